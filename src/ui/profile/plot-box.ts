import type { Box } from './labels.ts';

/** Room for the figures of the distances, the chainages, and half of a figure at the end. */
const LEFT = 52;
const BOTTOM = 20;
const TOP = 7;
const RIGHT = 14;
/** A tall picture names the two widths of the error at its edge. */
const RIGHT_TALL = 56;
const TALL = 180;

/** The plot inside its sheet. */
export const plotBox = (width: number, height: number): Box => ({
  left: LEFT,
  top: TOP,
  right: Math.max(LEFT + 1, width - (height >= TALL ? RIGHT_TALL : RIGHT)),
  bottom: Math.max(TOP + 2, height - BOTTOM),
});
