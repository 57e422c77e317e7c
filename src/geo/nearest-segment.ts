/**
 * The segment of a charted line that is nearest to a point by straight ways, as they are long on the ground: a search
 * of the box tree. Hot, and so written without branches where the processor would guess wrong half the time (`+` before
 * a comparison makes a number of it without one), and within what V8 inlines into one function.
 */
import { at } from './at.ts';
import { RUN, RUN_BITS } from './box-tree.ts';
import type { ChartedLine, Search } from './charted-line.ts';
import type { Metres } from './lng-lat.ts';
import { measureTo } from './straight.ts';

/** Chart metres squared: what is nearer by less is not told apart. */
const NOTHING = 1e-12;
/** Feet that are this near one another, in chart metres, are one: a vertex belongs to two segments. */
const SAME = 1e-6;

/** Nodes that are taken from a list before the best of them are looked through. */
const AT_ONCE = 32;
/** Nodes still to look through: those, and at most one a level of a tree of at most 2^31 leaves. */
const stack = new Int32Array(AT_ONCE + 32);

/** Whether segment i is nearer on the ground than segment j. */
function isNearer(line: ChartedLine, search: Search, i: number, j: number): boolean {
  measureTo(line, search, i);
  const one = search.metres;
  measureTo(line, search, j);
  return one < search.metres;
}

/**
 * Whether a node's box may hold something nearer than a foot that is (ex, ey) from the point.
 *
 * Twice the distance to the box along each axis: d + |d| is 2d outside and 0 inside.
 */
function mayHold(
  boxes: Float64Array,
  node: number,
  px: number,
  py: number,
  ex: number,
  ey: number,
  best: number,
  steep: number,
): boolean {
  const b = node << 2;
  const cx = px - at(boxes, b);
  const cy = py - at(boxes, b + 1);
  const hx = at(boxes, b + 2);
  const hy = at(boxes, b + 3);
  const dx = Math.abs(cx) - hx;
  const dy = Math.abs(cy) - hy;
  const wx = dx + Math.abs(dx);
  const wy = dy + Math.abs(dy);
  const reach = Math.abs(cx - ex) + Math.abs(cy - ey) + hx + hy;
  return wx * wx + wy * wy <= 4 * best * (1 + steep * reach) + NOTHING;
}

/**
 * The factor within which two chart distances squared, from a point where 1/k is `scale` to places of the line that are
 * `apart`, may come out the other way round on the ground.
 *
 * A straight way's length on the ground is that on the chart times the mean of 1/k along it. Of two ways from one point,
 * the means differ by at most half the steepest slope of 1/k times what the ways' ends are apart.
 */
export const squareSlack = (
  { plane, leastInverseScale }: ChartedLine,
  scale: number,
  apart: Metres,
): number => 1 + plane.steepest(Math.min(scale, leastInverseScale)) * apart * 1.01;

/** The root of the tree: what a search looks through that knows nothing better. */
export const WHOLE_TREE = Int32Array.of(1);

/**
 * @param seed the segment to begin with: the nearer, the quicker
 * @param nodes,from,to the parts of the tree to look through besides its run: no other may hold anything nearer
 */
export function nearestSegment(
  line: ChartedLine,
  search: Search,
  seed: number,
  nodes: Int32Array,
  from: number,
  to: number,
): number {
  const { tree, x, y, plane } = line;
  const { boxes, leaves } = tree;
  const segments = x.length - 1;
  const px = search.x;
  const py = search.y;
  const steep = plane.steepest(Math.min(search.scale, line.leastInverseScale));
  let segment = seed;
  let ex = px - at(x, seed);
  let ey = py - at(y, seed);
  let best = ex * ex + ey * ey;
  let next = from;
  let top = 1;
  stack[0] = leaves + (seed >> RUN_BITS);
  for (;;) {
    while (top > 0) {
      const node = stack[--top] as number; // top is 0 or more
      if (node < leaves) {
        for (let child = node << 1; child >> 1 === node; child++) {
          stack[top] = child;
          top += +mayHold(boxes, child, px, py, ex, ey, best, steep);
        }
        continue;
      }
      const first = (node - leaves) << RUN_BITS;
      const end = Math.min(first + RUN, segments);
      let qx = px - at(x, first);
      let qy = py - at(y, first);
      for (let i = first; i < end; i++) {
        const rx = px - at(x, i + 1);
        const ry = py - at(y, i + 1);
        const dx = qx - rx;
        const dy = qy - ry;
        const along = qx * dx + qy * dy;
        const whole = dx * dx + dy * dy;
        const t = (Math.abs(along) + whole - Math.abs(along - whole)) / (2 * whole);
        const fx = qx - t * dx;
        const fy = qy - t * dy;
        qx = rx;
        qy = ry;
        const square = fx * fx + fy * fy;
        const gap = Math.abs(fx - ex) + Math.abs(fy - ey);
        const band = best * steep * gap + NOTHING;
        if (square > best + band) continue;
        if (square >= best - band && (gap < SAME || !isNearer(line, search, i, segment))) continue;
        segment = i;
        best = square;
        ex = fx;
        ey = fy;
      }
    }
    if (next === to) return segment;
    while (next < to && top < AT_ONCE) {
      const node = nodes[next++] as number; // by contract
      stack[top] = node;
      top += +mayHold(boxes, node, px, py, ex, ey, best, steep);
    }
  }
}
