/** The verdict on one imported point, without the grounds that `judge` adds: made for a million of them. */
import type { Line, Side, Stretch } from '../atlas/nouns.ts';
import { geodesicMetres } from '../geo/ellipsoid.ts';
import { chainageAt, positionAt } from '../geo/line-index.ts';
import type { LngLat, Metres, Position } from '../geo/lng-lat.ts';
import { locate } from '../geo/side.ts';
import { type Certainty, certaintyOf, marginOf } from '../verdict/certainty.ts';
import { stretchAt, type Verdict } from '../verdict/judge.ts';

export interface Classified {
  readonly verdict: Verdict;
  /** The nearest point of the line; undefined far outside the line's region. */
  readonly nearest:
    | {
        /** Unrounded. */
        readonly at: Position;
        readonly metres: Metres;
        readonly chainage: Metres;
        readonly stretch: Stretch;
      }
    | undefined;
}

const sideOf: Readonly<Record<'left' | 'right', Side>> = { left: 'ne', right: 'sw' };

/**
 * The same verdict and the same figures as `judge` gives, by the same functions.
 *
 * @param errorMetres how far `at` may be from the true place
 */
export function classifyPlace(
  line: Pick<Line, 'index' | 'stretches'>,
  at: LngLat,
  errorMetres: Metres = 0,
): Classified {
  const located = locate(line.index, at);
  if (located.kind === 'out-of-region') {
    return { verdict: { kind: 'undecided', why: 'out-of-region' }, nearest: undefined };
  }
  const { segment, t } = located.nearest;
  const position = positionAt(line.index, segment, t);
  const chainage = chainageAt(line.index, segment, t);
  const stretch = stretchAt(line, chainage);
  const metres = geodesicMetres(at, position);
  const nearest = { at: position, metres, chainage, stretch };
  if (located.kind === 'beyond-end') return { verdict: { kind: 'undecided', why: 'beyond-end' }, nearest };
  if (located.kind === 'on-line') {
    return { verdict: { kind: 'on-line', within: located.nearest.metres }, nearest };
  }
  const certainty: Certainty = certaintyOf(metres, marginOf(stretch, errorMetres));
  return { verdict: { kind: 'side', side: sideOf[located.kind], metres, certainty }, nearest };
}
