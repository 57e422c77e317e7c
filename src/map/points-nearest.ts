/** The imported point that a pointer means. */

import type { PointTarget } from '../points/point-store.ts';
import type { Painted, PointTree } from './points-tree.ts';

export interface SetOfPoints {
  readonly id: string;
  readonly tree: PointTree;
  readonly painted: Painted;
}

interface Found {
  /** The point's number in the file. */
  readonly index: number;
  readonly distance: number;
}

/**
 * The nearest point that is seen.
 *
 * @param x in the cloud's units, as `y` and `reach`
 * @param reach the farthest that a point may lie
 */
export function nearestIn(
  { tree, painted }: Pick<SetOfPoints, 'tree' | 'painted'>,
  x: number,
  y: number,
  reach: number,
): Found | undefined {
  const { xy, ids, nodeSize } = tree;
  const { classes, before } = painted;
  let best = -1;
  let least = reach * reach;
  const look = (i: number) => {
    if (classes[i] === 0) return;
    const dx = (xy[2 * i] as number) - x; // `i` is one of the tree's own
    const dy = (xy[2 * i + 1] as number) - y; // as above
    const squared = dx * dx + dy * dy;
    // Of points in one place the first of the file is meant, whatever the tree's order.
    const closer = best < 0 ? squared <= least : squared < least;
    if (!closer && !(squared === least && (ids[i] as number) < (ids[best] as number))) return; // as above
    [best, least] = [i, squared];
  };
  const visit = (from: number, to: number, axis: 0 | 1): void => {
    if (from > to || before[to + 1] === before[from]) return; // nothing seen in this part
    if (to - from <= nodeSize) {
      for (let i = from; i <= to; i++) look(i);
      return;
    }
    const m = (from + to) >> 1;
    look(m);
    const other = axis === 0 ? 1 : 0;
    const beyond = (axis === 0 ? x : y) - (xy[2 * m + axis] as number); // as above
    if (beyond <= 0) visit(from, m - 1, other);
    else visit(m + 1, to, other);
    if (beyond * beyond > least) return;
    if (beyond <= 0) visit(m + 1, to, other);
    else visit(from, m - 1, other);
  };
  visit(0, ids.length - 1, 0);
  return best < 0 ? undefined : { index: ids[best] as number, distance: Math.sqrt(least) }; // as above
}

/**
 * The point meant among several sets: of those whose dot is under the pointer the topmost set's, else the nearest.
 *
 * @param sets the topmost last
 * @param dot the radius of a dot as drawn, in the cloud's units
 */
export function pointAt(
  sets: readonly SetOfPoints[],
  x: number,
  y: number,
  reach: number,
  dot: number,
): PointTarget | undefined {
  let best: PointTarget | undefined;
  let least = Infinity;
  for (const set of sets) {
    const found = nearestIn(set, x, y, reach);
    if (!found || (found.distance >= least && found.distance > dot)) continue;
    best = { set: set.id, index: found.index };
    least = found.distance;
  }
  return best;
}
