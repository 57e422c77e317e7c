/**
 * The line moved sideways by growing widths, and the settlements that change side on the way.
 *
 * The line at width w is the level set of the signed distance (`geo/offset.ts`), so no line has to be built: a place
 * north and east of the line at distance d has the line pass over it when it moves d to the north and east, and never
 * comes back.
 */
import type { Atlas, Place, Side } from '../atlas/nouns.ts';
import type { Metres } from '../geo/lng-lat.ts';
import { judge } from './judge.ts';
import { besideOf } from './profile.ts';

/** A settlement that is passed over. */
export interface SweepFlip {
  readonly place: Place;
  /** Its side of the unmoved line: it flips to the other one when the line moves toward this side. */
  readonly from: Side;
  /** How far the line has to move: beyond this width it has flipped. */
  readonly beyond: Metres;
}

/** One line of the table: everything passed over when the line has moved so far toward one side. */
interface SweepRow {
  readonly toward: Side;
  readonly width: Metres;
  /** Nearest first; each row holds those of the narrower ones too. */
  readonly flipped: readonly SweepFlip[];
  /** How many of them the row before did not hold. */
  readonly added: number;
}

export interface Sweep {
  /** All that flip within the largest width, nearest first. */
  readonly flips: readonly SweepFlip[];
  /** For each direction, `ne` first, each width in ascending order. */
  readonly rows: readonly SweepRow[];
}

/** Those that have changed side (`changesSide`) once the line has moved so far toward one side, nearest first. */
export const flippedBy = (flips: readonly SweepFlip[], toward: Side, width: Metres): readonly SweepFlip[] =>
  flips.filter(({ from, beyond }) => from === toward && beyond < width);

/** Half a kilometre to ten. */
const SWEEP_WIDTHS: readonly Metres[] = [500, 1000, 1500, 2000, 3000, 3500, 5000, 7500, 10_000];

/**
 * @param widths metres, above 0, in any order
 * @param places those that may flip; places on the line or beyond its ends have no side and never do
 */
export function sweep(
  atlas: Atlas,
  widths: readonly Metres[] = SWEEP_WIDTHS,
  places: Iterable<Place> = atlas.places.values(),
): Sweep {
  const ascending = [...new Set(widths)].sort((a, b) => a - b);
  const reach = ascending.at(-1) ?? 0;
  const flips: SweepFlip[] = [];
  for (const place of places) {
    const signed = besideOf(judge(atlas, place.at))?.signed;
    if (!signed || Math.abs(signed) >= reach) continue;
    flips.push({ place, from: signed > 0 ? 'ne' : 'sw', beyond: Math.abs(signed) });
  }
  flips.sort((a, b) => a.beyond - b.beyond);
  const rows = (['ne', 'sw'] as const).flatMap((toward) => {
    let before = 0;
    return ascending.map((width): SweepRow => {
      const flipped = flippedBy(flips, toward, width);
      const added = flipped.length - before;
      before = flipped.length;
      return { toward, width, flipped, added };
    });
  });
  return { flips, rows };
}
