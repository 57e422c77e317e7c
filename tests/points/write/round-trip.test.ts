/** What we export we import back equal. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OutFormat, Sort, TableRow } from '../../../src/points/point-store.ts';
import { held, written } from '../../support/held-points.ts';

const BY_ROW: Sort = { by: 'row', descending: false };
const FORMATS: readonly OutFormat[] = ['csv', 'geojson', 'kml'];

async function rowsOf(content: string | Uint8Array<ArrayBuffer>, name: string) {
  const { store, imported } = await held(content, name);
  store.view({}, BY_ROW, 'side');
  return { store, columns: imported.columns, rows: store.rows(0, imported.count), imported };
}

const exported = async (content: string | Uint8Array<ArrayBuffer>, name: string, format: OutFormat) => {
  const { store } = await held(content, name);
  return written(store, { format, which: 'all', neutralise: false });
};

const verdict = ({ at, side, certainty, metres, chainage, zone, governorate }: TableRow) => ({
  at,
  side,
  certainty,
  metres,
  chainage,
  zone,
  governorate,
});

/** Texts that try a format: quotes, delimiters, line ends within cells, markup, Arabic, formulas, spaces. */
const cell = fc
  .array(
    fc.constantFrom(
      'a',
      'B',
      '7',
      '"',
      ',',
      ';',
      '\n',
      '<',
      '&',
      ']]>',
      'حلب',
      'é',
      '😀',
      '=',
      "'",
      '\\',
      '{',
    ),
    {
      maxLength: 6,
    },
  )
  .map((parts) => parts.join(''));
const inside = fc.tuple(
  fc.integer({ min: 36_000_000, max: 42_000_000 }),
  fc.integer({ min: 33_000_000, max: 37_000_000 }),
);
const points = fc.array(fc.tuple(cell, cell, inside), { minLength: 1, maxLength: 60, size: 'max' });

const quoted = (text: string) =>
  text === '' || /["\n,;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
const table = (rows: readonly (readonly [string, string, readonly [number, number]])[]): string =>
  [
    'id,title,remark,lat,lon',
    // The id keeps a row of empty cells a row.
    ...rows.map(([a, b, [lng, lat]], i) => `r${i},${quoted(a)},${quoted(b)},${lat / 1e6},${lng / 1e6}`),
  ].join('\n');
const collection = (rows: readonly (readonly [string, string, readonly [number, number]])[]): string =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: rows.map(([a, b, [lng, lat]], i) => ({
      type: 'Feature',
      properties: { id: i, title: a, remark: b, known: i % 2 === 0 },
      geometry: { type: 'Point', coordinates: [lng / 1e6, lat / 1e6] },
    })),
  });

const NAMES: Readonly<Record<OutFormat, string>> = {
  csv: 'points.csv',
  geojson: 'points.geojson',
  kml: 'points.kml',
};
/** Few files of many rows: opening a file costs more than a row. */
const runs = { numRuns: 6 };
const timeout = 120_000;

describe('a table', () => {
  test('to a table and back: columns, cells, places and verdicts are the same, and so are the bytes of a second export', {
    timeout,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(points, async (rows) => {
        const before = await rowsOf(table(rows), NAMES.csv);
        const once = await exported(table(rows), NAMES.csv, 'csv');
        const after = await rowsOf(once, NAMES.csv);
        expect(after.columns).toEqual(before.columns);
        expect(after.rows).toEqual(before.rows);
        expect(after.imported.notes).toContainEqual({ code: 'our-export' });
        expect(Buffer.from(await exported(once, NAMES.csv, 'csv'))).toEqual(Buffer.from(once));
      }),
      runs,
    );
  });

  test.each(['geojson', 'kml'] as const)(
    'to %s: all columns, cells, places and verdicts come back',
    {
      timeout,
    },
    async (format) => {
      await fc.assert(
        fc.asyncProperty(points, async (rows) => {
          const before = await rowsOf(table(rows), NAMES.csv);
          const after = await rowsOf(await exported(table(rows), NAMES.csv, format), NAMES[format]);
          expect(after.rows.map(verdict)).toEqual(before.rows.map(verdict));
          before.columns.forEach((name, k) => {
            const there = after.columns.indexOf(name);
            // KML readers trim texts and give no data for empty ones.
            const texts = (of: readonly TableRow[], column: number) =>
              of.map(({ cells }) => (format === 'kml' ? (cells[column] ?? '').trim() : cells[column]));
            if (there < 0) expect(texts(before.rows, k).every((text) => text === '')).toBe(true);
            else expect(texts(after.rows, there)).toEqual(texts(before.rows, k));
          });
        }),
        runs,
      );
    },
  );
});

