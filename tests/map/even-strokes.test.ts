import { describe, expect, it } from 'vitest';
import { repeatsAt, shrinkAt } from '../../src/map/even-strokes.ts';

/** As the map draws it: told for the whole zoom below, enlarged by what is over that. */
const enlarged = (zoom: number): number => 2 ** (zoom - Math.floor(zoom));

describe('dashes and patterns between whole zooms', () => {
  const zooms = Array.from({ length: 1041 }, (_, i) => 4.6 + i / 100);

  it('are on the screen within a fifth of the size that they were told', () => {
    for (const zoom of zooms) {
      const size = shrinkAt(zoom) * enlarged(zoom);
      expect(size, `zoom ${zoom}`).toBeGreaterThan(0.8);
      expect(size, `zoom ${zoom}`).toBeLessThan(1.2);
    }
  });

  it('are just as told at a whole zoom', () => {
    expect([5, 8, 14].map(shrinkAt)).toEqual([1, 1, 1]);
  });

  it('repeat a whole number of times, so that tiles meet without a seam', () => {
    for (const zoom of zooms) expect([3, 4, 5, 6]).toContain(repeatsAt(zoom));
  });
});
