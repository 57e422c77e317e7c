import { describe, expect, it } from 'vitest';
import {
  chosenLength,
  compassPoint,
  formatArea,
  formatAzimuth,
  formatLength,
  fullMetres,
  plain,
  readLengths,
} from '../../src/words/figures.ts';

describe('a length', () => {
  it.each([
    [2357.4, 'km', '2.36', 'km'],
    [43_419.743, 'km', '43.42', 'km'],
    [154_700, 'km', '154.7', 'km'],
    [99_999, 'km', '100.0', 'km'],
    [999.4, 'km', '999', 'm'],
    [999.6, 'km', '1.00', 'km'],
    [0, 'km', '0', 'm'],
    [1609.344, 'mi', '1.00', 'mi'],
    [1000, 'mi', '3,281', 'ft'],
    [43_419.743, 'nmi', '23.44', 'nmi'],
    [1000, 'nmi', '1,000', 'm'],
    [1_234_567, 'km', '1,234.6', 'km'],
  ] as const)('of %d m in %s reads %s %s', (metres, units, value, unit) => {
    expect(formatLength(metres, units)).toMatchObject({ value, unit });
  });

  it.each([
    [10_000, 'km', '10\u202fkm'],
    [2500, 'km', '2.5\u202fkm'],
    [100_000, 'km', '100\u202fkm'],
    [500, 'km', '500\u202fm'],
    [1_000_000, 'km', '1,000\u202fkm'],
    [10_000, 'mi', '6.21\u202fmi'],
  ] as const)('that was chosen, %d m in %s, has no idle noughts: %s', (metres, units, said) => {
    expect(chosenLength(metres, units)).toBe(said);
  });

  it('in full goes to the millimetre', () => {
    expect(plain(fullMetres(43_419.74322960798))).toBe('43,419.743\u202fm');
  });
});

describe('an azimuth', () => {
  it('never reads 360.0°', () => {
    expect(formatAzimuth(359.97)).toBe('0.0°');
    expect(formatAzimuth(253.0063)).toBe('253.0°');
  });

  it('is a dash where both places are one', () => {
    expect(formatAzimuth(undefined)).toBe('—');
  });

  it.each([
    [0, 'north'],
    [22.4, 'north'],
    [22.6, 'north-east'],
    [180, 'south'],
    [337.6, 'north'],
  ])('of %d° is %s', (degrees, word) => {
    expect(compassPoint(degrees)).toBe(word);
  });
});

describe('the precision of a length', () => {
  it.each([
    [43_419.743, 0, '43.42'],
    [43_419.743, 1414, '43.4'],
    [43_419.743, 14_000, '43'],
    [154_700, 1414, '154.7'],
    [43_419.743, 40, '43.42'],
  ])('of %d m with an error of %d m is that of %s km', (metres, error, value) => {
    expect(formatLength(metres, 'km', error).value).toBe(value);
  });
});

describe('an area', () => {
  it('is in squares of the unit, small ones in metres', () => {
    expect(formatArea(1_234_567_890, 'km')).toEqual({
      value: '1,234.6',
      unit: 'km²',
      inFull: 'square kilometres',
    });
    expect(formatArea(5000, 'km')).toMatchObject({ value: '5,000', unit: 'm²', inFull: 'square metres' });
    expect(formatArea(1609.344 ** 2, 'mi')).toMatchObject({ value: '1.00', unit: 'mi²' });
  });
});

describe('lengths as typed', () => {
  it('are read in the unit, whatever parts them', () => {
    expect(readLengths('10, 25.5;50 1', 'km', 1e6)).toEqual([10_000, 25_500, 50_000, 1000]);
  });

  it.each(['', 'x', '10,', '0', '-5', '1e3', '10 20 30 40 50 60 70 80 90', '99999'])(
    'are refused: "%s"',
    (text) => {
      expect(readLengths(text, 'km', 1e6)).toBeUndefined();
    },
  );
});
