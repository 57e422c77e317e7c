/** The nearest point of an indexed line: a search of its box tree, and for far places a correction. Hot. */
import { at } from './at.ts';
import { boxDistanceSquared, RUN } from './box-tree.ts';
import type { LineIndex } from './line-index.ts';
import type { Metres } from './lng-lat.ts';
import type { XY } from './plane.ts';

/** What the index says of a point: the nearest point of the line, in ground metres. */
export interface Nearest {
  /** Densified segment from vertex `segment` to the next, and how far along it: 0 and 1 are its ends. */
  readonly segment: number;
  readonly t: number;
  readonly metres: Metres;
}

// Nodes still to visit and their squared distances: one path down a tree of at most 2^32 leaves.
// Whole numbers throughout, by shifts: V8 would carry `2 * node` as a float.
const stackNode = new Int32Array(64);
const stackDistance = new Float64Array(64);

/**
 * The nearest point by straight ways on the chart.
 *
 * Depth first, nearer child first. 1/k falls off to both sides of the chart's middle, so its mean along a chord is
 * at least the mean of its ends, of which one is the point's and the other at least the line's smallest. Chart
 * distance times that undershoots ground distance, so it prunes; what survives is compared by ground length. The
 * chord's bulge toward the pole changes 1/k by under 1e-5 at 200 km: hence the margin.
 */
function search(index: LineIndex, px: number, py: number): Nearest {
  const { tree, plane, x, y, inverseScale } = index;
  const { boxes, leaves } = tree;
  const segments = x.length - 1;
  const scale = plane.inverseScale(px, py);
  const least = ((scale + index.leastInverseScale) / 2) * (1 - 1e-5);
  let segment = 0;
  let share = 0;
  let best = Infinity;
  let limit = Infinity; // chart metres squared beyond which nothing can be nearer
  let top = 0;
  stackNode[0] = 1;
  stackDistance[0] = 0;
  while (top >= 0) {
    let node = stackNode[top] as number; // top is 0 or more
    if (at(stackDistance, top--) > limit) continue;
    while (node < leaves) {
      const child = node << 1;
      const left = boxDistanceSquared(boxes, child, px, py);
      const right = boxDistanceSquared(boxes, child | 1, px, py);
      const leftFirst = left <= right;
      const far = leftFirst ? right : left;
      node = leftFirst ? child : child | 1;
      if (far <= limit && far < Infinity) {
        stackNode[++top] = node ^ 1;
        stackDistance[top] = far;
      }
    }
    const first = (node - leaves) * RUN;
    const end = Math.min(first + RUN, segments);
    let ax = at(x, first);
    let ay = at(y, first);
    for (let i = first; i < end; i++) {
      const bx = at(x, i + 1);
      const by = at(y, i + 1);
      const dx = bx - ax;
      const dy = by - ay;
      const along = (px - ax) * dx + (py - ay) * dy;
      const whole = dx * dx + dy * dy;
      const t = along <= 0 ? 0 : along >= whole ? 1 : along / whole;
      const fx = ax + t * dx;
      const fy = ay + t * dy;
      ax = bx;
      ay = by;
      const chart = (fx - px) * (fx - px) + (fy - py) * (fy - py);
      if (chart > limit) continue;
      const there = at(inverseScale, i) + t * (at(inverseScale, i + 1) - at(inverseScale, i));
      const midway = plane.inverseScale((px + fx) / 2, (py + fy) / 2);
      const metres = (Math.sqrt(chart) * (scale + 4 * midway + there)) / 6;
      if (metres < best) {
        segment = i;
        share = t;
        best = metres;
        limit = (best / least) * (best / least);
      }
    }
  }
  return { segment, t: share, metres: best };
}

/** Up to here the bend of a geodesic on the chart is worth 2 mm at most. */
const STRAIGHT_METRES: Metres = 100_000;

/** How far along segment i the chart point's foot is, and the squared chart distance to it. */
function footOn(
  { x, y }: LineIndex,
  i: number,
  px: number,
  py: number,
): readonly [t: number, squared: number] {
  const [ax, ay] = [at(x, i), at(y, i)];
  const [dx, dy] = [at(x, i + 1) - ax, at(y, i + 1) - ay];
  const t = Math.max(0, Math.min(1, ((px - ax) * dx + (py - ay) * dy) / (dx * dx + dy * dy)));
  return [t, (ax + t * dx - px) ** 2 + (ay + t * dy - py) ** 2];
}

/** From a segment along the line, either way, as long as the chart point comes nearer. */
function descend(index: LineIndex, from: number, px: number, py: number): Omit<Nearest, 'metres'> {
  let segment = from;
  let [t, squared] = footOn(index, from, px, py);
  for (const step of [-1, 1]) {
    for (let i = segment + step; i >= 0 && i + 1 < index.x.length; i += step) {
      const [share, next] = footOn(index, i, px, py);
      if (next >= squared) break;
      [segment, t, squared] = [i, share, next];
    }
  }
  return { segment, t };
}

/**
 * From afar, the geodesic meets the line at a right angle and the straight way on the chart does not quite: the foot
 * is moved to where it is as seen from the line.
 */
function refine(index: LineIndex, found: Nearest, px: number, py: number): Nearest {
  const { x, y, plane } = index;
  const chartPoint = (segment: number, t: number): XY => [
    at(x, segment) + t * (at(x, segment + 1) - at(x, segment)),
    at(y, segment) + t * (at(y, segment + 1) - at(y, segment)),
  ];
  const { segment, t } = descend(
    index,
    found.segment,
    ...plane.seen(...chartPoint(found.segment, found.t), px, py),
  );
  return { segment, t, metres: plane.groundLength(...chartPoint(segment, t), px, py) };
}

/**
 * The nearest point of the line to a chart point, by ground metres: within 1 cm of GeographicLib to 300 km.
 *
 * @param px,py chart metres, finite
 */
export function nearest(index: LineIndex, px: number, py: number): Nearest {
  const found = search(index, px, py);
  return found.metres < STRAIGHT_METRES ? found : refine(index, found, px, py);
}
