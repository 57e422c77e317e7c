/**
 * Which side of an open line a place lies on: by the nearest point, with the rule for vertices, and no answer
 * beyond the line's ends. GEOMETRY: sign of the bend at the nearest point of Γ; the proof rests on the open
 * segment from the place to that point never crossing Γ.
 */
import { at } from './at.ts';
import { createSearch, type Search } from './charted-line.ts';
import { inRegion } from './gamma.ts';
import type { LineIndex } from './line-index.ts';
import type { Metres, Position } from './lng-lat.ts';
import { type Nearest, nearestInto } from './nearest.ts';
import { orient } from './orient.ts';

/** Places are rounded to 1e-7°, so a place "on the line" can lie up to 0.8 cm beside it. */
const ON_LINE_METRES: Metres = 0.01;

export type Located =
  | { readonly kind: 'left' | 'right' | 'on-line' | 'beyond-end'; readonly nearest: Nearest }
  | { readonly kind: 'out-of-region' };

/** Sign by the densified segment that starts at vertex i. */
const sign = ({ lng, lat }: LineIndex, i: number, search: Search): 1 | 0 | -1 =>
  orient(at(lng, i), at(lat, i), at(lng, i + 1), at(lat, i + 1), search.lng, search.lat);

/**
 * Sign where the nearest point is vertex v, between two segments. The place lies on the outer side of the bend:
 * at a left turn it is left only if both segments say so, at a right turn if either does.
 */
function signAtVertex(index: LineIndex, v: number, search: Search): 1 | 0 | -1 {
  const before = sign(index, v - 1, search);
  const after = sign(index, v, search);
  const turn = index.turn[v] as 1 | 0 | -1; // v is between two segments
  if (turn === 0) return before === 0 ? after : before;
  return turn > 0 === before < after ? before : after;
}

/** Whether the ray beyond an end, from vertex `end` away from vertex `next`, is nearer than the line. */
function isRayNearer(index: LineIndex, end: number, next: number, { x, y, scale, metres }: Search): boolean {
  const ex = at(index.x, end);
  const ey = at(index.y, end);
  const dx = ex - at(index.x, next);
  const dy = ey - at(index.y, next);
  const px = x - ex;
  const py = y - ey;
  const ahead = px * dx + py * dy;
  if (ahead <= 0) return false;
  const whole = dx * dx + dy * dy;
  const across = px * dy - py * dx;
  // 1/k along a way is at least half of what it is at one end: most rays are out of the question by that alone.
  if (across * across * scale * scale > 4.1 * metres * metres * whole) return false;
  const t = ahead / whole;
  return index.plane.groundLength(x, y, ex + t * dx, ey + t * dy) < metres;
}

/**
 * @param search its `lng` and `lat` are asked, finite; the nearest point is filled in, unless out of the region
 * @param tolerance metres within which a place counts as on the line
 */
export function locateInto(
  index: LineIndex,
  search: Search,
  tolerance: Metres = ON_LINE_METRES,
): Located['kind'] {
  if (!inRegion(index.gamma, search.lng, search.lat)) return 'out-of-region';
  index.plane.chart(search);
  nearestInto(index, search);
  if (search.metres <= tolerance) return 'on-line';
  const n = index.lng.length - 1;
  if (isRayNearer(index, 0, 1, search) || isRayNearer(index, n, n - 1, search)) return 'beyond-end';
  const { segment, t } = search;
  const vertex = t === 0 ? segment : t === 1 ? segment + 1 : 0;
  const inner = vertex > 0 && vertex < n;
  const s = inner ? signAtVertex(index, vertex, search) : sign(index, segment, search);
  return s > 0 ? 'left' : s < 0 ? 'right' : 'on-line';
}

/**
 * The same for one place.
 *
 * @param p degrees, finite
 * @param tolerance metres within which a place counts as on the line
 */
export function locate(index: LineIndex, p: Position, tolerance?: Metres): Located {
  const search = createSearch();
  search.lng = p[0];
  search.lat = p[1];
  const kind = locateInto(index, search, tolerance);
  if (kind === 'out-of-region') return { kind };
  const { segment, t, metres } = search;
  return { kind, nearest: { segment, t, metres } };
}
