import { describe, expect, test } from 'vitest';
import { areFigures, figuresOf } from '../../src/points/figures.ts';

const COMMAS = [{ code: 'decimal-comma' }] as const;

describe('a column of figures', () => {
  test.each([
    ['7', 7],
    [' -35.5 ', -35.5],
    ['−35.5', -35.5],
    ['1e5', 1e5],
    ['35.5°', 35.5],
    ['1,5', 1.5],
    ['1,234', 1234],
    ['−1,234.5', -1234.5],
    ['٣٥٫٩٥', 35.95],
    ['١٬٢٣٤٫٥', 1234.5],
    ['۳۵', 35],
  ])('%j is %f', (cell, figure) => {
    expect(figuresOf([cell, ''], [])).toEqual(Float64Array.of(figure, Number.NaN));
  });

  test.each(['.', '-', ',', '1.2.3', '1,2,3', "35°57'", '1٬5', '3 km', 'Raqqa'])('%j is none', (cell) => {
    expect(areFigures([cell], [])).toBe(false);
    expect(areFigures(['7', cell], [])).toBe(false);
  });

  test('with nothing in it is none', () => {
    expect(areFigures([], [])).toBe(false);
    expect(areFigures(['', ' '], [])).toBe(false);
  });

  test('in a file with decimal commas has no commas between thousands', () => {
    expect(figuresOf(['1,234'], COMMAS)).toEqual(Float64Array.of(1.234));
    expect(areFigures(['1,234,567'], COMMAS)).toBe(false);
    expect(areFigures(['1,234,567'], [])).toBe(true);
  });
});
