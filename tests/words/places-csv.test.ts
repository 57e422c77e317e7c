import Papa from 'papaparse';
import { afterEach, expect, test } from 'vitest';
import { placeRows } from '../../src/verdict/places-table.ts';
import { csvText } from '../../src/words/csv-text.ts';
import { speak } from '../../src/words/language.ts';
import { placesCsv } from '../../src/words/places-csv.ts';
import { readRealAtlas } from '../support/real-atlas.ts';

afterEach(() => speak('en'));

const rows = placeRows(readRealAtlas());
const text = placesCsv(rows);
/** Read by another reader than ours. */
const read = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });

test('another reader finds every settlement, and nothing wrong', () => {
  expect(read.errors).toEqual([]);
  expect(read.data.map((r) => r.id)).toEqual(rows.map((r) => r.place.id));
});

test('Raqqa’s row has its figures in full', () => {
  expect(read.data.find((r) => r.id === 'raqqa')).toMatchObject({
    name_en: 'Raqqa',
    name_ar: 'الرقة',
    lat: '35.9528300',
    lon: '39.0078800',
    error_m: '1000',
    side: 'ne',
    distance_m: expect.stringMatching(/^235\d\.\d\d$/),
    certainty: 'likely',
    bank: 'left',
    population: '177636',
    population_date: 'unknown',
  });
});

test('what is not known is empty', () => {
  const beyond = read.data.filter((r) => r.side === 'beyond');
  expect(beyond.length).toBeGreaterThan(0);
  expect(new Set(beyond.map((r) => r.certainty))).toEqual(new Set(['']));
  const uncounted = read.data.filter((r) => r.population === '');
  expect(uncounted.length).toBeGreaterThan(0);
  expect(new Set(uncounted.map((r) => r.population_date))).toEqual(new Set(['']));
});

test('rows end in CR LF, the last one too', () => {
  expect(text.split('\r\n')).toHaveLength(rows.length + 2);
  expect(text.endsWith('\r\n')).toBe(true);
});

test('commas, quotes and line ends come through another reader unchanged', () => {
  const cells = ['plain', 'a,b', 'say "so"', 'two\nlines', 'two\r\nlines', '', '  kept  ', '"'];
  expect(Papa.parse(csvText([cells, cells]), { skipEmptyLines: true }).data).toEqual([cells, cells]);
});

test('in Arabic the heads are Arabic, the names too, and every code and figure stays', async () => {
  await speak('ar');
  const arabic = Papa.parse<Record<string, string>>(placesCsv(rows), { header: true, skipEmptyLines: true });
  expect(arabic.errors).toEqual([]);
  expect(arabic.meta.fields?.every((head) => /\p{Script=Arabic}/u.test(head))).toBe(true);
  expect(new Set(arabic.meta.fields).size).toBe(16);
  const raqqa = arabic.data.find((r) => Object.values(r)[0] === 'raqqa');
  expect(raqqa).toMatchObject({
    المحافظة: 'الرقة',
    الجانب: 'ne',
    'درجة اليقين': 'likely',
    'خط العرض': '35.9528300',
  });
  const same = ({ governorate: _, ...rest }: Record<string, string>) => Object.values(rest);
  const sameArabic = ({ المحافظة: _, ...rest }: Record<string, string>) => Object.values(rest);
  expect(arabic.data.map(sameArabic)).toEqual(read.data.map(same));
});
