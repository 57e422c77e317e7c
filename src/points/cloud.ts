/** Where imported points lie on the drawn map's plane. */
import { unitMercator } from '../geo/mercator.ts';

/**
 * In the middle of the region. What is left of a coordinate after it is small enough for 32 bits: within 5 cm on the
 * ground in all of Syria.
 */
export const CLOUD_ORIGIN = unitMercator([40, 35.25]);

/** Least x, least y, most x, most y; in the cloud's own units. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** @param xy x, y of each point; of none the box is inside out */
export function boxOfPoints(xy: Float32Array): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < xy.length; i += 2) {
    const [x, y] = [xy[i] ?? 0, xy[i + 1] ?? 0]; // both are there
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  return [left, top, right, bottom];
}
