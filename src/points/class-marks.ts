/**
 * How the points of a class are drawn besides their colour, so that classes are told apart without it: a disc where the
 * answer is sure, a ring that opens the less sure it is, a speck where there is no answer.
 */
import type { View } from './point-store.ts';

export interface ClassMark {
  /** The radius, as a share of a plain dot's. */
  readonly size: number;
  /** The radius of what is left empty in its middle, as a share of its own. */
  readonly hole: number;
}

export const DISC: ClassMark = { size: 1, hole: 0 };
const RING: ClassMark = { size: 1.15, hole: 0.45 };
const CIRCLE: ClassMark = { size: 1.3, hole: 0.68 };
const SPECK: ClassMark = { size: 0.6, hole: 0 };

/** In the order of `SIDE_CODES` and of `CERTAINTY_CODES`. Values of a column are all as sure as each other. */
const MARKS: Readonly<Record<View['colours']['scheme'], readonly ClassMark[]>> = {
  side: [DISC, DISC, CIRCLE, SPECK],
  certainty: [DISC, RING, CIRCLE, SPECK],
  categories: [],
  amounts: [],
};

/** @param index place in the legend, from 0 */
export const classMark = (scheme: View['colours']['scheme'], index: number): ClassMark =>
  MARKS[scheme][index] ?? DISC;
