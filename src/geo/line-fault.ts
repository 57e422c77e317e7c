/** Where a line that is not simple is at fault, so that it can be shown. */
import type { LineProblem } from './line-index.ts';
import type { Position } from './lng-lat.ts';

export interface LineFault {
  readonly at: Position;
  /** The end past which the line's straight continuation meets it; undefined where the line itself does. */
  readonly beyond: 'start' | 'end' | undefined;
}

/** Farther than the region that is judged reaches past any line, in degrees. */
const FAR_DEGREES = 100;

/** Leg i from vertex i; −1 the ray before the line, the last vertex's number the ray after it. */
function legOf(coords: readonly Position[], i: number): readonly [Position, Position] {
  const last = coords.length - 1;
  const ray = (end: number, next: number): readonly [Position, Position] => {
    const [e, n] = [coords[end] as Position, coords[next] as Position]; // a line has two vertices
    const scale = FAR_DEGREES / Math.hypot(e[0] - n[0], e[1] - n[1]);
    return [e, [e[0] + (e[0] - n[0]) * scale, e[1] + (e[1] - n[1]) * scale]];
  };
  if (i < 0) return ray(0, 1);
  if (i >= last) return ray(last, last - 1);
  return [coords[i] as Position, coords[i + 1] as Position]; // below the last
}

/** Where two segments that meet do so; of two along one straight, an end of one that lies on the other. */
function meeting([a, b]: readonly [Position, Position], [c, d]: readonly [Position, Position]): Position {
  const [ux, uy, vx, vy] = [b[0] - a[0], b[1] - a[1], d[0] - c[0], d[1] - c[1]];
  const cross = ux * vy - uy * vx;
  const t = ((c[0] - a[0]) * vy - (c[1] - a[1]) * vx) / cross;
  if (Number.isFinite(t)) {
    const within = Math.max(0, Math.min(1, t));
    return [a[0] + within * ux, a[1] + within * uy];
  }
  const shares = (p: Position) => ((p[0] - a[0]) * ux + (p[1] - a[1]) * uy) / (ux * ux + uy * uy);
  return [c, d].find((p) => shares(p) >= 0 && shares(p) <= 1) ?? a;
}

/** @param coords the line that was refused, with the problem by which it was */
export function lineFault(
  coords: readonly Position[],
  { at, other }: Extract<LineProblem, { code: 'line-not-simple' }>,
): LineFault {
  const last = coords.length - 1;
  return {
    at: meeting(legOf(coords, at), legOf(coords, other)),
    beyond: at < 0 ? 'start' : other >= last ? 'end' : undefined,
  };
}
