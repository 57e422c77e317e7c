import { expect, test } from 'vitest';
import { pixelsOf } from '../../src/map/points-density.ts';
import { boxAround } from '../../src/map/points-tree.ts';

const TARGET = { width: 200, height: 100 };
/** Two units across and one down are seen, about the origin; the cloud's y runs south. */
const FRAME = { x: 0, y: 0, across: 1, down: -2 };
const REACH = 2;

test('the part of a picture that points take up is theirs and what their colour reaches', () => {
  // The middle half of the width; of the height the northern half.
  const [left, bottom, width, height] = pixelsOf([-0.5, -0.5, 0.5, 0], FRAME, TARGET);
  expect([left, bottom, width, height]).toEqual([50 - REACH, 50 - REACH, 100 + 2 * REACH, 50 + 2 * REACH]);
});

test('a single point has the pixels about it', () => {
  expect(pixelsOf([0, 0, 0, 0], FRAME, TARGET)).toEqual([100 - REACH, 50 - REACH, 2 * REACH, 2 * REACH]);
});

test('points that reach beyond the picture on all sides take up all of it', () => {
  const [left, bottom, width, height] = pixelsOf([-1e9, -1e9, 1e9, 1e9], FRAME, TARGET);
  expect(left).toBeLessThanOrEqual(0);
  expect(bottom).toBeLessThanOrEqual(0);
  expect(left + width).toBeGreaterThanOrEqual(TARGET.width);
  expect(bottom + height).toBeGreaterThanOrEqual(TARGET.height);
  expect(width).toBeLessThan(2 * TARGET.width);
});

test('no points take up nothing, and points out of view nothing that is seen', () => {
  const [, , width, height] = pixelsOf(boxAround([]), FRAME, TARGET);
  expect([width, height]).toEqual([0, 0]);
  const [left] = pixelsOf([5, 0, 6, 0], FRAME, TARGET);
  expect(left).toBeGreaterThanOrEqual(TARGET.width);
});

test('a box around boxes is the least that holds all', () => {
  const boxes = [
    [0, 0, 1, 1],
    [-2, 0.5, 0, 3],
  ] as const;
  expect(boxAround(boxes)).toEqual([-2, 0, 1, 3]);
});
