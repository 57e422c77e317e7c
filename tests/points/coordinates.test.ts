import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { geodesicMetres } from '../../src/geo/ellipsoid.ts';
import { readCoordinates } from '../../src/points/coordinates/coordinates.ts';
import type { CoordinateProblem, Reading } from '../../src/points/coordinates/reading.ts';
import { COORDS } from '../../src/session/state.ts';
import { decimalsOf, formatAt } from '../../src/words/coordinates.ts';
import { place } from '../support/place.ts';
import { GRID, SPELLINGS } from '../support/spellings.ts';

function only(text: string): Reading {
  const { readings, problem } = readCoordinates(text);
  expect(problem).toBeUndefined();
  expect(readings).toHaveLength(1);
  return readings[0] as Reading; // counted just above
}

describe('what a person types', () => {
  test.each(SPELLINGS)('%s', (text) => expect(only(text).at).toEqual([39.01, 35.95]));

  test.each(GRID)('%s', (text) => {
    const { at, errorMetres } = only(text);
    expect(geodesicMetres(at, [39.01, 35.95])).toBeLessThan(1.5 * errorMetres);
  });
});

describe('which comma is which', () => {
  test.each([
    ['35,39', 39, 35],
    ['35.5,39', 39, 35.5],
    ['35,95 39', 39, 35.95],
    ['35,39,36,01', 36.01, 35.39],
    ['35,5 N, 39 E', 39, 35.5],
    ['35 57,5 39 0,5', 39 + 0.5 / 60, 35 + 57.5 / 60],
  ])('%s', (text, lng, lat) => expect(only(text).at).toEqual(place(lng, lat)));
});

describe('the precision that was typed', () => {
  test.each([
    ['35N 40E', 55_660],
    ['35.3N 40.1E', 5566],
    ['35.3N 40.10E', 5566],
    ['35.30N 40.10E', 557],
    ['35.95283, 39.00788', 0.557],
    ["35°57'N 39°00'E", 928],
    [`35°57'10"N 39°00'28"E`, 15.5],
    ["35°57.17'N 39°00.47'E", 9.28],
    ['355710N 0390028E', 15.5],
    ['+35.95+039.01/', 557],
    ['37S 500902 3978403', 0.5],
    ['37S 500901.84 3978402.79', 0.005],
    ['geo:35.95000,39.01000;u=20', 20],
    ['geo:35.95,39.01;u=20', 557],
    ['geo:35.95,39.01,300;u=00', 557],
    ['37S EV 00901 78402', 0.71],
    ['37S EV 0090 7840', 7.1],
    ['37S EV 00 78', 710],
    ['37S EV', 71_500],
    ['8G7XX245+22', 8.9],
  ])('%s is good to %d m', (text, metres) => {
    const { errorMetres } = only(text);
    expect(errorMetres).toBeGreaterThan(0.98 * metres);
    expect(errorMetres).toBeLessThan(1.02 * metres);
  });

  it('gives a cell its ground', () => {
    expect(only('37S EV 00 78').cell).toHaveLength(32);
    expect(only('8G7XX245+22').cell).toHaveLength(4);
    expect(only('35.95, 39.01').cell).toBeUndefined();
  });
});

describe('what is worth a question', () => {
  const ask = (text: string) =>
    readCoordinates(text).readings.map(({ at, doubt, mended }) => [...at, doubt ?? mended]);

  test.each([
    ['39.01, 35.95', 'swapped', [35.95, 39.01], [39.01, 35.95]],
    ['[35.95, 39.01]', 'swapped', [35.95, 39.01], [39.01, 35.95]],
    ['POINT(35.95 39.01)', 'swapped', [35.95, 39.01], [39.01, 35.95]],
    ['46.5N 36.5E', 'swapped', [36.5, 46.5], [46.5, 36.5]],
    ['-35.95, 39.01', 'sign', [39.01, -35.95], [39.01, 35.95]],
    ['35.95, −39.01', 'sign', [-39.01, 35.95], [39.01, 35.95]],
    ['+35.95-039.01', 'sign', [-39.01, 35.95], [39.01, 35.95]],
    ['35.95S 39.01W', 'sign', [-39.01, -35.95], [39.01, 35.95]],
  ])('%s (%s)', (text, doubt, literal, meant) =>
    expect(ask(text)).toEqual([
      [...literal, doubt],
      [...meant, doubt],
    ]),
  );

  it('leaves only the swapped reading where the latitude is beyond the pole', () => {
    expect(ask('139.5, 35.5')).toEqual([[139.5, 35.5, 'swapped']]);
  });

  it('takes letters and far places at their word', () => {
    expect(ask('39.01N 35.95E')).toEqual([[35.95, 39.01, undefined]]);
    expect(ask('48.8582, 2.2945')).toEqual([[2.2945, 48.8582, undefined]]);
    expect(ask('-33.8568, 151.2153')).toEqual([[151.2153, -33.8568, undefined]]);
  });
});

describe('what it says besides', () => {
  test.each([
    ['POINT(39.01 35.95)', 'longitude-first'],
    ['[39.01, 35.95]', 'longitude-first'],
    ['Zone 37 500902E 3978403N', 'north-assumed'],
    ['37T 500902 3978403', 'band-differs'],
    ['37S 800000 3878000', 'outside-zone'],
    ['37S HU 05000 80000', 'outside-zone'],
    ['37S 500902 3978403', undefined],
  ])('%s: %s', (text, note) => expect(only(text).note).toBe(note));

  it('takes S for the southern hemisphere only where band S cannot be', () => {
    expect(only('37S 500000 6100000').at[1]).toBeLessThan(-35);
    expect(only('37S 500000 3900000').at[1]).toBeGreaterThan(35);
  });
});

