import { lineString, nearestPointOnLine, point } from '@turf/turf';
import { expect, test } from 'vitest';
import { createLineIndex } from '../../src/geo/line-index.ts';
import type { Position } from '../../src/geo/lng-lat.ts';
import { locate } from '../../src/geo/side.ts';
import { indexOf } from '../support/index-of.ts';

const sideOf = (line: readonly Position[], p: Position) => locate(indexOf(line), p).kind;
const problemOf = (line: readonly Position[]) => {
  const made = createLineIndex(line);
  return made.ok ? undefined : made.problems[0];
};

const eastward: Position[] = [
  [39, 35.5],
  [39.5, 35.5],
  [40, 35.5],
];

test('north of an eastward line is left', () => {
  expect(sideOf(eastward, [39.6, 35.7])).toBe('left');
});

test('south of an eastward line is right', () => {
  expect(sideOf(eastward, [39.6, 35.3])).toBe('right');
});

test('north of a westward line is right', () => {
  expect(sideOf(eastward.toReversed(), [39.6, 35.7])).toBe('right');
});

test('a place on the line is on the line, and on neither side', () => {
  expect(sideOf(eastward, [39.5, 35.5])).toBe('on-line');
});

test('a place 5 mm beside the line is on it: places are rounded to a centimetre', () => {
  expect(sideOf(eastward, [39.5, 35.50000005])).toBe('on-line');
});

test('a place 2 cm beside the line has a side', () => {
  expect(sideOf(eastward, [39.5, 35.5000002])).toBe('left');
});

test('ahead of the last vertex is beyond the end', () => {
  expect(sideOf(eastward, [40.3, 35.52])).toBe('beyond-end');
});

test('behind the first vertex is beyond the end', () => {
  expect(sideOf(eastward, [38.7, 35.48])).toBe('beyond-end');
});

test('beside the last vertex, short of it, is not beyond the end', () => {
  expect(sideOf(eastward, [39.99, 35.9])).toBe('left');
});

test('far from the line’s region no side is given', () => {
  expect(sideOf(eastward, [0, 0])).toBe('out-of-region');
});

// Both adjacent segments are needed: at a sharp bend one of them alone says the wrong side.
const sharpLeft: Position[] = [
  [39, 35],
  [40, 35],
  [39.2, 35.2],
];

test('outside a sharp left turn is right, though it is left of the second segment’s straight line', () => {
  expect(sideOf(sharpLeft, [40.2, 34.99])).toBe('right');
});

test('inside a sharp left turn is left', () => {
  expect(sideOf(sharpLeft, [39.8, 35.02])).toBe('left');
});

test('outside a sharp right turn is left', () => {
  expect(
    sideOf(
      [
        [39, 35],
        [40, 35],
        [39.2, 34.8],
      ],
      [40.2, 35.01],
    ),
  ).toBe('left');
});

// GEOMETRY.md, section 5: the counter-example to the side by Turf's nearest point.
const turning: Position[] = [
  [39, 35.9],
  [39.2, 35.9],
  [39.1, 35.95],
  [39.1, 36.2],
];
const outside: Position = [39.25, 35.85];

/** The obvious way with Turf: the segment of its nearest point, and the cross product with it. */
function sideByTurf(line: readonly Position[], p: Position): 'left' | 'right' {
  const { segmentIndex } = nearestPointOnLine(lineString(line.map((v) => [...v])), point([...p])).properties;
  const [a, b] = [line[segmentIndex] ?? [0, 0], line[segmentIndex + 1] ?? line[segmentIndex] ?? [0, 0]];
  return (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]) > 0 ? 'left' : 'right';
}

test('outside a turn of over 90°, right is right', () => {
  expect(sideOf(turning, outside)).toBe('right');
});

test('outside a turn of over 90°, the distance is 7.15 km', () => {
  const located = locate(indexOf(turning), outside);
  expect('nearest' in located && Math.round(located.nearest.metres / 10)).toBe(715);
});

test('outside a turn of over 90°, Turf’s nearest point and a cross product say left: why it is not used', () => {
  expect(sideByTurf(turning, outside)).toBe('left');
});

// GEOMETRY.md, section 2.
test('a line whose end ray crosses the line again is refused', () => {
  const line: Position[] = [
    [39, 35.5],
    [39.4, 35.5],
    [39.4, 35.7],
    [39.2, 35.7],
    [39.2, 35.6],
  ];
  expect(problemOf(line)).toMatchObject({ code: 'line-not-simple' });
});

test('a line that crosses itself is refused with both legs', () => {
  const line: Position[] = [
    [39, 35],
    [40, 35],
    [40, 36],
    [39.5, 34.5],
  ];
  expect(problemOf(line)).toEqual({ code: 'line-not-simple', at: 0, other: 2 });
});

test('a line that touches itself is refused', () => {
  expect(
    problemOf([
      [39, 35],
      [40, 35],
      [40, 36],
      [39.5, 35],
      [39.4, 36],
    ]),
  ).toMatchObject({
    code: 'line-not-simple',
  });
});

test('a line that runs back over itself is refused', () => {
  expect(
    problemOf([
      [39, 35],
      [40, 35],
      [39.5, 35],
    ]),
  ).toMatchObject({ code: 'line-not-simple' });
});

test('a line with a spike is refused', () => {
  expect(
    problemOf([
      [39, 35],
      [40, 35],
      [40, 35.001],
      [40, 35],
      [41, 35.5],
    ]),
  ).toMatchObject({
    code: 'line-not-simple',
  });
});

test('a line that runs back over its first segment is refused', () => {
  expect(
    problemOf([
      [40, 35],
      [40.001, 35],
      [39.99, 35],
      [39, 36],
    ]),
  ).toMatchObject({ code: 'line-not-simple' });
});

test('a line of one vertex is refused', () => {
  expect(problemOf([[39, 35]])).toEqual({ code: 'line-too-short' });
});

test('a line that repeats a vertex is refused with its number', () => {
  expect(
    problemOf([
      [39, 35],
      [40, 35],
      [40, 35],
      [41, 36],
    ]),
  ).toEqual({ code: 'line-repeats-vertex', vertex: 2 });
});

test('a line of 150,000 vertices is indexed', { timeout: 60_000 }, () => {
  const line = Array.from({ length: 150_000 }, (_, i): Position => [38 + i * 2e-5, 35 + (i % 2) * 1e-5]);
  expect(createLineIndex(line).ok).toBe(true);
});
