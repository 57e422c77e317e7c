import fc from 'fast-check';
import { expect, test } from 'vitest';
import { panWindow, wholeWindow, windowWith, zoomWindow } from '../../../src/ui/profile/window.ts';

const LENGTH = 390_000;
const whole = wholeWindow(LENGTH);
const chainage = fc.double({ min: 0, max: LENGTH, noNaN: true });
const factor = fc.double({ min: 0.2, max: 5, noNaN: true });
const spanOf = ({ from, to }: { from: number; to: number }) => to - from;

test('the whole line is shown with air at both ends', () => {
  expect(whole.from).toBeLessThan(0);
  expect(whole.to).toBeGreaterThan(LENGTH);
});

test('zooming in leaves what is under the pointer where it is', () => {
  const at = 100_000;
  const next = zoomWindow(whole, whole, 2, at);
  const share = (w: typeof whole) => (at - w.from) / spanOf(w);
  expect(spanOf(next)).toBeCloseTo(spanOf(whole) / 2, 6);
  expect(share(next)).toBeCloseTo(share(whole), 9);
});

test('no zoom and no pan leaves the whole line or comes closer than eight kilometres', () => {
  const moves = fc.array(
    fc.record({ factor, at: chainage, by: fc.double({ min: -5e5, max: 5e5, noNaN: true }) }),
    {
      maxLength: 20,
    },
  );
  fc.assert(
    fc.property(moves, (list) => {
      let w = whole;
      for (const m of list) {
        w = panWindow(zoomWindow(w, whole, m.factor, m.at), whole, m.by);
        expect(w.from).toBeGreaterThanOrEqual(whole.from - 1e-6);
        expect(w.to).toBeLessThanOrEqual(whole.to + 1e-6);
        expect(spanOf(w)).toBeGreaterThan(7999.999);
      }
    }),
  );
});

test('panning keeps the span', () => {
  const near = zoomWindow(whole, whole, 4, 200_000);
  expect(spanOf(panWindow(near, whole, 1e9))).toBeCloseTo(spanOf(near), 6);
});

test('a chainage out of view is brought into it, one in view moves nothing', () => {
  const near = zoomWindow(whole, whole, 10, 50_000);
  expect(windowWith(near, whole, 50_000)).toBe(near);
  fc.assert(
    fc.property(chainage, (at) => {
      const next = windowWith(near, whole, at);
      expect(at).toBeGreaterThanOrEqual(next.from);
      expect(at).toBeLessThanOrEqual(next.to);
      expect(spanOf(next)).toBeCloseTo(spanOf(near), 6);
    }),
  );
});