describe('what is no place', () => {
  test.each<[string, CoordinateProblem]>([
    ['35.95', { code: 'half-a-place' }],
    ['35°57', { code: 'half-a-place' }],
    ['36N', { code: 'half-a-place' }],
    [`35°57'10"N`, { code: 'half-a-place' }],
    ['35.95 39.01 300', { code: 'numbers-odd', count: 3 }],
    ['35.95N 39.01N', { code: 'same-axis', axis: 'lat' }],
    ['-35.95N 39.01E', { code: 'sign-and-letter' }],
    ["35°60'N 39°00'E", { code: 'minutes-over-59', value: 60 }],
    [`35°57'75"N 39°00'00"E`, { code: 'minutes-over-59', value: 75 }],
    ['356010N 0390028E', { code: 'minutes-over-59', value: 60 }],
    ['95.1, 190.2', { code: 'not-on-earth', lat: 95.1, lng: 190.2 }],
    ['37S EV 123', { code: 'mgrs-digits', digits: '123' }],
    ['37S EV 12 345', { code: 'mgrs-digits', digits: '12 345' }],
    ['37S ZZ 12 34', { code: 'mgrs-no-square', zone: '37S', square: 'ZZ' }],
    ['37S EK 12 34', { code: 'mgrs-no-square', zone: '37S', square: 'EK' }],
    ['61S EV 12 34', { code: 'mgrs-no-zone', zone: 61 }],
    ['61N 500902 3978403', { code: 'utm-not-a-place', zone: 61 }],
    ['X245+22', { code: 'plus-short', text: 'X245+22' }],
    ['X245+22 Tabqa', { code: 'plus-short', text: 'X245+22' }],
    ['X2222222+22', { code: 'plus-not-a-code', text: 'X2222222+22' }],
  ])('%s', (text, problem) => expect(readCoordinates(text)).toEqual({ readings: [], problem }));

  test.each([
    '',
    ' ',
    'Raqqa',
    'الرقة',
    'دير الزور',
    'Tell 5',
    '5',
    'news',
    'Al-Bukamal',
    'C++',
    'Highway 4 east',
    'N E',
    '12 Tishreen',
  ])('"%s" is not about coordinates', (text) => expect(readCoordinates(text)).toEqual({ readings: [] }));
});

const region = fc
  .tuple(fc.integer({ min: 36e7, max: 43e7 }), fc.integer({ min: 32e7, max: 37.5e7 }))
  .map(([lng, lat]) => place(lng / 1e7, lat / 1e7));

describe('laws', () => {
  test.each(COORDS)(
    '%s: what is shown reads back and is shown the same, at every precision',
    { timeout: 60_000 },
    (coords) => {
      fc.assert(
        fc.property(region, fc.integer({ min: 4, max: 7 }), (at, decimals) => {
          const text = formatAt(at, coords, decimals);
          const { at: again, errorMetres } = only(text);
          expect(formatAt(again, coords, decimals)).toBe(text);
          expect(geodesicMetres(at, again)).toBeLessThan(1.5 * errorMetres + 0.01);
        }),
        { numRuns: 400 },
      );
    },
  );

  it('does not creep: ten times to and fro is the first time', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(region, fc.constantFrom(...COORDS), (at, coords) => {
        const decimals = decimalsOf(at);
        const first = only(formatAt(at, coords, decimals)).at;
        let last = first;
        for (let i = 0; i < 10; i++) last = only(formatAt(last, coords, decimals)).at;
        expect(last).toEqual(first);
      }),
      { numRuns: 100 },
    );
  });

  const alphabet = [...'0123456789.,;:+-−°\'"′″ NSEWnsewDMZUTMPGL()[]{}|/\u200e٣٥٫،شجقغ'];
  it('never throws, and never leaves Earth', { timeout: 60_000 }, () => {
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom(...alphabet), maxLength: 60 }),
      fc
        .tuple(fc.constantFrom(...SPELLINGS, ...GRID), fc.nat(40), fc.constantFrom(...alphabet, ''))
        .map(([text, i, c]) => text.slice(0, i) + c + text.slice(i + 1)),
    );
    fc.assert(
      fc.property(texts, (text) => {
        for (const { at, errorMetres } of readCoordinates(text).readings) {
          expect(Math.abs(at[0])).toBeLessThanOrEqual(180);
          expect(Math.abs(at[1])).toBeLessThanOrEqual(90);
          expect(errorMetres).toBeGreaterThan(0);
        }
      }),
      { numRuns: 5000 },
    );
  });

  test.each([
    ...alphabet,
    '35,',
    '35 ',
    'N35',
    '1,234',
    '37S',
    'E ',
    '[1',
    '(',
    '35-',
    "35°5'",
    ',,',
    '{"coordinates":[',
    'POINT(',
  ])('junk of "%s" is dropped fast', (unit) => {
    const start = performance.now();
    for (const length of [50, 199, 799, 10_000]) {
      readCoordinates(unit.repeat(Math.ceil(length / unit.length)));
      readCoordinates(`37S ${unit.repeat(Math.ceil(length / unit.length))}!`);
    }
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
