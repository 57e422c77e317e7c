/**
 * A tree of boxes over a polyline. A polyline is coherent already, so runs of four consecutive segments are the
 * leaves, nothing is sorted, and the tree is implicit: a heap in one array, padded with empty boxes.
 */
import { at } from './at.ts';

/** Segments to a leaf. */
export const RUN = 4;

export interface BoxTree {
  /** Leaves, a power of two. Node 1 is the root; the children of i are 2i and 2i + 1; leaf `leaves` + k is run k. */
  readonly leaves: number;
  /** Four numbers a node: west, south, east, north. */
  readonly boxes: Float64Array;
}

function grow(boxes: Float64Array, node: number, x0: number, y0: number, x1: number, y1: number): void {
  const b = 4 * node;
  boxes[b] = Math.min(at(boxes, b), x0);
  boxes[b + 1] = Math.min(at(boxes, b + 1), y0);
  boxes[b + 2] = Math.max(at(boxes, b + 2), x1);
  boxes[b + 3] = Math.max(at(boxes, b + 3), y1);
}

/** @param x,y plane coordinates of the vertices, two or more, finite */
export function buildBoxTree(x: Float64Array, y: Float64Array): BoxTree {
  const segments = x.length - 1;
  const leaves = 2 ** Math.ceil(Math.log2(Math.ceil(segments / RUN)));
  const boxes = new Float64Array(8 * leaves).map((_, i) => (i % 4 < 2 ? Infinity : -Infinity));
  for (let i = 0; i < segments; i++) {
    const leaf = leaves + Math.floor(i / RUN);
    for (const v of [i, i + 1]) grow(boxes, leaf, at(x, v), at(y, v), at(x, v), at(y, v));
  }
  for (let node = 2 * leaves - 1; node > 1; node--) {
    const b = 4 * node;
    grow(boxes, node >> 1, at(boxes, b), at(boxes, b + 1), at(boxes, b + 2), at(boxes, b + 3));
  }
  return { leaves, boxes };
}

/**
 * Squared distance from a point to a node's box: 0 inside, Infinity for an empty box. Hot: no array is destructured
 * here or in `line-index.ts`'s search, since V8 runs the iterator protocol for it.
 */
export function boxDistanceSquared(boxes: Float64Array, node: number, x: number, y: number): number {
  const b = node << 2;
  const west = at(boxes, b);
  const south = at(boxes, b + 1);
  const east = at(boxes, b + 2);
  const north = at(boxes, b + 3);
  const dx = x < west ? west - x : x > east ? x - east : 0;
  const dy = y < south ? south - y : y > north ? y - north : 0;
  return dx * dx + dy * dy;
}
