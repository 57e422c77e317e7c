/** Where a sheet that is dragged comes to rest. Pixels and milliseconds. */
import { SHEET_HEIGHTS, type SheetHeight } from '../../session/state.ts';

export type RestingHeights = Readonly<Record<SheetHeight, number>>;

/** A hand that lets go in motion means where the sheet would glide to in this time. */
const GLIDE_MS = 160;

/**
 * The height nearest to where it would glide.
 * @param velocity pixels a millisecond, upward positive
 */
export function restAt(height: number, velocity: number, at: RestingHeights): SheetHeight {
  const meant = height + velocity * GLIDE_MS;
  const away = (one: SheetHeight) => Math.abs(at[one] - meant);
  return SHEET_HEIGHTS.reduce((best, one) => (away(one) < away(best) ? one : best));
}

/** One higher (`1`) or lower (`−1`), as far as there is one. */
export function neighbour(height: SheetHeight, way: 1 | -1): SheetHeight {
  return SHEET_HEIGHTS[SHEET_HEIGHTS.indexOf(height) + way] ?? height;
}

/** What a tap on the handle does: up by one, and from the top down again, so that no height needs a drag. */
export const afterTap = (height: SheetHeight): SheetHeight =>
  height === 'full' ? 'peek' : neighbour(height, 1);
