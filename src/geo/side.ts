/**
 * Which side of an open line a place lies on: by the nearest point, with the rule for vertices, and no answer
 * beyond the line's ends. GEOMETRY: sign of the bend at the nearest point of Γ; the proof rests on the open
 * segment from the place to that point never crossing Γ.
 */
import { at } from './at.ts';
import { inRegion } from './gamma.ts';
import type { LineIndex } from './line-index.ts';
import type { Metres, Position } from './lng-lat.ts';
import { type Nearest, nearest } from './nearest.ts';
import { orient } from './orient.ts';

/** Places are rounded to 1e-7°, so a place "on the line" can lie up to 0.8 cm beside it. */
const ON_LINE_METRES: Metres = 0.01;

export type Located =
  | { readonly kind: 'left' | 'right' | 'on-line' | 'beyond-end'; readonly nearest: Nearest }
  | { readonly kind: 'out-of-region' };

/** Sign by the densified segment that starts at vertex i. */
const sign = ({ lng, lat }: LineIndex, i: number, p: Position): 1 | 0 | -1 =>
  orient(at(lng, i), at(lat, i), at(lng, i + 1), at(lat, i + 1), p[0], p[1]);

/**
 * Sign where the nearest point is vertex v, between two segments. The place lies on the outer side of the bend:
 * at a left turn it is left only if both segments say so, at a right turn if either does.
 */
function signAtVertex(index: LineIndex, v: number, p: Position): 1 | 0 | -1 {
  const before = sign(index, v - 1, p);
  const after = sign(index, v, p);
  const turn = index.turn[v] as 1 | 0 | -1; // v is between two segments
  if (turn === 0) return before === 0 ? after : before;
  return turn > 0 ? (Math.min(before, after) as 1 | 0 | -1) : (Math.max(before, after) as 1 | 0 | -1); // of the two
}

/** Chart distance to the ray beyond an end, from vertex `end` away from vertex `next`; Infinity if it is not ahead. */
function rayMetres(index: LineIndex, end: number, next: number, px: number, py: number): Metres {
  const ex = at(index.x, end);
  const ey = at(index.y, end);
  const dx = ex - at(index.x, next);
  const dy = ey - at(index.y, next);
  const ahead = (px - ex) * dx + (py - ey) * dy;
  if (ahead <= 0) return Infinity;
  const t = ahead / (dx * dx + dy * dy);
  return index.plane.groundLength(px, py, ex + t * dx, ey + t * dy);
}

/**
 * @param p degrees, finite
 * @param tolerance metres within which a place counts as on the line
 */
export function locate(index: LineIndex, p: Position, tolerance: Metres = ON_LINE_METRES): Located {
  if (!inRegion(index.gamma, p[0], p[1])) return { kind: 'out-of-region' };
  const xy = index.plane.forward(p[0], p[1]);
  const px = xy[0];
  const py = xy[1];
  const near = nearest(index, px, py);
  if (near.metres <= tolerance) return { kind: 'on-line', nearest: near };
  const n = index.lng.length - 1;
  if (rayMetres(index, 0, 1, px, py) < near.metres || rayMetres(index, n, n - 1, px, py) < near.metres) {
    return { kind: 'beyond-end', nearest: near };
  }
  const segment = near.segment;
  const vertex = near.t === 0 ? segment : near.t === 1 ? segment + 1 : -1;
  const inner = vertex > 0 && vertex < n;
  const s = inner ? signAtVertex(index, vertex, p) : sign(index, segment, p);
  return { kind: s > 0 ? 'left' : s < 0 ? 'right' : 'on-line', nearest: near };
}
