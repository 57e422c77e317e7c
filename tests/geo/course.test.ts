import { expect, test } from 'vitest';
import { courseOf } from '../../src/geo/course.ts';
import type { Position } from '../../src/geo/lng-lat.ts';
import { readRealAtlas } from '../support/real-atlas.ts';

const { coords } = readRealAtlas().line;
const REACH = 0.08;

const gap = (a: Position, b: Position) => Math.hypot(a[0] - b[0], a[1] - b[1]);

/** The sharpest turn from one step to the next, in degrees of the plane. */
function sharpest(line: readonly Position[]): number {
  const ways = line.slice(1).map(([x, y], i) => Math.atan2(y - (line[i]?.[1] ?? 0), x - (line[i]?.[0] ?? 0)));
  const turns = ways.slice(1).map((way, i) => Math.abs(way - (ways[i] ?? 0)));
  return (180 / Math.PI) * Math.max(...turns.map((turn) => Math.min(turn, 2 * Math.PI - turn)));
}

test('a course goes from end to end, calmer than its line and never far from it', () => {
  const course = courseOf(coords, REACH);
  expect(course[0]).toEqual(coords[0]);
  expect(course.at(-1)).toEqual(coords.at(-1));
  for (const at of course) {
    expect(Math.min(...coords.map((each) => gap(each, at)))).toBeLessThan(REACH);
  }
  expect(sharpest(coords)).toBeGreaterThan(60);
  expect(sharpest(course)).toBeLessThan(30);
});

test('what has no bend keeps its way', () => {
  const course = courseOf(
    [
      [39, 35],
      [39.1, 35],
      [40, 35],
    ],
    REACH,
  );
  expect(course.length).toBeGreaterThan(40);
  expect(course.every(([, lat]) => Math.abs(lat - 35) < 1e-12)).toBe(true);
  expect(course.every(([lng], i) => i === 0 || lng > (course[i - 1]?.[0] ?? 0))).toBe(true);
});
