/** The search in the records' bytes finds what reading every cell finds. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Sort } from '../../../src/points/point-store.ts';
import { held } from '../../support/held-points.ts';

const BY_ROW: Sort = { by: 'row', descending: false };
const PIECES = [
  'a',
  'B',
  'ab',
  '9',
  '40',
  '"',
  ',',
  '\\',
  '\n',
  ' ',
  'É',
  'é',
  'حلب',
  'ل',
  '٣',
  ';',
  'kind',
  'n',
  '{',
  ':',
];
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 4 }).map((parts) => parts.join(''));
const rows = fc.array(fc.tuple(text, text), { minLength: 30, maxLength: 80 });
const needles = fc.array(text, { minLength: 40, maxLength: 40 });
const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

const FILES = {
  'points.csv': (of: readonly (readonly [string, string])[]) =>
    [
      'first,lat,lon,kind',
      ...of.map(([a, b]) => `${/[",\n]/.test(a) ? quoted(a) : a},35,40,${quoted(b)}`),
    ].join('\n'),
  'points.geojson': (of: readonly (readonly [string, string])[]) =>
    JSON.stringify({
      type: 'FeatureCollection',
      features: of.map(([first, kind]) => ({
        type: 'Feature',
        properties: { first, kind },
        geometry: { type: 'Point', coordinates: [40, 35] },
      })),
    }),
} as const;

test.each(['points.csv', 'points.geojson'] as const)('in %s', { timeout: 120_000 }, async (name) => {
  await fc.assert(
    fc.asyncProperty(rows, needles, async (of, wanted) => {
      const { store, imported } = await held(FILES[name](of), name);
      const cells = Array.from({ length: imported.count }, (_, i) => store.row(i).cells);
      for (const needle of wanted) {
        const { painting } = store.view({ text: needle }, BY_ROW, 'side');
        const found = Array.from(painting, (painted) => painted > 0);
        const low = needle.toLowerCase();
        expect([needle, found]).toEqual([
          needle,
          cells.map((row) => row.some((cell) => cell.toLowerCase().includes(low))),
        ]);
      }
    }),
    { numRuns: 5 },
  );
});

test('a text that only two records together have is found in neither', async () => {
  const { store } = await held('lat,lon,name\n35,40,one\n35,40,two\n36,40,three\n');
  expect(store.view({ text: 'one35' }, BY_ROW, 'side').shown).toBe(0);
  expect(store.view({ text: 'ThReE' }, BY_ROW, 'side').shown).toBe(1);
});

test('the name of a column is not what stands in it', async () => {
  const { store } = await held(FILES['points.geojson']([['x', 'y']]), 'points.geojson');
  expect(store.view({ text: 'kind' }, BY_ROW, 'side').shown).toBe(0);
});
