import fc from 'fast-check';
import { expect, test } from 'vitest';
import { flow } from '../../../src/ui/share/flow.ts';

test('things stand one after another, and go on in the next row where there is no more room', () => {
  expect(flow([40, 40, 30, 90], 100, 10)).toEqual([
    { x: 0, row: 0 },
    { x: 50, row: 0 },
    { x: 0, row: 1 },
    { x: 0, row: 2 },
  ]);
});

test('no two overlap, and only what is wider than a row leaves it', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 150 })), (widths) => {
      const spots = flow(widths, 100, 7);
      for (const [i, { x, row }] of spots.entries()) {
        const width = widths[i] ?? 0;
        if (x > 0) expect(x + width).toBeLessThanOrEqual(100);
        const before = spots[i - 1];
        if (before?.row === row) expect(x).toBe(before.x + (widths[i - 1] ?? 0) + 7);
        else expect([x, row]).toEqual([0, (before?.row ?? -1) + 1]);
      }
    }),
  );
});
