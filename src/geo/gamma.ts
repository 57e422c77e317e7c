/**
 * Γ: the line with a ray before its first vertex and one after its last. An open line does not divide the plane;
 * Γ does, if it is simple. In longitude and latitude, rays cut off at a box far outside the line.
 */
import { at, intAt } from './at.ts';
import { orient } from './orient.ts';

/** How far the region that is judged reaches past the line, in degrees. Beyond it no verdict is given. */
const REGION_MARGIN_DEGREES = 15;

export interface Gamma {
  /** Γ's vertices: where the first ray leaves the box, the line, where the last ray leaves it. */
  readonly lng: Float64Array;
  readonly lat: Float64Array;
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

type Box = Pick<Gamma, 'west' | 'south' | 'east' | 'north'>;

/** Where the ray from (x, y) along (dx, dy) leaves the box that holds its start. */
function exit(box: Box, x: number, y: number, dx: number, dy: number): readonly [number, number] {
  const tx = dx > 0 ? (box.east - x) / dx : dx < 0 ? (box.west - x) / dx : Infinity;
  const ty = dy > 0 ? (box.north - y) / dy : dy < 0 ? (box.south - y) / dy : Infinity;
  // Snapped to the edge, so that walking the box's boundary finds the corner order without a tolerance.
  return tx < ty
    ? [dx > 0 ? box.east : box.west, y + tx * dy]
    : [x + ty * dx, dy > 0 ? box.north : box.south];
}

/** @param lng,lat degrees, two or more vertices, consecutive ones distinct */
export function extend(lng: Float64Array, lat: Float64Array): Gamma {
  const n = lng.length - 1;
  const box = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  for (let i = 0; i <= n; i++) {
    box.west = Math.min(box.west, at(lng, i) - REGION_MARGIN_DEGREES);
    box.east = Math.max(box.east, at(lng, i) + REGION_MARGIN_DEGREES);
    box.south = Math.min(box.south, at(lat, i) - REGION_MARGIN_DEGREES);
    box.north = Math.max(box.north, at(lat, i) + REGION_MARGIN_DEGREES);
  }
  const away = (end: number, next: number) =>
    exit(box, at(lng, end), at(lat, end), at(lng, end) - at(lng, next), at(lat, end) - at(lat, next));
  const [first, last] = [away(0, 1), away(n, n - 1)];
  return { lng: between(first[0], lng, last[0]), lat: between(first[1], lat, last[1]), ...box };
}

/** The numbers with one before and one after them. A long array cannot be spread into arguments. */
function between(before: number, numbers: Float64Array, after: number): Float64Array {
  const all = new Float64Array(numbers.length + 2);
  all[0] = before;
  all.set(numbers, 1);
  all[all.length - 1] = after;
  return all;
}

export const inRegion = (box: Box, lng: number, lat: number): boolean =>
  lng > box.west && lng < box.east && lat > box.south && lat < box.north;

/** Whether the closed segments i and j (from vertex i to i + 1) share a point, exactly. */
function meet({ lng, lat }: Gamma, i: number, j: number): boolean {
  const [ax, ay, bx, by] = [at(lng, i), at(lat, i), at(lng, i + 1), at(lat, i + 1)];
  const [cx, cy, dx, dy] = [at(lng, j), at(lat, j), at(lng, j + 1), at(lat, j + 1)];
  if (Math.max(ax, bx) < Math.min(cx, dx) || Math.max(cx, dx) < Math.min(ax, bx)) return false;
  if (Math.max(ay, by) < Math.min(cy, dy) || Math.max(cy, dy) < Math.min(ay, by)) return false;
  return (
    orient(ax, ay, bx, by, cx, cy) * orient(ax, ay, bx, by, dx, dy) <= 0 &&
    orient(cx, cy, dx, dy, ax, ay) * orient(cx, cy, dx, dy, bx, by) <= 0
  );
}

/**
 * The first pair of Γ's segments found to touch where they should not, or undefined if Γ is simple. Neighbours need no
 * look: where one runs back over the other, the next but one touches it as well.
 *
 * Segments are swept along the longer side of the line's box, so a line that runs across it costs little more than
 * n log n.
 *
 * @returns two segment numbers of Γ: 0 is the ray before the line, `lng.length - 2` the ray after it
 */
export function findSelfContact(gamma: Gamma): readonly [number, number] | undefined {
  const sweep = gamma.east - gamma.west >= gamma.north - gamma.south ? gamma.lng : gamma.lat;
  const n = sweep.length - 1;
  const start = (i: number) => Math.min(at(sweep, i), at(sweep, i + 1));
  const order = Uint32Array.from({ length: n }, (_, i) => i).sort((i, j) => start(i) - start(j));
  for (let a = 0; a < n; a++) {
    const i = intAt(order, a);
    const end = Math.max(at(sweep, i), at(sweep, i + 1));
    for (let b = a + 1; b < n && start(intAt(order, b)) <= end; b++) {
      const j = intAt(order, b);
      if (Math.abs(i - j) > 1 && meet(gamma, i, j)) return [Math.min(i, j), Math.max(i, j)];
    }
  }
  return undefined;
}
