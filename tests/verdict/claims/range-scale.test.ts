import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ClaimFigure, isWithin } from '../../../src/verdict/claims/figure.ts';
import { rangeScale } from '../../../src/verdict/claims/range-scale.ts';

const length = (metres: number, within: readonly [number, number]): ClaimFigure => ({
  name: 'distance',
  quantity: { kind: 'length', metres, error: 0 },
  within,
});
const azimuth = (degrees: number, within: readonly [number, number]): ClaimFigure => ({
  name: 'azimuth',
  quantity: { kind: 'azimuth', degrees },
  within,
});

test('45 km in the middle of 42.5 to 47.5 stands in the middle of the picture', () => {
  const scale = rangeScale(length(45_000, [42_500, 47_500]));
  expect(scale?.value).toBeCloseTo(0.5, 12);
  expect((scale?.least ?? 0) + (scale?.most ?? 0)).toBeCloseTo(1, 12);
});

test('a length from nothing begins at the picture’s start', () => {
  expect(rangeScale(length(0, [0, 3000]))).toMatchObject({ least: 0, value: 0 });
});

test('an azimuth of 355° stands inside −10° to 10°', () => {
  const scale = rangeScale(azimuth(355, [-10, 10]));
  if (!scale) throw new Error('no scale');
  expect(scale.value).toBeGreaterThan(scale.least);
  expect(scale.value).toBeLessThan(scale.most);
});

test('a figure without a range has no picture', () => {
  expect(rangeScale({ name: 'area-whole', quantity: { kind: 'area', squareMetres: 5 } })).toBeUndefined();
});

test('the tick stands inside the allowed part just when the figure is within its range', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1e6, noNaN: true }),
      fc.double({ min: 0, max: 1e6, noNaN: true }),
      fc.double({ min: 1, max: 1e6, noNaN: true }),
      (metres, least, width) => {
        const figure = length(metres, [least, least + width]);
        const scale = rangeScale(figure);
        if (!scale) throw new Error('no scale');
        const { least: from, most: to, value } = scale;
        expect([from, to, value].every((x) => x >= 0 && x <= 1)).toBe(true);
        const dust = 1e-9;
        if (isWithin(figure)) expect(value >= from - dust && value <= to + dust).toBe(true);
        else expect(value <= from + dust || value >= to - dust).toBe(true);
      },
    ),
  );
});
