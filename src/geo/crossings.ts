/** Where a path crosses the line. */
import { at } from './at.ts';
import { boxQuadrance, RUN } from './box-tree.ts';
import { geodesicMetres, geodesicPath } from './ellipsoid.ts';
import { chainageAt, type LineIndex, positionAt } from './line-index.ts';
import type { Metres, Position } from './lng-lat.ts';

/** A leg that begins or ends on the line touches it there: that is said of its corner, and is no crossing. */
const TOUCH_METRES: Metres = 0.01;
/** A leg is cut to pieces this long: a straight piece then strays from its geodesic by under a millimetre. */
const PIECE_METRES: Metres = 250;

export interface Crossing {
  readonly at: Position;
  /** Along the line from its start. */
  readonly chainage: Metres;
  /** Along the leg from its start, as a share of it. */
  readonly share: number;
}

/** Where p→q meets the densified segment i, as shares of both, or undefined. Half open, so a shared end counts once. */
function meet(index: LineIndex, i: number, px: number, py: number, qx: number, qy: number) {
  const [ax, ay] = [at(index.x, i), at(index.y, i)];
  const [ux, uy] = [at(index.x, i + 1) - ax, at(index.y, i + 1) - ay];
  const [vx, vy] = [qx - px, qy - py];
  const cross = ux * vy - uy * vx;
  if (cross === 0) return undefined;
  const onLine = ((px - ax) * vy - (py - ay) * vx) / cross;
  const onPiece = ((px - ax) * uy - (py - ay) * ux) / cross;
  return onLine >= 0 && onLine < 1 && onPiece >= 0 && onPiece < 1 ? { onLine, onPiece } : undefined;
}

/** Densified segments whose run has a box within `reach` (squared chart metres) of a chart point. */
function* segmentsNear({ tree, lng }: LineIndex, x: number, y: number, reach: number): Generator<number> {
  const segments = lng.length - 1;
  const stack = [1];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (boxQuadrance(tree.boxes, node, x, y) > 4 * reach) continue;
    if (node < tree.leaves) {
      stack.push(2 * node, 2 * node + 1);
      continue;
    }
    const first = (node - tree.leaves) * RUN;
    for (let i = first; i < Math.min(segments, first + RUN); i++) yield i;
  }
}

/**
 * Crossings of the geodesic from one place to another with the line, in the order in which it meets them.
 *
 * In the line's chart, piece by piece; the tree leaves out what no piece can reach.
 */
export function crossings(index: LineIndex, from: Position, to: Position): Crossing[] {
  const points = geodesicPath(from, to, PIECE_METRES).map(([lng, lat]) => index.plane.forward(lng, lat));
  const found: Crossing[] = [];
  points.slice(1).forEach((q, k) => {
    const p = points[k] as readonly [number, number]; // one before an existing one
    const reach = ((q[0] - p[0]) ** 2 + (q[1] - p[1]) ** 2) / 4;
    for (const i of segmentsNear(index, (p[0] + q[0]) / 2, (p[1] + q[1]) / 2, reach)) {
      const hit = meet(index, i, p[0], p[1], q[0], q[1]);
      if (!hit) continue;
      const share = (k + hit.onPiece) / (points.length - 1);
      found.push({
        at: positionAt(index, i, hit.onLine),
        chainage: chainageAt(index, i, hit.onLine),
        share,
      });
    }
  });
  return found
    .filter((c) => geodesicMetres(c.at, from) > TOUCH_METRES && geodesicMetres(c.at, to) > TOUCH_METRES)
    .sort((a, b) => a.share - b.share);
}