describe('features', () => {
  test('to GeoJSON and back: columns, cells, places and verdicts are the same', { timeout }, async () => {
    await fc.assert(
      fc.asyncProperty(points, async (rows) => {
        const before = await rowsOf(collection(rows), NAMES.geojson);
        const once = await exported(collection(rows), NAMES.geojson, 'geojson');
        const after = await rowsOf(once, NAMES.geojson);
        expect(after.columns).toEqual(before.columns);
        expect(after.rows).toEqual(before.rows);
        const { features } = JSON.parse(Buffer.from(once).toString('utf8'));
        expect(features[0].properties).toMatchObject({ id: 0, known: true, remark: rows[0]?.[1] });
        expect(Buffer.from(await exported(once, NAMES.geojson, 'geojson'))).toEqual(Buffer.from(once));
      }),
      runs,
    );
  });

  test('to a table: the place is in columns of its own, and comes back', { timeout }, async () => {
    await fc.assert(
      fc.asyncProperty(points, async (rows) => {
        const before = await rowsOf(collection(rows), NAMES.geojson);
        const after = await rowsOf(await exported(collection(rows), NAMES.geojson, 'csv'), NAMES.csv);
        expect(after.columns).toEqual([...before.columns, 'lat', 'lon']);
        expect(after.rows.map(verdict)).toEqual(before.rows.map(verdict));
        expect(after.rows.map(({ cells }) => cells.slice(0, -2))).toEqual(
          before.rows.map(({ cells }) => cells),
        );
      }),
      runs,
    );
  });

  test('KML to KML and back: columns, cells, places and verdicts are the same', { timeout }, async () => {
    await fc.assert(
      fc.asyncProperty(points, async (rows) => {
        const kml = await exported(collection(rows), NAMES.geojson, 'kml');
        const before = await rowsOf(kml, NAMES.kml);
        const once = await exported(kml, NAMES.kml, 'kml');
        const after = await rowsOf(once, NAMES.kml);
        expect(after.columns).toEqual(before.columns);
        expect(after.rows).toEqual(before.rows);
      }),
      runs,
    );
  });
});

test.each(FORMATS)('what is shown alone is written to %s, in the file’s order', async (format) => {
  const { store } = await held('name,lat,lon\nb,35.95283,39.00788\na,35.33588,40.14084\nc,36.2,39.1\n');
  store.view({ sides: ['ne'] }, { by: 0, descending: true }, 'side');
  const out = await written(store, { format, which: 'shown', neutralise: false });
  const { rows, columns } = await rowsOf(out, NAMES[format]);
  expect(rows.map(({ cells }) => cells[columns.indexOf('name')])).toEqual(['b', 'c']);
});

test('a title that is empty at first does not hide an earlier export in KML', async () => {
  const kml = await exported('title,lat,lon\n,35.95283,39.00788\nb,35.33588,40.14084\n', NAMES.csv, 'kml');
  const { imported, columns } = await rowsOf(kml, NAMES.kml);
  expect(imported.notes).toContainEqual({ code: 'our-export' });
  expect(columns).toEqual(['name', 'title', 'lat', 'lon']);
});
