/**
 * A tree of boxes over a polyline. A polyline is coherent already, so runs of four consecutive segments are the
 * leaves, nothing is sorted, and the tree is implicit: a heap in one array, padded with empty boxes.
 */
import { at } from './at.ts';

/** Segments to a leaf. */
export const RUN_BITS = 2;
export const RUN = 1 << RUN_BITS;

export interface BoxTree {
  /** Leaves, a power of two. Node 1 is the root; the children of i are 2i and 2i + 1; leaf `leaves` + k is run k. */
  readonly leaves: number;
  readonly height: number;
  /** Four numbers a node: the middle's x and y, half the width and half the height (−Infinity: an empty box). */
  readonly boxes: Float64Array;
}

function grow(edges: Float64Array, node: number, x0: number, y0: number, x1: number, y1: number): void {
  const b = 4 * node;
  edges[b] = Math.min(at(edges, b), x0);
  edges[b + 1] = Math.min(at(edges, b + 1), y0);
  edges[b + 2] = Math.max(at(edges, b + 2), x1);
  edges[b + 3] = Math.max(at(edges, b + 3), y1);
}

/** From edges to middle and half; the half is rounded up, so that a place on an edge is at distance 0 exactly. */
function centre(boxes: Float64Array, b: number): void {
  const [low, high] = [at(boxes, b), at(boxes, b + 2)];
  const middle = low > high ? 0 : (low + high) / 2;
  boxes[b] = middle;
  boxes[b + 2] = Math.max(high - middle, middle - low);
}

/** @param x,y plane coordinates of the vertices, two or more, finite */
export function buildBoxTree(x: Float64Array, y: Float64Array): BoxTree {
  const segments = x.length - 1;
  const height = Math.ceil(Math.log2(Math.ceil(segments / RUN))) | 0;
  const leaves = 1 << height;
  const boxes = new Float64Array(8 * leaves).map((_, i) => (i % 4 < 2 ? Infinity : -Infinity));
  for (let i = 0; i < segments; i++) {
    const leaf = leaves + Math.floor(i / RUN);
    for (const v of [i, i + 1]) grow(boxes, leaf, at(x, v), at(y, v), at(x, v), at(y, v));
  }
  for (let node = 2 * leaves - 1; node > 1; node--) {
    const b = 4 * node;
    grow(boxes, node >> 1, at(boxes, b), at(boxes, b + 1), at(boxes, b + 2), at(boxes, b + 3));
  }
  for (let b = 4; b < boxes.length; b += 4) {
    centre(boxes, b);
    centre(boxes, b + 1);
  }
  return { leaves, height, boxes };
}

/**
 * Four times the squared distance from a point to a node's box: 0 inside, Infinity for an empty box. Hot, and so
 * without a branch, which the processor would guess wrong half the time: d + |d| is 2d above 0 and 0 below.
 */
export function boxQuadrance(boxes: Float64Array, node: number, x: number, y: number): number {
  const b = node << 2;
  const dx = Math.abs(x - at(boxes, b)) - at(boxes, b + 2);
  const dy = Math.abs(y - at(boxes, b + 1)) - at(boxes, b + 3);
  const twiceX = dx + Math.abs(dx);
  const twiceY = dy + Math.abs(dy);
  return twiceX * twiceX + twiceY * twiceY;
}
