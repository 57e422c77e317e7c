/**
 * The truth about sides, by other means than ours: even-odd crossings of an upward ray with a polygon around all
 * that is left of the line, decided in whole numbers. No code of src/ is used.
 */
import type { Position } from '../../src/geo/lng-lat.ts';

const FAR_DEGREES = 60;

/** A double times 2^60 is a whole number for every coordinate over 2^-8 degrees, and for zero. */
const whole = (degrees: number): bigint => BigInt(degrees * 2 ** 60);

/** Sign of (b − a) × (p − a), exactly; in floating point where its error cannot reach the value. */
function turn([ax, ay]: Position, [bx, by]: Position, [px, py]: Position): number {
  const left = (bx - ax) * (py - ay);
  const right = (by - ay) * (px - ax);
  if (Math.abs(left - right) > 1e-14 * (Math.abs(left) + Math.abs(right))) return Math.sign(left - right);
  const exact =
    (whole(bx) - whole(ax)) * (whole(py) - whole(ay)) - (whole(by) - whole(ay)) * (whole(px) - whole(ax));
  return exact > 0n ? 1 : exact < 0n ? -1 : 0;
}

/** The line, its two end rays to far away, and a great arc back round the left. */
export function leftPolygon(line: readonly Position[]): Position[] {
  const ray = (end: Position | undefined, next: Position | undefined) => {
    if (!end || !next) throw new Error('A line has two vertices.');
    const angle = Math.atan2(end[1] - next[1], end[0] - next[0]);
    const at: Position = [end[0] + FAR_DEGREES * Math.cos(angle), end[1] + FAR_DEGREES * Math.sin(angle)];
    return { angle, at };
  };
  const [before, after] = [ray(line[0], line[1]), ray(line.at(-1), line.at(-2))];
  const [cx, cy] = line[line.length >> 1] ?? [0, 0];
  const sweep = (before.angle - after.angle + 4 * Math.PI) % (2 * Math.PI) || 2 * Math.PI;
  const arc = Array.from({ length: 40 }, (_, i): Position => {
    const angle = after.angle + (sweep * (i + 1)) / 41;
    return [cx + FAR_DEGREES * Math.cos(angle), cy + FAR_DEGREES * Math.sin(angle)];
  });
  return [before.at, ...line, after.at, ...arc];
}

/** 1 inside the polygon, −1 outside, 0 on its edge. */
export function exactSide(polygon: readonly Position[], p: Position): 1 | 0 | -1 {
  let inside: 1 | -1 = -1;
  for (let i = 0, j = polygon.length - 1; i < polygon.length; j = i++) {
    const [a, b] = [polygon[j] as Position, polygon[i] as Position]; // in range
    // An upward ray: edges are split by longitude, where the code under test splits by latitude.
    if (a[0] > p[0] === b[0] > p[0]) continue;
    if (a[1] < p[1] && b[1] < p[1]) continue;
    const side = turn(a, b, p);
    if (side === 0) return 0;
    if (side > 0 !== b[0] > a[0]) inside = inside === 1 ? -1 : 1;
  }
  return inside;
}
