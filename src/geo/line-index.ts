/** A line made ready for many questions: densified, charted, measured, indexed. Nothing here knows of places. */
import { at, intAt } from './at.ts';
import { type BoxTree, boxDistanceSquared, buildBoxTree, RUN } from './box-tree.ts';
import { densify } from './densify.ts';
import { geodesicMetres } from './ellipsoid.ts';
import { extend, findSelfContact, type Gamma } from './gamma.ts';
import type { Metres, Position } from './lng-lat.ts';
import { createParity, type Parity } from './parity.ts';
import { fitPlane, type Plane, type XY } from './plane.ts';
import { fail, ok, type Result } from './result.ts';

export interface LineIndex {
  /** The densified vertices in degrees, and the same in chart metres. */
  readonly lng: Float64Array;
  readonly lat: Float64Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Ground metres along the line at each densified vertex. */
  readonly chainage: Float64Array;
  /** For each given vertex, its index among the densified ones. */
  readonly origin: Uint32Array;
  readonly plane: Plane;
  readonly tree: BoxTree;
  readonly gamma: Gamma;
  readonly parity: Parity;
  /** 1/k at each densified vertex, and the smallest of them. */
  readonly inverseScale: Float64Array;
  readonly leastInverseScale: number;
}

export type LineProblem =
  | { readonly code: 'line-too-short' }
  | { readonly code: 'line-repeats-vertex'; readonly vertex: number }
  | { readonly code: 'line-not-chartable' }
  /** Γ touches itself: `at` and `other` are given vertices that begin the two legs; −1 is the ray before the line. */
  | { readonly code: 'line-not-simple'; readonly at: number; readonly other: number };

/** What the index says of a point: the nearest point of the line, in ground metres. */
export interface Nearest {
  /** Densified segment from vertex `segment` to the next, and how far along it: 0 and 1 are its ends. */
  readonly segment: number;
  readonly t: number;
  readonly metres: Metres;
}

/** The leg of the given line (−1: the ray before it) on which a segment of Γ lies. */
function givenLeg(origin: Uint32Array, gammaSegment: number): number {
  const segment = gammaSegment - 1;
  if (segment < 0) return -1;
  let leg = 0;
  while (leg + 1 < origin.length && intAt(origin, leg + 1) <= segment) leg++;
  return leg;
}

/**
 * Densifies, charts and indexes a line, and refuses one that has no sides.
 *
 * @param coords two or more positions in degrees, in the line's own direction: left and right follow from it
 * @param maxSegment ground metres; tests alone pass another value than the default
 */
export function createLineIndex(
  coords: readonly Position[],
  maxSegment?: Metres,
): Result<LineIndex, LineProblem> {
  if (coords.length < 2) return fail({ code: 'line-too-short' });
  const vertex = coords.findIndex((c, i) => c[0] === coords[i - 1]?.[0] && c[1] === coords[i - 1]?.[1]);
  if (vertex > 0) return fail({ code: 'line-repeats-vertex', vertex });
  // Each end ray takes its direction from the first and last two degrees pairs, so densify before extending.
  const { lng, lat, origin } = densify(coords, maxSegment);
  const gamma = extend(lng, lat);
  const contact = findSelfContact(gamma);
  if (contact) {
    const [a, b] = contact;
    return fail({ code: 'line-not-simple', at: givenLeg(origin, a), other: givenLeg(origin, b) });
  }
  const plane = chart(coords);
  if (!plane) return fail({ code: 'line-not-chartable' });

  const n = lng.length;
  const [x, y, chainage] = [new Float64Array(n), new Float64Array(n), new Float64Array(n)];
  const inverseScale = new Float64Array(n);
  let leastInverseScale = Infinity;
  for (let i = 0; i < n; i++) {
    const xy = plane.forward(at(lng, i), at(lat, i));
    x[i] = xy[0];
    y[i] = xy[1];
    inverseScale[i] = plane.inverseScale(xy[0], xy[1]);
    leastInverseScale = Math.min(leastInverseScale, at(inverseScale, i));
    if (i > 0) {
      const step = geodesicMetres([at(lng, i - 1), at(lat, i - 1)], [at(lng, i), at(lat, i)]);
      chainage[i] = at(chainage, i - 1) + step;
    }
  }
  const tree = buildBoxTree(x, y);
  const parity = createParity(gamma);
  const charted = { x, y, chainage, inverseScale, leastInverseScale };
  return ok({ lng, lat, origin, plane, tree, gamma, parity, ...charted });
}

function chart(coords: readonly Position[]): Plane | undefined {
  try {
    return fitPlane(coords);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
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

/** The place on the line at a share of a densified segment, in degrees. */
export function positionAt({ lng, lat }: LineIndex, segment: number, t: number): Position {
  if (t === 0) return [at(lng, segment), at(lat, segment)];
  if (t === 1) return [at(lng, segment + 1), at(lat, segment + 1)];
  return [
    at(lng, segment) + t * (at(lng, segment + 1) - at(lng, segment)),
    at(lat, segment) + t * (at(lat, segment + 1) - at(lat, segment)),
  ];
}

/** Ground metres along the line at a share of a densified segment. */
export const chainageAt = ({ chainage }: LineIndex, segment: number, t: number): Metres =>
  at(chainage, segment) + t * (at(chainage, segment + 1) - at(chainage, segment));

export const lineLength = ({ chainage }: LineIndex): Metres => at(chainage, chainage.length - 1);
