/** Things of different widths one after another, as words are set. */

interface Spot {
  /** From the row's beginning. */
  readonly x: number;
  /** From 0. */
  readonly row: number;
}

/** Where each comes to stand in rows of a width; one that is wider than that has a row to itself. */
export function flow(widths: readonly number[], room: number, gap: number): readonly Spot[] {
  let [x, row] = [0, 0];
  return widths.map((width) => {
    if (x > 0 && x + width > room) [x, row] = [0, row + 1];
    const spot = { x, row };
    x += width + gap;
    return spot;
  });
}
