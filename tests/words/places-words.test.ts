import { expect, test } from 'vitest';
import { t } from '../../src/words/language.ts';
import { readWithin } from '../../src/words/places-words.ts';

test('an empty field asks for no distance', () => {
  expect(readWithin('  ', 'km')).toBeUndefined();
});

test('a distance is read in the unit that is set', () => {
  expect(readWithin('2.5', 'km')).toBeCloseTo(2500, 9);
  expect(readWithin('10', 'nmi')).toBeCloseTo(18_520, 9);
});

test.each(['far', '-3', '0', '3 4', '1e9'])('"%s" is no distance', (text) => {
  expect(readWithin(text, 'km')).toBeNaN();
});

test('how many are shown is said of how many there are', () => {
  expect(t('places.shown', { shown: 12, total: 1833 })).toBe('12 of 1,833 shown');
});
