import type { Heights } from './etopo.ts';

/** The four weights of the uniform cubic B-spline at a fraction of a cell. */
function weights(t: number): readonly [number, number, number, number] {
  const s = 1 - t;
  return [s ** 3 / 6, (3 * t ** 3 - 6 * t ** 2 + 4) / 6, (3 * s ** 3 - 6 * s ** 2 + 4) / 6, t ** 3 / 6];
}

/**
 * The height of the cubic B-spline over the grid's nodes. It smooths a little instead of passing through every node,
 * and its slope has no kinks: so no 9 km cell shows in the shade.
 */
export function smoothHeight(heights: Heights, lng: number, lat: number): number {
  const x = (lng / 360) * heights.columns;
  const y = ((lat + 90) / 180) * (heights.rows - 1);
  const [column, row] = [Math.floor(x), Math.floor(y)];
  const [wx, wy] = [weights(x - column), weights(y - row)];
  let sum = 0;
  for (const [j, wj] of wy.entries()) {
    for (const [i, wi] of wx.entries()) sum += wi * wj * heights.at(column - 1 + i, row - 1 + j);
  }
  return sum;
}
