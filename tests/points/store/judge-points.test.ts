/** The law: what is judged in bulk is what `judge` says of each point alone. */
import { expect, test } from 'vitest';
import { isInside } from '../../../src/geo/turf.ts';
import { createAreaFinder } from '../../../src/points/judge/area-finder.ts';
import { createVerdictColumns } from '../../../src/points/judge/judge-pieces.ts';
import { createPointJudge } from '../../../src/points/judge/judge-points.ts';
import { CERTAINTY_CODES, SIDE_CODES } from '../../../src/points/verdict-columns.ts';
import { judge } from '../../../src/verdict/judge.ts';
import { groundOf } from '../../support/ground.ts';
import { place } from '../../support/place.ts';
import { readRealAtlas } from '../../support/real-atlas.ts';
import { seeded } from '../../support/seeded.ts';

const atlas = readRealAtlas();
const ground = groundOf(atlas);
const { lng, lat } = atlas.line.index;
const random = seeded(77);

/** Within a few metres of a vertex of the line, on it, near its ends, all over the region and out of it. */
function somewhere(i: number) {
  const v = Math.floor(random() * lng.length);
  const [x, y] = [lng[v] ?? 0, lat[v] ?? 0];
  const near = (reach: number) => place(x + reach * (random() - 0.5), y + reach * (random() - 0.5));
  switch (i % 8) {
    case 0:
      return near(1e-4);
    case 1:
      return near(2e-7);
    case 2:
      return place(x, y);
    case 3:
      return place(38.3 + 0.5 * random(), 35.6 + 0.5 * random());
    case 4:
      return place(40.7 + 0.6 * random(), 34.2 + 0.5 * random());
    case 5:
      return place(-180 + 360 * random(), -90 + 180 * random());
    default:
      return place(35 + 8 * random(), 32 + 6 * random());
  }
}

const POINTS = 100_000;

test('100,000 points get what each of them gets alone', { timeout: 300_000 }, () => {
  const bulk = createPointJudge(ground);
  const got = createVerdictColumns(POINTS);
  const seen = { sides: new Set<string>(), governorates: new Set<number>(), zones: new Set<number>() };
  const wrong: unknown[] = [];
  for (let i = 0; i < POINTS; i++) {
    const at = somewhere(i);
    const errorMetres = i % 3 === 0 ? 1000 * random() : 0;
    const agrees = bulk.judge(at, errorMetres, got, i);
    const { verdict, nearest, zone, governorate, checks } = judge(atlas, at, errorMetres);
    const side = verdict.kind === 'side' ? verdict.side : verdict.kind === 'on-line' ? 'line' : 'beyond';
    const certainty =
      verdict.kind === 'side' ? verdict.certainty : verdict.kind === 'on-line' ? 'close' : 'none';
    const single = [
      side,
      certainty,
      nearest?.metres ?? Number.NaN,
      nearest?.chainage ?? Number.NaN,
      zone?.side,
      governorate?.id,
      checks.parity === undefined || checks.parity === checks.nearestPoint || checks.agree,
    ];
    const many = [
      SIDE_CODES[got.side[i] ?? -1],
      CERTAINTY_CODES[got.certainty[i] ?? -1],
      got.metres[i],
      got.chainage[i],
      (['ne', 'sw'] as const)[(got.zone[i] ?? 0) - 1],
      ground.governorates[(got.governorate[i] ?? 0) - 1]?.id,
      agrees,
    ];
    if (!single.every((value, k) => Object.is(value, many[k]))) wrong.push({ at, single, many });
    seen.sides.add(side);
    seen.governorates.add(got.governorate[i] ?? -1);
    seen.zones.add(got.zone[i] ?? -1);
  }
  expect(wrong).toEqual([]);
  // Else the points would not have tried much.
  expect(seen.sides.size).toBe(4);
  expect(seen.zones.size).toBe(3);
  expect(seen.governorates.size).toBeGreaterThan(20);
});

test('a parity that contradicts the nearest point is told', () => {
  const bulk = createPointJudge(ground);
  const { index } = bulk.line;
  const lying = { ...index, parity: () => -1 as const };
  Object.assign(bulk.line, { index: lying });
  const [north, south] = [place(39.00788, 35.95283), place(40.14084, 35.33588)];
  expect([
    bulk.judge(north, 0, createVerdictColumns(1), 0),
    bulk.judge(south, 0, createVerdictColumns(1), 0),
  ]).toEqual([false, true]);
});

const square = (west: number, south: number, size: number) => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];

test('areas with holes, overlaps and several parts are found as Turf finds them, on their edges too', () => {
  const areas = [
    { type: 'Polygon' as const, coordinates: [square(0, 0, 10), square(3, 3, 4).reverse()] },
    {
      type: 'MultiPolygon' as const,
      coordinates: [[square(2, 2, 6)], [square(20, 5, 1)], [square(4, 20, 0.001)]],
    },
    {
      type: 'Polygon' as const,
      coordinates: [
        [
          [0, 0],
          [30, 1],
          [15, 30],
          [0, 0],
        ],
      ],
    },
  ];
  const find = createAreaFinder(areas);
  const steps = Array.from({ length: 200 }, (_, i) => -1 + i * 0.17);
  const exact = Array.from({ length: 32 }, (_, i) => i - 1);
  const found = new Set<number>();
  const wrong: unknown[] = [];
  for (const [x, y] of [steps, exact].flatMap((of) => of.flatMap((a) => of.map((b) => [a, b] as const)))) {
    const turf = areas.findIndex((area) => isInside([x, y], area));
    if (find([x, y]) !== turf) wrong.push([x, y, turf]);
    found.add(turf);
  }
  expect(wrong).toEqual([]);
  expect([...found].sort()).toEqual([-1, 0, 1, 2]);
});

test('without areas nothing is in one', () => {
  expect(createAreaFinder([])([1, 2])).toBe(-1);
});
