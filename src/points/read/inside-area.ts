/** A point inside an area, whatever its shape: the middle of the widest cut through its middle height. */
import type { Position } from '../../geo/lng-lat.ts';

/** Where a level line crosses the rings, west to east. */
function crossings(rings: readonly (readonly Position[])[], y: number): number[] {
  const found: number[] = [];
  for (const ring of rings) {
    for (const [i, b] of ring.entries()) {
      const a = ring.at(i - 1);
      if (!a || a[1] > y === b[1] > y) continue;
      found.push(a[0] + ((y - a[1]) / (b[1] - a[1])) * (b[0] - a[0]));
    }
  }
  return found.sort((a, b) => a - b);
}

/**
 * Turf's `pointOnFeature` gives a corner where the middle of the box lies outside; this is within (as PostGIS's
 * ST_PointOnSurface). Holes are left out.
 *
 * @param rings of one polygon, the outer one first, closed or not
 * @returns the first corner of an area without extent; undefined without corners
 */
export function insideArea(rings: readonly (readonly Position[])[]): Position | undefined {
  const outer = rings[0] ?? [];
  const first = outer[0];
  if (!first) return undefined;
  let [south, north] = [first[1], first[1]];
  for (const [, y] of outer) [south, north] = [Math.min(south, y), Math.max(north, y)];
  const y = (south + north) / 2;
  const xs = crossings(rings, y);
  let best: readonly [west: number, east: number] | undefined;
  for (let i = 0; i + 1 < xs.length; i += 2) {
    const [west, east] = [xs[i] as number, xs[i + 1] as number]; // both below the length
    if (!best || east - west > best[1] - best[0]) best = [west, east];
  }
  return best ? [(best[0] + best[1]) / 2, y] : first;
}
