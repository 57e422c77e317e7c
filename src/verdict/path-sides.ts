/** What the line has to say about a path: the side of each corner, and where the path crosses over. */
import type { Atlas } from '../atlas/nouns.ts';
import { type Crossing, crossings } from '../geo/crossings.ts';
import type { LngLat } from '../geo/lng-lat.ts';
import { judge, type Verdict } from './judge.ts';
import type { Corner } from './measure.ts';

export interface PathSides {
  /** One verdict a corner. */
  readonly corners: readonly Verdict[];
  /** The crossings of each leg, in the order in which it meets them. */
  readonly legs: readonly (readonly Crossing[])[];
}

export function pathSides(
  atlas: Atlas,
  path: readonly Corner[],
  legs: readonly { readonly from: LngLat; readonly to: LngLat }[],
): PathSides {
  return {
    corners: path.map((c) => judge(atlas, c.at, c.errorMetres).verdict),
    legs: legs.map(({ from, to }) => crossings(atlas.line.index, from, to)),
  };
}
