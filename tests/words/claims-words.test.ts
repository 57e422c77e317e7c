import { expect, test } from 'vitest';
import { checkClaims } from '../../src/verdict/claims/check-claims.ts';
import type { ClaimFigure } from '../../src/verdict/claims/figure.ts';
import {
  claimSentence,
  claimsSummary,
  figureWords,
  fullQuantity,
  outcomeWords,
  quantityWords,
  rangeWords,
} from '../../src/words/claims-words.ts';
import { readRealAtlas } from '../support/real-atlas.ts';

const atlas = readRealAtlas();
const results = checkClaims(atlas);
const resultOf = (id: string) => {
  const result = results.find((r) => r.claim.id === id);
  if (!result) throw new Error(`There is no claim ${id}.`);
  return result;
};
const plainSpaces = (text: string) => text.replaceAll('\u202f', ' ');
const sentence = (id: string) => plainSpaces(claimSentence(resultOf(id), atlas, 'km'));

test.each([
  ['tabqa-raqqa', 'From Raqqa to Tabqa it is 43.4 km at an azimuth of 253.0° (west).'],
  ['starts-at-tabqa', 'The line begins 0 m from the point of Tabqa.'],
  [
    'along-euphrates',
    'The schematic connector is 1.17 km from the river on average, 2.95 km at worst. The river stretch is 0 m from the river on average, 0 m at worst.',
  ],
  ['through-deir-el-zour', 'The line passes 1.4 km from the point of Deir el-Zour.'],
  [
    'toward-al-bukamal',
    'The line passes 1.8 km from the point of Al-Bukamal and ends 6.9 km from it, 1 m from the border as drawn.',
  ],
  ['al-bukamal-border', 'The point of Al-Bukamal is 6.7 km from the border as drawn, which is approximate.'],
  ['divides-province', 'North and east: about 12,800 km² (48%). South and west: about 13,900 km² (52%).'],
  ['civilians', 'The area is not defined, and the populations in the data are old and of unknown date.'],
])('%s is said so', (id, expected) => {
  expect(sentence(id)).toBe(expected);
});

test('lengths are in the chosen unit', () => {
  expect(plainSpaces(claimSentence(resultOf('tabqa-raqqa'), atlas, 'mi'))).toContain('26.98 mi');
});

test('an outcome by construction says so', () => {
  expect(outcomeWords(resultOf('along-euphrates'))).toBe('Consistent, by construction');
  expect(outcomeWords(resultOf('tabqa-raqqa'))).toBe('Consistent');
  expect(outcomeWords(resultOf('fighters'))).toBe('Cannot be checked here');
});

test('the summary is a sentence whose numbers stay with what they count', () => {
  expect(claimsSummary(results).replaceAll('\u00a0', '_')).toBe(
    'Of 14 statements, 2_are consistent, 5_are consistent by construction, 7_cannot be checked here.',
  );
});

test('every figure has a name of its own within its claim, and a value', () => {
  for (const { figures } of results) {
    const names = figures.map(figureWords);
    expect(new Set(names).size).toBe(names.length);
    for (const { quantity } of figures) expect(quantityWords(quantity, 'km')).toMatch(/\d/);
  }
});

test('what decides has its range in words, what does not has none', () => {
  const [distance, azimuth] = resultOf('tabqa-raqqa').figures;
  const range = (figure: ClaimFigure | undefined) =>
    figure && plainSpaces(rangeWords(figure, 'km') ?? 'none');
  expect(range(distance)).toBe('42.5 km to 47.5 km');
  expect(range(azimuth)).toBe('247.5° to 292.5°');
  expect(range(resultOf('starts-at-tabqa').figures[0])).toBe('up to 3 km');
  expect(range(resultOf('divides-province').figures[1])).toBe('at least 10%');
  expect(range(resultOf('divides-province').figures[0])).toBe('none');
});

test('what nothing could be measured of says so', () => {
  const result = { ...resultOf('divides-province'), figures: [] };
  expect(claimSentence(result, atlas, 'km')).toBe('With this line nothing of the kind can be measured.');
});

test('what lies past the line’s ends is said where there is any', () => {
  const result = resultOf('divides-province');
  const figures = result.figures.map(
    (f): ClaimFigure =>
      f.name === 'area-beyond' ? { ...f, quantity: { kind: 'area', squareMetres: 2.5e8 } } : f,
  );
  expect(plainSpaces(claimSentence({ ...result, figures }, atlas, 'km'))).toContain(
    'Beyond the line’s ends, on neither side: about 250 km².',
  );
});

test('in full, a figure is as it was computed', () => {
  const full = (id: string, i: number) => {
    const figure = resultOf(id).figures[i];
    return figure && plainSpaces(fullQuantity(figure.quantity, 'km'));
  };
  expect(full('tabqa-raqqa', 0)).toBe('43,419.743 m');
  expect(full('tabqa-raqqa', 1)).toBe('253.0063°');
  expect(full('divides-province', 0)).toBe('12,793.7 km²');
  expect(full('divides-province', 1)).toBe('47.88%');
});
