/**
 * A set of points in the order of its KDBush: a part of the tree is a run of that order, so what lies in a box is a few
 * runs, to be drawn by a few calls and counted without looking at each point.
 */
import KDBush from 'kdbush';
import type { Box } from '../points/cloud.ts';
import type { Cloud } from '../points/point-store.ts';

export interface PointTree {
  /** x, y of each point, in the tree's order; and its number in the file. */
  readonly xy: Float32Array;
  readonly ids: Uint16Array | Uint32Array;
  readonly nodeSize: number;
  readonly bounds: Box;
}

/** Which points are to be seen, in the tree's order. */
export interface Painted {
  /** 0 hidden, else the class from 1. */
  readonly classes: Uint8Array;
  /** How many of the points before this one are seen; one longer than `classes`. */
  readonly before: Uint32Array;
}

// Every index below is one of the tree's own: the zeros after ?? are never taken.

/** Runs of fewer points than this are drawn whole rather than divided further. */
const GRAIN = 2048;

/** The coordinates are shared with the index where it keeps them in single precision. */
export function createTree(cloud: Cloud): PointTree {
  const { ids, coords, nodeSize } = KDBush.from(cloud.index);
  const xy = coords instanceof Float32Array ? coords : Float32Array.from(coords);
  return { xy, ids, nodeSize, bounds: cloud.bounds };
}

/** The least box that holds all. */
export const boxAround = (boxes: readonly Box[]): Box =>
  boxes.reduce(
    (all, box) => [
      Math.min(all[0], box[0]),
      Math.min(all[1], box[1]),
      Math.max(all[2], box[2]),
      Math.max(all[3], box[3]),
    ],
    [Infinity, Infinity, -Infinity, -Infinity],
  );

/** @param painting one byte a point, in the file's order */
export function paint({ ids }: PointTree, painting: Uint8Array): Painted {
  const classes = new Uint8Array(ids.length);
  const before = new Uint32Array(ids.length + 1);
  let seen = 0;
  for (let i = 0; i < ids.length; i++) {
    const class_ = painting[ids[i] ?? 0] ?? 0;
    classes[i] = class_;
    if (class_ > 0) seen++;
    before[i + 1] = seen;
  }
  return { classes, before };
}

/** How many points are seen in a box, its edges included. */
export function countIn(tree: PointTree, { classes, before }: Painted, box: Box): number {
  const { xy, nodeSize } = tree;
  const [left, top, right, bottom] = box;
  const count = (
    from: number,
    to: number,
    axis: 0 | 1,
    l: number,
    t: number,
    r: number,
    b: number,
  ): number => {
    if (from > to || l > right || r < left || t > bottom || b < top) return 0;
    if (l >= left && r <= right && t >= top && b <= bottom)
      return (before[to + 1] ?? 0) - (before[from] ?? 0);
    if (to - from <= nodeSize) {
      let found = 0;
      for (let i = from; i <= to; i++) if ((classes[i] ?? 0) > 0 && isIn(xy, i, box)) found++;
      return found;
    }
    const m = (from + to) >> 1;
    const cut = xy[2 * m + axis] ?? 0;
    const middle = (classes[m] ?? 0) > 0 && isIn(xy, m, box) ? 1 : 0;
    return axis === 0
      ? count(from, m - 1, 1, l, t, cut, b) + middle + count(m + 1, to, 1, cut, t, r, b)
      : count(from, m - 1, 0, l, t, r, cut) + middle + count(m + 1, to, 0, l, cut, r, b);
  };
  return count(0, classes.length - 1, 0, ...tree.bounds);
}

/** The most numbers that `runsIn` writes for a tree of so many points. */
export const runsRoom = (points: number): number => 4 * Math.ceil(points / (GRAIN / 4)) + 16;

/**
 * The runs that hold every point of a box, and some beside it; neighbours joined.
 *
 * @param out takes the first and the number of points of each run, by turns; `runsRoom` long
 * @returns how many runs
 */
export function runsIn(tree: PointTree, box: Box, out: Int32Array): number {
  const { xy, ids } = tree;
  const [left, top, right, bottom] = box;
  let runs = 0;
  const add = (from: number, to: number) => {
    const last = 2 * runs - 2;
    if (runs > 0 && (out[last] ?? 0) + (out[last + 1] ?? 0) === from) {
      out[last + 1] = to + 1 - (out[last] ?? 0);
      return;
    }
    out[2 * runs] = from;
    out[2 * runs + 1] = to + 1 - from;
    runs++;
  };
  const visit = (from: number, to: number, axis: 0 | 1, l: number, t: number, r: number, b: number): void => {
    if (from > to || l > right || r < left || t > bottom || b < top) return;
    if (to - from < GRAIN || (l >= left && r <= right && t >= top && b <= bottom)) {
      add(from, to);
      return;
    }
    const m = (from + to) >> 1;
    const cut = xy[2 * m + axis] ?? 0;
    if (axis === 0) visit(from, m - 1, 1, l, t, cut, b);
    else visit(from, m - 1, 0, l, t, r, cut);
    if (isIn(xy, m, box)) add(m, m);
    if (axis === 0) visit(m + 1, to, 1, cut, t, r, b);
    else visit(m + 1, to, 0, l, cut, r, b);
  };
  visit(0, ids.length - 1, 0, ...tree.bounds);
  return runs;
}

function isIn(xy: Float32Array, i: number, [left, top, right, bottom]: Box): boolean {
  const [x, y] = [xy[2 * i] ?? 0, xy[2 * i + 1] ?? 0];
  return x >= left && x <= right && y >= top && y <= bottom;
}
