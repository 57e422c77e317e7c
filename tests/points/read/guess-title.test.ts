import { expect, test } from 'vitest';
import { sampleColumns } from '../../../src/points/read/column-sample.ts';
import { guessTitle } from '../../../src/points/read/guess-title.ts';

const guess = (columns: readonly string[], ...rows: readonly (readonly string[])[]) =>
  guessTitle(sampleColumns(columns, rows), []);

test('a column that is called a name is one, whatever it holds', () => {
  expect(guess(['kind', 'name'], ['report', '7'], ['report', '7'], ['report', '7'])).toBe(1);
});

test('else the first whose words tell the rows apart', () => {
  const rows = [
    ['1', 'report', 'by the bridge'],
    ['2', 'sighting', 'at the mill'],
    ['3', 'report', 'north of it'],
    ['4', 'sighting', 'at the mill'],
  ];
  expect(guess(['id', 'what', 'where'], ...rows)).toBe(2);
});

test('a kind alone names no row', () => {
  expect(guess(['id', 'what'], ['1', 'report'], ['2', 'sighting'], ['3', 'report'], ['4', 'report'])).toBe(
    undefined,
  );
});
