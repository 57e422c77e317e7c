import fc from 'fast-check';
import { expect, test } from 'vitest';
import { METRES } from '../../src/words/figures.ts';
import { scaleBar } from '../../src/words/scale-bar.ts';

test('a bar is as long as a round figure of the unit allows', () => {
  expect(scaleBar(100, 120, 'km')).toMatchObject({ value: 10, unit: 'km', metres: 10_000, length: 100 });
  expect(scaleBar(100, 120, 'mi')).toMatchObject({ value: 5, unit: 'mi' });
});

test('under one of the unit it is in the smaller one', () => {
  expect(scaleBar(5, 120, 'km')).toMatchObject({ value: 500, unit: 'm' });
  expect(scaleBar(5, 120, 'mi')).toMatchObject({ value: 1000, unit: 'ft' });
});

test('it is never longer than there is room, nor shorter than two fifths of it, and true to its figure', () => {
  const units = fc.constantFrom('km' as const, 'mi' as const, 'nmi' as const);
  fc.assert(
    fc.property(fc.double({ min: 0.1, max: 20_000, noNaN: true }), units, (metresPer, unit) => {
      const bar = scaleBar(metresPer, 120, unit);
      expect(bar.length).toBeLessThanOrEqual(120 * (1 + 1e-9));
      expect(bar.length).toBeGreaterThan(120 * 0.399);
      expect(bar.length * metresPer).toBeCloseTo(bar.value * METRES[bar.unit], 3);
    }),
  );
});
