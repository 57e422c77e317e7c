/** The nearest point of an indexed line: a search of its box tree, and for far places a correction. Hot. */
import { at } from './at.ts';
import { createSearch, type Search } from './charted-line.ts';
import type { LineIndex } from './line-index.ts';
import type { Metres } from './lng-lat.ts';
import { nearestSegment } from './nearest-segment.ts';
import { cellFor } from './seed-grid.ts';
import { measureTo, shareOn } from './straight.ts';

/** What the index says of a point: the nearest point of the line, in ground metres. */
export interface Nearest {
  /** Densified segment from vertex `segment` to the next, and how far along it: 0 and 1 are its ends. */
  readonly segment: number;
  readonly t: number;
  readonly metres: Metres;
}

/** Up to here the bend of a geodesic on the chart is worth 2 mm at most. */
const STRAIGHT_METRES: Metres = 100_000;

/** Squared chart distance from a chart point to the point at a share of segment i. */
function squareTo({ x, y }: LineIndex, i: number, t: number, px: number, py: number): number {
  const dx = at(x, i) + t * (at(x, i + 1) - at(x, i)) - px;
  const dy = at(y, i) + t * (at(y, i + 1) - at(y, i)) - py;
  return dx * dx + dy * dy;
}

/** From the segment that was found along the line, either way, as long as the chart point comes nearer. */
function descend(index: LineIndex, search: Search, px: number, py: number): void {
  const from = search.segment;
  search.t = shareOn(index, from, px, py);
  let square = squareTo(index, from, search.t, px, py);
  for (let step = -1; step <= 1; step += 2) {
    for (let i = from + step; i >= 0 && i + 1 < index.x.length; i += step) {
      const share = shareOn(index, i, px, py);
      const next = squareTo(index, i, share, px, py);
      if (next >= square) break;
      search.segment = i;
      search.t = share;
      square = next;
    }
  }
}

/**
 * From afar, the geodesic meets the line at a right angle and the straight way on the chart does not quite: the foot
 * is moved to where it is as seen from the line.
 */
function refine(index: LineIndex, search: Search): void {
  const { x, y, plane } = index;
  const i = search.segment;
  const fx = at(x, i) + search.t * (at(x, i + 1) - at(x, i));
  const fy = at(y, i) + search.t * (at(y, i + 1) - at(y, i));
  const seen = plane.seen(fx, fy, search.x, search.y);
  descend(index, search, seen[0], seen[1]);
  const j = search.segment;
  const gx = at(x, j) + search.t * (at(x, j + 1) - at(x, j));
  const gy = at(y, j) + search.t * (at(y, j + 1) - at(y, j));
  search.metres = plane.groundLength(gx, gy, search.x, search.y);
}

/**
 * The nearest point of the line to a chart point, by ground metres: within 1 cm of GeographicLib to 300 km.
 *
 * @param search its chart point, finite, and `scale` are asked; the nearest point is filled in
 */
export function nearestInto(index: LineIndex, search: Search): void {
  const { seeds } = index;
  const cell = cellFor(index, seeds, search);
  const seed = seeds.segment[cell] as number; // as is the rest, for every cell
  const from = seeds.starts[cell] as number;
  const to = seeds.ends[cell] as number;
  measureTo(index, search, nearestSegment(index, search, seed, seeds.nodes, from, to));
  if (search.metres >= STRAIGHT_METRES) refine(index, search);
}

/** The same for one chart point. */
export function nearest(index: LineIndex, px: number, py: number): Nearest {
  const search = createSearch();
  search.x = px;
  search.y = py;
  search.scale = index.plane.inverseScale(px, py);
  nearestInto(index, search);
  return search;
}
