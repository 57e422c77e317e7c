import { expect, test } from 'vitest';
import { lineFrom } from '../../src/atlas/line-of.ts';
import { withLine } from '../../src/atlas/with-line.ts';
import { judge } from '../../src/verdict/judge.ts';
import { type PlaceRow, placeRows, SORT_KEYS, sortRows } from '../../src/verdict/places-table.ts';
import { readRealAtlas } from '../support/real-atlas.ts';

const atlas = readRealAtlas();
const rows = placeRows(atlas);
const rowOf = (id: string, of = rows): PlaceRow => {
  const row = of.find((r) => r.place.id === id);
  if (!row) throw new Error(`There is no row ${id}.`);
  return row;
};

test('every settlement has its row', () => {
  expect(rows.map((r) => r.place)).toEqual([...atlas.places.values()]);
});

test('Raqqa’s row says what its verdict says', () => {
  const { verdict, nearest } = judge(atlas, rowOf('raqqa').place.at, 1000);
  expect(rowOf('raqqa')).toMatchObject({
    verdict,
    side: 'ne',
    metres: nearest?.metres,
    signed: nearest?.metres,
    chainage: nearest?.chainage,
    certainty: 'likely',
    bank: 'left',
    population: 177636,
  });
});

test('south and west of the line the signed distance is below 0', () => {
  const { metres, signed } = rowOf('deir-el-zour');
  expect(signed).toBe(-(metres ?? 0));
});

test('on the line a place has distance 0 and no side', () => {
  expect(rowOf('tabqa')).toMatchObject({ side: undefined, signed: 0, certainty: undefined });
});

test('a governorate on record with the settlement wins over the approximate boundaries', () => {
  const recorded = rows.filter((r) => r.place.governorate && atlas.governorates.has(r.place.governorate));
  expect(recorded.length).toBeGreaterThan(100);
  expect(recorded.every((r) => r.governorate?.id === r.place.governorate)).toBe(true);
});

test('a population that is not in the data stays unknown', () => {
  const unknown = rows.filter((r) => r.place.population === undefined);
  expect(unknown.length).toBeGreaterThan(0);
  expect(unknown.every((r) => r.population === undefined)).toBe(true);
});

test('a what-if line changes the sides and leaves the banks', () => {
  const made = lineFrom(
    [
      [38.3, 35.3],
      [40.9, 33.9],
    ],
    atlas.line,
    { name: 'Desert' },
  );
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  const other = placeRows(withLine(atlas, made.value.line), atlas);
  expect(rowOf('deir-el-zour', other)).toMatchObject({ side: 'ne', bank: 'right' });
});

const keyIn = (row: PlaceRow, key: 'metres' | 'signed' | 'chainage' | 'population') => row[key];

test.each(['metres', 'signed', 'chainage', 'population'] as const)(
  'sorted by %s, each is at least the one before',
  (key) => {
    for (const descending of [false, true]) {
      const values = sortRows(rows, key, descending).map((r) => keyIn(r, key));
      const known = values.filter((v) => v !== undefined);
      expect(values.slice(known.length).every((v) => v === undefined)).toBe(true);
      expect(known).toEqual(known.toSorted((a, b) => (descending ? b - a : a - b)));
    }
  },
);

test('sorted by side, those on the line stand between both and those without any at the end', () => {
  const sides = sortRows(rows, 'side').map((r) => (r.verdict.kind === 'side' ? r.side : r.verdict.kind));
  expect(sides.filter((s, i) => s !== sides[i - 1])).toEqual(['ne', 'on-line', 'sw', 'undecided']);
});

test('sorted by name in Arabic, Arabic’s own order holds', () => {
  const names = sortRows(rows, 'name', false, 'ar').map((r) => r.place.name.ar ?? r.place.name.en);
  const letters = new Intl.Collator('ar', { numeric: true });
  expect(names.every((n, i) => i === 0 || letters.compare(names[i - 1] ?? '', n) <= 0)).toBe(true);
});

test.each(SORT_KEYS)('sorting by %s loses no row and leaves the given list alone', (key) => {
  const before = [...rows];
  const sorted = sortRows(rows, key, true);
  expect(rows).toEqual(before);
  expect(new Set(sorted)).toEqual(new Set(rows));
});
