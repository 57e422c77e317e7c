/**
 * Where a key moves the cursor of a list.
 *
 * @param at the row that has it; undefined before the first
 * @param page rows that a page turns
 * @returns a row of the list; undefined for keys that do not move, and where there are no rows
 */
export function rowAfterKey(
  key: string,
  at: number | undefined,
  count: number,
  page: number,
): number | undefined {
  const from = at ?? -1;
  const to = new Map([
    ['ArrowDown', from + 1],
    ['ArrowUp', from - 1],
    ['PageDown', from + page],
    ['PageUp', from - page],
    ['Home', 0],
    ['End', count - 1],
  ]).get(key);
  return to === undefined || count === 0 ? undefined : Math.max(0, Math.min(count - 1, to));
}
