/** Which rows of a long list are in view, where the list is longer than a browser lets an element be. */

/** Pixels, as in the rows' style sheet. */
export const ROW_HEIGHT = 36;
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
export const listHeight = (count: number): number => Math.min(count * ROW_HEIGHT, MAX_HEIGHT);

/** Pixels of the list for each pixel of the scroll bar. */
function scale(count: number, view: number): number {
  const [whole, drawn] = [count * ROW_HEIGHT - view, listHeight(count) - view];
  return drawn > 0 ? whole / drawn : 0;
}

/**
 * @param view height of what is seen, in pixels
 * @param scrolled how far the scroll bar is down: 0 to `listHeight(count) - view`
 */
export function rowWindow(count: number, view: number, scrolled: number): RowWindow {
  const most = Math.max(0, count * ROW_HEIGHT - view);
  const offset = Math.min(most, Math.max(0, scrolled * scale(count, view)));
  const first = Math.floor(offset / ROW_HEIGHT);
  return {
    first,
    end: Math.min(count, Math.ceil((offset + view) / ROW_HEIGHT)),
    top: first * ROW_HEIGHT - offset,
  };
}

/** How far the scroll bar must be down for a row to be seen whole: as far as it is now, if it is. */
export function scrollToRow(count: number, view: number, scrolled: number, row: number): number {
  const factor = scale(count, view);
  if (factor === 0) return 0;
  const offset = scrolled * factor;
  const top = row * ROW_HEIGHT;
  if (top < offset) return top / factor;
  return top + ROW_HEIGHT > offset + view ? (top + ROW_HEIGHT - view) / factor : scrolled;
}
