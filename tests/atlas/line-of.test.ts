import { describe, expect, test } from 'vitest';
import { LINE_REGION, lineFrom } from '../../src/atlas/line-of.ts';
import type { Position } from '../../src/geo/lng-lat.ts';
import { readRealAtlas } from '../support/real-atlas.ts';

const base = readRealAtlas().line;
const name = 'Mine';
/** Runs south-east, as the base line does. */
const simple: Position[] = [
  [39, 36],
  [39.5, 35.8],
  [40, 35],
];

function problemOf(coords: readonly Position[]) {
  const made = lineFrom(coords, base, { name });
  return made.ok ? undefined : made.problems[0];
}

function lineOf(coords: readonly Position[], widths: { band?: number; worst?: number } = {}) {
  const made = lineFrom(coords, base, { name, ...widths });
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return made.value;
}

test('the reconstruction’s own coordinates give the same line back, as a what-if line', () => {
  const { line, reversed } = lineOf(base.coords);
  expect(reversed).toBe(false);
  expect(line.coords).toEqual(base.coords);
  expect(line.index.chainage.at(-1)).toBe(base.index.chainage.at(-1));
  expect(line.origin).toBe('what-if');
});

test('a what-if line is one stretch, assumed, from its start to its end', () => {
  const { line } = lineOf(simple);
  expect(line.stretches).toHaveLength(1);
  expect(line.stretches[0]).toMatchObject({ certainty: 'assumed', from: 0, band: 0, worst: 0 });
  expect(line.stretches[0]?.to).toBe(line.index.chainage.at(-1));
});

test('it has the widths that its user gives, and the worst case is never the smaller one', () => {
  expect(lineOf(simple, { band: 800, worst: 2000 }).line.stretches[0]).toMatchObject({
    band: 800,
    worst: 2000,
  });
  expect(lineOf(simple, { band: 800, worst: 100 }).line.stretches[0]).toMatchObject({
    band: 800,
    worst: 800,
  });
  expect(lineOf(simple, { band: 800 }).line.stretches[0]).toMatchObject({ band: 800, worst: 800 });
});

test('a line from the border to Tabqa is turned round, so that left stays north and east', () => {
  const { line, reversed } = lineOf(base.coords.toReversed());
  expect(reversed).toBe(true);
  expect(line.coords).toEqual(base.coords);
});

test('a vertex that repeats the one before it is dropped', () => {
  expect(lineOf(simple.flatMap((v) => [v, v])).line.coords).toEqual(simple);
});

test('vertices are rounded as all places are', () => {
  expect(
    lineOf([
      [39.123456789, 36],
      [40, 35],
    ]).line.coords[0],
  ).toEqual([39.1234568, 36]);
});

describe('what is refused', () => {
  test.each([
    [[]],
    [[[39, 36]]],
    [
      [
        [39, 36],
        [39.001, 36],
      ],
    ],
    [
      [
        [39, 36],
        [39, 36],
      ],
    ],
  ] as Position[][][])('a line under a kilometre: %j', (coords) => {
    expect(problemOf(coords)).toMatchObject({ code: 'what-if-too-short', least: 1000 });
  });

  test('a line that crosses itself, with the place of the crossing', () => {
    const problem = problemOf([
      [39, 36],
      [40, 35],
      [40, 36],
      [39, 35],
    ]);
    expect(problem).toEqual({ code: 'what-if-not-simple', at: [39.5, 35.5], beyond: undefined });
  });

  test('a line that touches itself at a vertex, with that vertex', () => {
    const problem = problemOf([
      [39, 35.5],
      [40, 35.5],
      [40, 35],
      [39.5, 35.5],
      [39.5, 36],
    ]);
    expect(problem).toMatchObject({ code: 'what-if-not-simple', at: [39.5, 35.5] });
  });

  test('a line that runs back over itself, with a place on both ways', () => {
    const problem = problemOf([
      [39, 35.5],
      [40, 35.5],
      [39.5, 35.5],
      [39.5, 36],
    ]);
    const at = problem?.code === 'what-if-not-simple' ? problem.at : [];
    expect(at[1]).toBeCloseTo(35.5, 9);
    expect(at[0]).toBeGreaterThanOrEqual(39.5 - 1e-9);
    expect(at[0]).toBeLessThanOrEqual(40 + 1e-9);
  });

  test('a line whose end, run on, meets it again', () => {
    const problem = problemOf([
      [39, 35.5],
      [39.4, 35.5],
      [39.4, 35.7],
      [39.2, 35.7],
      [39.2, 35.6],
    ]);
    expect(problem).toMatchObject({ code: 'what-if-not-simple', beyond: 'end' });
    const at = problem?.code === 'what-if-not-simple' ? problem.at : [];
    expect(at[0]).toBeCloseTo(39.2, 9);
    expect(at[1]).toBeCloseTo(35.5, 9);
  });

  test('a line whose start, run on backwards, meets it again', () => {
    const problem = problemOf([
      [39.2, 35.6],
      [39.2, 35.7],
      [38.9, 35.7],
      [38.9, 35.5],
      [40.5, 35.5],
    ]);
    expect(problem).toMatchObject({ code: 'what-if-not-simple', beyond: 'start' });
    const at = problem?.code === 'what-if-not-simple' ? problem.at : [];
    expect(at[0]).toBeCloseTo(39.2, 9);
    expect(at[1]).toBeCloseTo(35.5, 9);
  });

  test('a vertex outside the region, with its number and place', () => {
    expect(
      problemOf([
        [39, 36],
        [2.35, 48.85],
      ]),
    ).toEqual({
      code: 'what-if-outside',
      vertex: 1,
      at: [2.35, 48.85],
    });
  });

  test.each([
    [Number.NaN, 36],
    [4_345_000, 4_300_000],
    [39, Number.POSITIVE_INFINITY],
  ])('%f, %f, which is no place', (lng, lat) => {
    expect(
      problemOf([
        [39, 36],
        [lng, lat],
      ]),
    ).toEqual({ code: 'what-if-not-a-place', vertex: 1, lng, lat });
  });

  test('more vertices than can be asked for at once', () => {
    const many = Array.from({ length: 50_001 }, (_, i): Position => [38 + i / 1e5, 36]);
    expect(problemOf(many)).toEqual({ code: 'what-if-too-many', vertices: 50_001, most: 50_000 });
  });
});

test('the region is the one of the gazetteer: the base line lies in it', () => {
  const { west, south, east, north } = LINE_REGION;
  expect(base.coords.every(([x, y]) => x > west && x < east && y > south && y < north)).toBe(true);
});
