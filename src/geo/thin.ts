/** Fewer vertices for a line that a hand is to work on. Douglas and Peucker, 1973, on the line's chart. */
import type { Metres, Position } from './lng-lat.ts';
import type { Plane, XY } from './plane.ts';

/** How far p is from the straight way between a and b. */
function away([px, py]: XY, [ax, ay]: XY, [bx, by]: XY): Metres {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((px - ax) * dx + (py - ay) * dy) / length));
  return Math.hypot(px - ax - t * dx, py - ay - t * dy);
}

/**
 * Keeps the ends, and of the rest what is needed for every vertex to stay near the line. It may come to cross itself.
 *
 * @param tolerance chart metres, above 0: no vertex that is left out is farther than this from what is kept
 * @returns some of the coordinates, in their order
 */
export function thin<P extends Position>(
  coords: readonly P[],
  plane: Plane,
  tolerance: Metres,
): readonly P[] {
  const points = coords.map(([lng, lat]) => plane.forward(lng, lat));
  const kept = new Set([0, coords.length - 1]);
  const parts: [from: number, to: number][] = [[0, coords.length - 1]];
  for (let part = parts.pop(); part; part = parts.pop()) {
    const [from, to] = part;
    const [a, b] = [points[from], points[to]];
    if (!a || !b) continue;
    let [farthest, most] = [-1, tolerance];
    for (let i = from + 1; i < to; i++) {
      const metres = away(points[i] ?? a, a, b);
      if (metres > most) [farthest, most] = [i, metres];
    }
    if (farthest < 0) continue;
    kept.add(farthest);
    parts.push([from, farthest], [farthest, to]);
  }
  return coords.filter((_, i) => kept.has(i));
}
