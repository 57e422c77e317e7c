import { expect, test } from 'vitest';
import { filterRows, type PlaceFilter, STANDINGS, standingOf } from '../../src/verdict/places-filter.ts';
import { placeRows } from '../../src/verdict/places-table.ts';
import { readRealAtlas } from '../support/real-atlas.ts';

const rows = placeRows(readRealAtlas());
const NONE: PlaceFilter = { side: undefined, governorate: undefined, named: undefined, within: undefined };
const ids = (filter: Partial<PlaceFilter>) =>
  filterRows(rows, { ...NONE, ...filter }).map(({ place }) => place.id);

test('a filter that asks for nothing lets every settlement through, in its order', () => {
  expect(filterRows(rows, NONE)).toEqual(rows);
});

test('the four standings share all settlements out among them', () => {
  const parts = STANDINGS.map((side) => ids({ side }));
  expect(parts.flat().toSorted()).toEqual(rows.map(({ place }) => place.id).toSorted());
  expect(parts.every((part) => part.length > 0)).toBe(true);
});

test('the towns stand where the published table puts them', () => {
  expect(ids({ side: 'ne' })).toContain('raqqa');
  expect(ids({ side: 'sw' })).toEqual(expect.arrayContaining(['deir-el-zour', 'al-bukamal']));
  expect(ids({ side: 'on-line' })).toEqual(['tabqa']);
});

test('within 1.85 km of the line are Deir el-Zour and Al-Bukamal, and Raqqa at 2.36 km is not', () => {
  const near = ids({ within: 1850 });
  expect(near).toEqual(expect.arrayContaining(['tabqa', 'deir-el-zour', 'al-bukamal']));
  expect(near).not.toContain('raqqa');
  expect(ids({ within: 2400 })).toContain('raqqa');
});

test('a distance leaves out what the line has no nearest point for', () => {
  const far = rows.map((row) => ({ ...row, metres: undefined }));
  expect(filterRows(far, { ...NONE, within: 5_000_000 })).toEqual([]);
  expect(filterRows(far, NONE)).toHaveLength(rows.length);
});

test('parts of a filter hold together', () => {
  const [one] = filterRows(rows, { ...NONE, named: new Set(['raqqa', 'tabqa']), side: 'ne' });
  expect(one?.place.id).toBe('raqqa');
  expect(one && standingOf(one)).toBe('ne');
  expect(ids({ named: new Set(['raqqa']), side: 'sw' })).toEqual([]);
});

test('a governorate is the one on record with the settlement', () => {
  const found = filterRows(rows, { ...NONE, governorate: 'SY-DY' });
  expect(found.map(({ place }) => place.id)).toContain('deir-el-zour');
  expect(found.every(({ governorate }) => governorate?.id === 'SY-DY')).toBe(true);
});
