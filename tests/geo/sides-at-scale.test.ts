import { booleanPointInPolygon, polygon } from '@turf/turf';
import { expect, test } from 'vitest';
import type { Position } from '../../src/geo/lng-lat.ts';
import { locate } from '../../src/geo/side.ts';
import { exactSide, leftPolygon } from '../support/exact-side.ts';
import { indexOf } from '../support/index-of.ts';
import { meander } from '../support/meander.ts';
import { readRealAtlas } from '../support/real-atlas.ts';
import { seeded } from '../support/seeded.ts';

const realLine = readRealAtlas().line.coords;
const timeout = 60_000;

interface Outcome {
  readonly decided: number;
  readonly wrong: number;
}

/** How many places get a side, and how many of those sides are not the exact ones. */
function judgeAll(line: readonly Position[], places: Iterable<Position>): Outcome {
  const index = indexOf(line);
  const ring = leftPolygon(line);
  let [decided, wrong] = [0, 0];
  for (const p of places) {
    const { kind } = locate(index, p);
    if (kind !== 'left' && kind !== 'right') continue;
    decided++;
    const truth = exactSide(ring, p) > 0 ? 'left' : 'right';
    if (kind !== truth || index.parity(p[0], p[1]) !== exactSide(ring, p)) wrong++;
  }
  return { decided, wrong };
}

function* around(count: number, seed: number): Generator<Position> {
  const random = seeded(seed);
  for (let i = 0; i < count; i++) yield [38 + 3.5 * random(), 34 + 2.5 * random()];
}

/** Within 1 km of vertices, most within metres: the reach falls off with the fourth power. */
function* byVertices(line: readonly Position[], count: number, seed: number): Generator<Position> {
  const random = seeded(seed);
  for (let i = 0; i < count; i++) {
    const [lng, lat] = line[Math.floor(random() * line.length)] ?? [0, 0];
    const [angle, reach] = [2 * Math.PI * random(), 0.009 * random() ** 4];
    yield [lng + (reach * Math.cos(angle)) / 0.82, lat + reach * Math.sin(angle)];
  }
}

test('no wrong side at 100,000 places around the real line', { timeout }, () => {
  const { decided, wrong } = judgeAll(realLine, around(100_000, 21));
  expect(wrong).toBe(0);
  expect(decided).toBeGreaterThan(60_000);
});

test('no wrong side at 20,000 places within 1 km of the real line’s vertices', { timeout }, () => {
  const { decided, wrong } = judgeAll(realLine, byVertices(realLine, 20_000, 22));
  expect(wrong).toBe(0);
  expect(decided).toBeGreaterThan(15_000);
});

test.each([1, 2, 3, 4, 5])(
  'no wrong side around generated line %i, which turns by over 90°',
  { timeout },
  (seed) => {
    const line = meander(200, seed);
    const places = [...around(20_000, 30 + seed), ...byVertices(line, 4_000, 40 + seed)];
    const { decided, wrong } = judgeAll(line, places);
    expect(wrong).toBe(0);
    expect(decided).toBeGreaterThan(15_000);
  },
);

test('the exact sides that this is measured by are Turf’s point in polygon', () => {
  const ring = leftPolygon(realLine);
  const area = polygon([[...ring, ring[0] ?? [0, 0]].map((v) => [...v])]);
  for (const p of around(3_000, 23)) {
    expect(exactSide(ring, p) > 0).toBe(booleanPointInPolygon([...p], area));
  }
});
