/**
 * The independent check of a side: crossing parity against Γ, closed to a ring around everything on its left.
 * Exact in longitude and latitude; it knows nothing of nearest points, charts or distances.
 */
import { at, intAt } from './at.ts';
import type { Gamma } from './gamma.ts';
import { orient } from './orient.ts';

/** 1 left of the line, −1 right of it, 0 on it. */
export type Parity = (lng: number, lat: number) => 1 | 0 | -1;

/** How far round the box a boundary point lies, counter-clockwise from the south-west corner, 0 to 4. */
function along(g: Gamma, lng: number, lat: number): number {
  if (lat === g.south) return (lng - g.west) / (g.east - g.west);
  if (lng === g.east) return 1 + (lat - g.south) / (g.north - g.south);
  if (lat === g.north) return 2 + (g.east - lng) / (g.east - g.west);
  return 3 + (g.north - lat) / (g.north - g.south);
}

/** Γ followed by the box's corners from its end counter-clockwise back to its start: left is inside. */
function leftRing(g: Gamma): { readonly lng: Float64Array; readonly lat: Float64Array } {
  const n = g.lng.length - 1;
  const corners = [
    [g.west, g.south],
    [g.east, g.south],
    [g.east, g.north],
    [g.west, g.north],
  ] as const;
  const from = along(g, at(g.lng, n), at(g.lat, n));
  const to = along(g, at(g.lng, 0), at(g.lat, 0));
  const end = to > from ? to : to + 4;
  const passed = Array.from({ length: 8 }, (_, i) => i)
    .filter((i) => i > from && i < end)
    .map((i) => corners[(i % 4) as 0 | 1 | 2 | 3]); // a remainder by 4
  const close = (along: Float64Array, axis: 0 | 1): Float64Array => {
    const ring = new Float64Array(n + 1 + passed.length + 1);
    ring.set(along);
    passed.forEach((corner, i) => {
      ring[n + 1 + i] = corner[axis];
    });
    ring[ring.length - 1] = at(along, 0);
    return ring;
  };
  return { lng: close(g.lng, 0), lat: close(g.lat, 1) };
}

/** Edges sorted into equal bands of latitude over the line itself; what spans many bands stands in each. */
function bandsOf(lat: Float64Array, south: number, north: number, count: number): Uint32Array[] {
  const lists: number[][] = Array.from({ length: count }, () => []);
  const band = (y: number) =>
    Math.max(0, Math.min(count - 1, Math.floor(((y - south) / (north - south)) * count)));
  for (let i = 0; i + 1 < lat.length; i++) {
    const [a, b] = [at(lat, i), at(lat, i + 1)];
    for (let k = band(Math.min(a, b)); k <= band(Math.max(a, b)); k++) lists[k]?.push(i);
  }
  return lists.map((list) => Uint32Array.from(list));
}

/** A level edge, or the tip of two that come from below, crosses no parallel, and can still hold a point of its own. */
const holds = (ax: number, bx: number, level: boolean, x: number): boolean =>
  bx === x || (level && ax > x !== bx > x);

/** @param gamma simple, else the answer means nothing */
export function createParity(gamma: Gamma): Parity {
  const { lng, lat } = leftRing(gamma);
  const inner = gamma.lat.subarray(1, -1);
  let [south, north, climbed] = [Infinity, -Infinity, 0];
  for (let i = 0; i < inner.length; i++) {
    const y = at(inner, i);
    south = Math.min(south, y);
    north = Math.max(north, y);
    if (i > 0) climbed += Math.abs(y - at(inner, i - 1));
  }
  if (north === south) north += 1e-9;
  // A line that goes up and down its whole height at every step stands in every band: the fewer bands for it.
  const roomy = (4 * inner.length * (north - south)) / climbed;
  const count = Math.max(1, Math.floor(Math.min(8192, inner.length, roomy)));
  const bands = bandsOf(lat, south, north, count);

  return (x, y) => {
    const k = Math.max(0, Math.min(count - 1, Math.floor(((y - south) / (north - south)) * count)));
    const edges = bands[k] as Uint32Array; // k is clamped to the bands
    let inside = -1;
    for (let e = 0; e < edges.length; e++) {
      const i = intAt(edges, e);
      const ay = at(lat, i);
      const by = at(lat, i + 1);
      if (ay > y === by > y) {
        if (by === y && holds(at(lng, i), at(lng, i + 1), ay === y, x)) return 0;
        continue;
      }
      const ax = at(lng, i);
      const bx = at(lng, i + 1);
      if (ax < x && bx < x) continue;
      if (ax > x && bx > x) {
        inside = -inside;
        continue;
      }
      const turn = orient(ax, ay, bx, by, x, y);
      if (turn === 0) return 0;
      if (turn > 0 === by > ay) inside = -inside;
    }
    return inside as 1 | -1; // only ever multiplied by −1
  };
}
