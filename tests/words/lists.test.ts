import { afterEach, expect, test } from 'vitest';
import { speak } from '../../src/words/language.ts';
import { listed, listedParts } from '../../src/words/lists.ts';

afterEach(() => speak('en'));

const [a, b, c] = [{ id: 'a' }, { id: 'b' }, { id: 'c' }] as const;

test('in English commas alone stand between what is listed', () => {
  expect(listed(['10 km', '25 km', '50 km'])).toBe('10 km, 25 km, 50 km');
  expect(listed(['10 km'])).toBe('10 km');
  expect(listed([])).toBe('');
});

test('in Arabic each but the first is joined on', async () => {
  await speak('ar');
  expect(listed(['الرقة', 'الطبقة', 'هجين'])).toBe('الرقة، والطبقة، وهجين');
});

test('things are listed as they are, in their order, with the words between them', () => {
  const parts = listedParts([a, b, c]);
  expect(parts).toEqual([a, ', ', b, ', ', c]);
  expect(parts[2]).toBe(b);
  expect(listedParts([])).toEqual([]);
});
