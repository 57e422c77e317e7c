/** Which rows of a long list are in view, where the list is longer than a browser lets an element be. */

/** Pixels of a row, under a pointer and under a finger: the style sheets' `max(36px, var(--target))`. */
export const ROW_HEIGHT = 36;
export const TOUCH_ROW_HEIGHT = 44;
/** Browsers cap an element's height between 16 and 33 million pixels: beyond this the scroll bar is scaled. */
const MAX_HEIGHT = 12_000_000;

export interface RowWindow {
  /** Rows from `first` up to but not including `end`. */
  readonly first: number;
  readonly end: number;
  /** Where the first row stands, in pixels from the top of the view; 0 or above it. */
  readonly top: number;
}

/** How tall the element is that gives the scroll bar its length. */
export const listHeight = (count: number, rowHeight: number): number =>
  Math.min(count * rowHeight, MAX_HEIGHT);

/** Pixels of the list for each pixel of the scroll bar. */
function scale(count: number, rowHeight: number, view: number): number {
  const [whole, drawn] = [count * rowHeight - view, listHeight(count, rowHeight) - view];
  return drawn > 0 ? whole / drawn : 0;
}

/**
 * @param rowHeight of each row, in pixels
 * @param view height of what is seen, in pixels
 * @param scrolled how far the scroll bar is down: 0 to `listHeight(count, rowHeight) - view`
 */
export function rowWindow(count: number, rowHeight: number, view: number, scrolled: number): RowWindow {
  const most = Math.max(0, count * rowHeight - view);
  const offset = Math.min(most, Math.max(0, scrolled * scale(count, rowHeight, view)));
  const first = Math.floor(offset / rowHeight);
  return {
    first,
    end: Math.min(count, Math.ceil((offset + view) / rowHeight)),
    top: first * rowHeight - offset,
  };
}

/** How far the scroll bar must be down for a row to be seen whole: as far as it is now, if it is. */
export function scrollToRow(
  count: number,
  rowHeight: number,
  view: number,
  scrolled: number,
  row: number,
): number {
  const factor = scale(count, rowHeight, view);
  if (factor === 0) return 0;
  const offset = scrolled * factor;
  const top = row * rowHeight;
  if (top < offset) return top / factor;
  return top + rowHeight > offset + view ? (top + rowHeight - view) / factor : scrolled;
}
