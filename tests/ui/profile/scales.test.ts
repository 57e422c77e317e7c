import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linearScale, linearTicks, rootScale, rootTicks } from '../../../src/ui/profile/scales.ts';

const reals = fc.double({ min: -1e5, max: 1e5, noNaN: true });

test('a straight scale puts its ends on its pixels and reads back what it wrote', () => {
  const scale = linearScale(100, 300, 10, 50);
  expect([scale.toPixel(100), scale.toPixel(300), scale.toPixel(200)]).toEqual([10, 50, 30]);
  fc.assert(
    fc.property(reals, (v) => {
      expect(scale.toValue(scale.toPixel(v))).toBeCloseTo(v, 6);
    }),
  );
});

test('a root scale puts 0 in the middle and its reach at either edge, north and east up', () => {
  const scale = rootScale(60_000, 50, 40);
  expect([scale.toPixel(0), scale.toPixel(60_000), scale.toPixel(-60_000)]).toEqual([50, 10, 90]);
});

test('an eighth of the reach stands at half the height', () => {
  expect(rootScale(80, 0, 100).toPixel(10)).toBeCloseTo(-50, 9);
});

test('a root scale is symmetric, rises throughout and reads back what it wrote', () => {
  const scale = rootScale(60_000, 0, 40);
  fc.assert(
    fc.property(reals, reals, (a, b) => {
      expect(scale.toPixel(-a)).toBeCloseTo(-scale.toPixel(a), 9);
      if (a - b > 1e-6) expect(scale.toPixel(a)).toBeLessThan(scale.toPixel(b));
      expect(scale.toValue(scale.toPixel(a))).toBeCloseTo(a, 4);
    }),
  );
});

test('ticks of the whole line are every fifty kilometres', () => {
  expect(linearTicks(0, 390, 820, 64)).toEqual([0, 50, 100, 150, 200, 250, 300, 350]);
});

test('straight ticks lie inside the view and at least the gap apart', () => {
  const view = fc.record({
    from: fc.double({ min: 0, max: 390, noNaN: true }),
    span: fc.double({ min: 1, max: 400, noNaN: true }),
    pixels: fc.integer({ min: 100, max: 2000 }),
  });
  fc.assert(
    fc.property(view, ({ from, span, pixels }) => {
      const ticks = linearTicks(from, from + span, pixels, 64);
      for (const [i, tick] of ticks.entries()) {
        expect(tick).toBeGreaterThanOrEqual(from - 1e-9);
        expect(tick).toBeLessThanOrEqual(from + span + 1e-9);
        const before = ticks[i - 1];
        if (before !== undefined) expect(((tick - before) * pixels) / span).toBeGreaterThan(63.9);
      }
    }),
  );
});

test('root ticks are round, largest first, and as far apart as was asked, from 0 too', () => {
  for (const half of [20, 36, 126, 400]) {
    const ticks = rootTicks(60, half, 13);
    const heights = [...ticks.map((t) => Math.cbrt(t / 60) * half), 0];
    expect(ticks[0]).toBe(50);
    for (let i = 1; i < heights.length; i++) {
      expect((heights[i - 1] ?? 0) - (heights[i] ?? 0)).toBeGreaterThanOrEqual(13);
    }
  }
});
