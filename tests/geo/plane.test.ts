import { expect, test } from 'vitest';
import { geodesicMetres } from '../../src/geo/ellipsoid.ts';
import { createLineIndex } from '../../src/geo/line-index.ts';
import { fitPlane } from '../../src/geo/plane.ts';
import { locate } from '../../src/geo/side.ts';
import { indexOf } from '../support/index-of.ts';
import { seeded } from '../support/seeded.ts';

test('what the chart draws it reads back, north and south of the equator', () => {
  const random = seeded(1);
  for (const lat of [35, -35]) {
    const plane = fitPlane([
      [38.5, lat],
      [41, lat + 1.4],
    ]);
    for (let i = 0; i < 500; i++) {
      const [lng0, lat0] = [30 + 20 * random(), lat - 8 + 16 * random()];
      const [lng, back] = plane.inverse(...plane.forward(lng0, lat0));
      expect(lng).toBeCloseTo(lng0, 11);
      expect(back).toBeCloseTo(lat0, 11);
    }
  }
});

test('the middle of what was fitted is the chart’s origin', () => {
  const [x, y] = fitPlane([
    [38, 34],
    [41, 36],
  ]).forward(39.5, 35);
  expect(Math.hypot(x, y)).toBeLessThan(1e-6);
});

test('a line of one latitude has a finite chart of true scale', () => {
  const plane = fitPlane([
    [38, 35.5],
    [41, 35.5],
  ]);
  const length = plane.groundLength(...plane.forward(39, 35.5), ...plane.forward(39.01, 35.5));
  expect(length).toBeCloseTo(geodesicMetres([39, 35.5], [39.01, 35.5]), 5);
});

test('a place north of an eastward line of one latitude is left of it', () => {
  const located = locate(
    indexOf([
      [38, 35.5],
      [41, 35.5],
    ]),
    [39.5, 35.6],
  );
  expect(located.kind).toBe('left');
});

test('the distance from a line of one latitude is that along the meridian', () => {
  const located = locate(
    indexOf([
      [38, 35.5],
      [41, 35.5],
    ]),
    [39.5, 35.6],
  );
  expect('nearest' in located && located.nearest.metres).toBeCloseTo(
    geodesicMetres([39.5, 35.5], [39.5, 35.6]),
    2,
  );
});

test('a chart of no coordinates is refused', () => {
  expect(() => fitPlane([])).toThrow(RangeError);
});

test('a chart of a coordinate that is not a number is refused', () => {
  expect(() =>
    fitPlane([
      [38, 35],
      [Number.NaN, 36],
    ]),
  ).toThrow(RangeError);
});

test.each([
  [
    'along the equator',
    [
      [38, 0],
      [41, 0],
    ],
  ],
  [
    'centred on the equator',
    [
      [38, -1],
      [41, 1],
    ],
  ],
  [
    'near the north pole',
    [
      [38, 84.5],
      [41, 85],
    ],
  ],
  [
    'near the south pole',
    [
      [38, -84.5],
      [41, -85],
    ],
  ],
] as const)('a line %s is refused, not judged on a chart that is 0/0', (_where, coords) => {
  expect(createLineIndex(coords)).toEqual({ ok: false, problems: [{ code: 'line-not-chartable' }] });
});
