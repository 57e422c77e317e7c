/** From a chainage to the ground: where it is on the line, and what lies straight beside it. */
import { at } from './at.ts';
import { destination, geodesic } from './ellipsoid.ts';
import { type LineIndex, lineLength, positionAt } from './line-index.ts';
import type { Metres, Position } from './lng-lat.ts';

/** The densified segment on which a chainage lies, and the share of it; held to the line's ends. */
function segmentAlong(index: LineIndex, chainage: Metres): { readonly segment: number; readonly t: number } {
  const held = Math.max(0, Math.min(lineLength(index), chainage));
  let low = 0;
  let high = index.chainage.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (at(index.chainage, middle) <= held) low = middle;
    else high = middle - 1;
  }
  const start = at(index.chainage, low);
  return { segment: low, t: (held - start) / (at(index.chainage, low + 1) - start) };
}

/**
 * The place on the line at a chainage.
 *
 * @param chainage ground metres from the line's start; held to the line's ends
 */
export function positionAlong(index: LineIndex, chainage: Metres): Position {
  const { segment, t } = segmentAlong(index, chainage);
  return positionAt(index, segment, t);
}

/**
 * The place that lies at a right angle to the line's own course at a chainage. It need not be one whose nearest
 * point of the line is there: at a bend another part may be nearer, so ask before you use it.
 *
 * @param left metres to the left of the line's direction; negative to its right
 */
export function positionBeside(index: LineIndex, chainage: Metres, left: Metres): Position {
  const { segment, t } = segmentAlong(index, chainage);
  const foot = positionAt(index, segment, t);
  const course = geodesic(positionAt(index, segment, 0), positionAt(index, segment, 1)).azimuth ?? 0;
  return destination(foot, course + (left > 0 ? -90 : 90), Math.abs(left));
}
