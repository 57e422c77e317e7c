import { expect, test } from 'vitest';
import type { Position } from '../../src/geo/lng-lat.ts';
import { orient } from '../../src/geo/orient.ts';
import { indexOf } from '../support/index-of.ts';

const stairs: Position[] = [
  [39, 35],
  [39.5, 35],
  [39.75, 35.25],
  [40, 35],
  [40.5, 35],
];
const parity = (p: Position) => indexOf(stairs).parity(p[0], p[1]);

test('parity is 1 left of a line', () => {
  expect(parity([39.25, 35.1])).toBe(1);
});

test('parity is −1 right of a line', () => {
  expect(parity([39.25, 34.9])).toBe(-1);
});

test('parity is 0 on a level segment', () => {
  expect(parity([39.25, 35])).toBe(0);
});

test('parity is 0 at a vertex', () => {
  expect(parity([39.5, 35])).toBe(0);
});

test('parity is 0 at the tip of a bend', () => {
  expect(parity([39.75, 35.25])).toBe(0);
});

test('parity is exact on either side of a tip at its own latitude', () => {
  expect([parity([39.74, 35.25]), parity([39.76, 35.25])]).toEqual([1, 1]);
});

test('left of a walk eastward is north', () => {
  expect(orient(0, 0, 1, 0, 0, 1)).toBe(1);
});

test('the orientation of three places is exact where floating point rounds to 0', () => {
  // One double's last digit above the line through (0, 0) and (2, 2).
  expect(orient(0, 0, 2, 2, 1, 1 + Number.EPSILON)).toBe(1);
});
