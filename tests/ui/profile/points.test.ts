import { expect, test } from 'vitest';
import { createFrame, pixelOf } from '../../../src/ui/profile/frame.ts';
import { pointsInView } from '../../../src/ui/profile/paint-points.ts';
import { pointAt } from '../../../src/ui/profile/point-at.ts';
import { seeded } from '../../support/seeded.ts';

const frame = createFrame({
  plot: { left: 50, top: 7, right: 850, bottom: 87 },
  window: { from: 100_000, to: 200_000 },
  reach: 60_000,
  units: 'km',
  lang: 'en',
  textWidth: () => 0,
});
const pointsOf = (rows: readonly (readonly [chainage: number, metres: number, painting: number])[]) => ({
  chainage: Float32Array.from(rows, (r) => r[0]),
  metres: Float32Array.from(rows, (r) => r[1]),
  painting: Uint8Array.from(rows, (r) => r[2]),
  tokens: ['--map-point-side-1', '--map-point-side-2'],
  marks: [],
  sets: [{ id: 'a', first: 0 }],
});

test('imported points stand where a settlement with the same figures would', () => {
  const random = seeded(3);
  const rows = Array.from(
    { length: 500 },
    () => [1e5 + random() * 1e5, (random() - 0.5) * 120_000, 1] as const,
  );
  const { x, y, count } = pointsInView(frame, pointsOf(rows));
  expect(count).toBe(500);
  for (const [i, [chainage, signed]] of rows.entries()) {
    const expected = pixelOf(frame, { chainage, signed });
    expect(x[i]).toBeCloseTo(expected.x, 2);
    expect(y[i]).toBeCloseTo(expected.y, 2);
  }
});

test('hidden points, points out of view or reach and points without an answer are not drawn', () => {
  const { kind, count } = pointsInView(
    frame,
    pointsOf([
      [150_000, 500, 2],
      [150_000, 500, 0],
      [99_000, 500, 1],
      [201_000, 500, 1],
      [150_000, 61_000, 1],
      [150_000, -61_000, 1],
      [150_000, Number.NaN, 1],
    ]),
  );
  expect([count, kind[0]]).toEqual([1, 2]);
});

test('every pixel lies on the plot, at the very edges too', () => {
  const { x, y, count } = pointsInView(
    frame,
    pointsOf([
      [100_000, 60_000, 1],
      [200_000, -60_000, 1],
    ]),
  );
  expect([count, x[0], x[1]]).toEqual([2, 50, 850]);
  expect(y[0]).toBeCloseTo(7, 3);
  expect(y[1]).toBeCloseTo(87, 3);
});

test('the point under a pixel is the one drawn there, in its own set, and hidden ones are passed over', () => {
  const random = seeded(5);
  const rows = Array.from(
    { length: 400 },
    (_, i) => [1e5 + random() * 1e5, (random() - 0.5) * 110_000, i % 3 === 0 ? 0 : 1] as const,
  );
  const points = {
    ...pointsOf(rows),
    sets: [
      { id: 'a', first: 0 },
      { id: 'b', first: 250 },
    ],
  };
  for (const [i, [chainage, signed, shown]] of rows.entries()) {
    const at = pixelOf(frame, { chainage, signed });
    const found = pointAt(frame, points, at.x, at.y, 0.01);
    const own = i < 250 ? { set: 'a', index: i } : { set: 'b', index: i - 250 };
    expect(found).toEqual(shown === 0 ? undefined : own);
  }
  expect(pointAt(frame, points, 20, 20, 6), 'off the plot').toBeUndefined();
});
