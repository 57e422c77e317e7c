import { expect, test } from 'vitest';
import { unitMercator } from '../../../src/geo/mercator.ts';
import type { Crs, PlaceColumns } from '../../../src/points/file.ts';
import { fromCrs } from '../../../src/points/read/from-crs.ts';
import { readPlaced } from '../../../src/points/read/read-placed.ts';
import { lineMiddle, representative } from '../../../src/points/read/representative.ts';

const PAIR: PlaceColumns = { kind: 'pair', lat: 0, lng: 1 };
const TEXT: PlaceColumns = { kind: 'text', column: 0 };
const read = (
  cells: readonly string[],
  place: PlaceColumns = PAIR,
  crs: Crs = 'degrees',
  width = cells.length,
) => {
  const result = readPlaced(
    { number: 2, cells, record: '' },
    { place, crs, date: undefined, title: undefined },
    width,
  );
  return result.ok ? result.value.at : result.problems[0];
};

test('a literal reading stands, however doubtful: what is swapped is swapped by the user', () => {
  expect(read(['40.14, 35.33'], TEXT)).toEqual([35.33, 40.14]);
  expect(read(['40.14, 35.33'], TEXT, 'swapped')).toEqual([40.14, 35.33]);
  expect(read(['40.14', '35.33'], PAIR, 'swapped')).toEqual([40.14, 35.33]);
});

test('a text that is a place only once it is mended is no place, unless the mending was chosen', () => {
  expect(read(['139.01, 35.95'], TEXT)).toEqual({ code: 'reading-doubtful', text: '139.01, 35.95' });
  expect(read(['139.01, 35.95'], TEXT, 'swapped')).toEqual([139.01, 35.95]);
});

test('a grid reference is not swapped: it says itself which number is which', () => {
  expect(read(['37SEA6441384862'], TEXT, 'swapped')).toEqual(read(['37SEA6441384862'], TEXT));
});

test('a cell too few or too many shifts the others: the row is left out', () => {
  expect(read(['35', '39'], PAIR, 'degrees', 3)).toEqual({ code: 'cells-differ', found: 2, expected: 3 });
});

test('what is missing is told from what is wrong', () => {
  expect(read([' ', '39'])).toEqual({ code: 'coordinate-missing', axis: 'lat' });
  expect(read(['35', '-'])).toEqual({ code: 'coordinate-not-a-number', axis: 'lng', text: '-' });
  expect(read(['', 'x'])).toEqual({ code: 'coordinate-missing', axis: 'lat' });
  expect(read([''], TEXT)).toEqual({ code: 'place-missing' });
  expect(read(['by the bridge'], TEXT)).toEqual({ code: 'place-not-read', text: 'by the bridge' });
  expect(read(['95', '39'])).toEqual({ code: 'not-a-place', lng: 39, lat: 95 });
});

test('two metre figures in one column are read by the chosen projection', () => {
  const [lng, lat] = read(['564413.557879, 4084862.622611'], TEXT, 'utm37n') as readonly [number, number];
  expect(lng).toBeCloseTo(39.7230628, 6);
  expect(lat).toBeCloseTo(36.9075668, 6);
});

test('UTM zone 38 is read as GeoConvert has it', () => {
  const [lng = 0, lat = 0] = fromCrs([397783.308814, 3590425.043169], 'utm38n') ?? [];
  expect(lng).toBeCloseTo(43.9125581, 6);
  expect(lat).toBeCloseTo(32.4462834, 6);
});

test('Web Mercator’s metres come back to the degrees that they were made of', () => {
  for (const at of [
    [39.01, 35.95],
    [-179.9, -84],
    [0, 0],
  ] as const) {
    const [x, y] = unitMercator(at);
    const side = 2 * Math.PI * 6_378_137;
    const [lng = 0, lat = 0] = fromCrs([(x - 0.5) * side, (0.5 - y) * side], 'mercator') ?? [];
    expect(lng).toBeCloseTo(at[0], 9);
    expect(lat).toBeCloseTo(at[1], 9);
  }
  expect(fromCrs([20_037_509, 0], 'mercator')).toBeUndefined();
});

test('the middle of a line is half-way along its length, not the middle vertex', () => {
  expect(
    lineMiddle([
      [38, 35],
      [38, 35.1],
      [38, 35.2],
      [38, 36],
    ]),
  ).toEqual([38, 35.5]);
  expect(
    lineMiddle([
      [500_000, 4_000_000],
      [500_000, 4_001_000],
    ]),
  ).toEqual([500_000, 4_000_500]);
  expect(
    lineMiddle([
      [38, 35],
      [38, 35],
    ]),
  ).toEqual([38, 35]);
  expect(lineMiddle([])).toBeUndefined();
});

test('degrees of longitude are counted shorter than those of latitude', () => {
  // At 60° N a degree east is half a degree north: of 1 + 0.5 the middle is 0.75 up the northward part.
  const [x = 0, y = 0] =
    lineMiddle([
      [10, 60],
      [11, 60],
      [11, 61],
    ]) ?? [];
  expect(x).toBe(11);
  expect(y).toBeCloseTo(60.25, 2);
});

test('collections within collections end at a depth', () => {
  let geometry: unknown = { type: 'Point', coordinates: [39, 35] };
  for (let i = 0; i < 50; i++) geometry = { type: 'GeometryCollection', geometries: [geometry] };
  expect(representative(geometry)).toBeUndefined();
});
