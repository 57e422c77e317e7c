import { afterEach, expect, test } from 'vitest';
import { cornersOf } from '../../src/session/corners.ts';
import type { Path } from '../../src/session/state.ts';
import { measure } from '../../src/verdict/measure.ts';
import { speak } from '../../src/words/language.ts';
import {
  matrixCsv,
  measureAnnouncement,
  measureGeoJson,
  measureTable,
  measureText,
} from '../../src/words/measure-words.ts';
import { readRealAtlas } from '../support/real-atlas.ts';

afterEach(() => speak('en'));

const { places } = readRealAtlas();
const path = (closed: boolean, ...ids: readonly string[]): Path => ({
  closed,
  vertices: ids.flatMap((id) => {
    const place = places.get(id);
    return place ? [{ at: place.at, place: id }] : [];
  }),
});
const measured = (of: Path) => measure(cornersOf(of.vertices, places), of.closed);
const plainSpaces = (text: string) => text.replace(/[\u202f\u00a0]/g, ' ');

const line = path(false, 'tabqa', 'raqqa');
const area = path(true, 'tabqa', 'raqqa', 'deir-el-zour');

test('figures copied as text name both ends, the length short and in full, and both azimuths', () => {
  expect(plainSpaces(measureText(line, measured(line), places, 'km'))).toMatch(
    /^Tabqa to Raqqa: 43\.4 km \(43,419\.743 m\), azimuth 72\.7°, back 253\.0°\nTotal, WGS84 geodesic: 43,419\.743 m\nTotal, great circle: 43,337\.938 m$/,
  );
});

test('in Arabic they are Arabic, places by their Arabic names, figures the same', async () => {
  await speak('ar');
  const [leg, ...totals] = plainSpaces(measureText(line, measured(line), places, 'km')).split('\n');
  expect(leg).toBe(
    'من \u2068الطبقة\u2069 إلى \u2068الرقة\u2069: 43.4 كم (43,419.743 م)، السمت \u206672.7°\u2069، والعكسي \u2066253.0°\u2069',
  );
  expect(totals.map((total) => total.split(': ')[1])).toEqual(['43,419.743 م', '43,337.938 م']);
});

test('as a table they have a head for each column, in either language', async () => {
  const english = measureTable(line, measured(line), places).split('\n');
  expect(english[0]).toBe(
    'from\tto\tfrom_lat\tfrom_lon\tto_lat\tto_lon\tgeodesic_m\tazimuth\tback_azimuth\tgreat_circle_m',
  );
  expect(english[1]?.split('\t').slice(0, 2)).toEqual(['Tabqa', 'Raqqa']);
  await speak('ar');
  const arabic = measureTable(line, measured(line), places).split('\n');
  expect(arabic[0]?.split('\t')).toHaveLength(10);
  expect(arabic[1]?.split('\t').slice(2)).toEqual(english[1]?.split('\t').slice(2));
});

test('a closed path is an outline with the same property names in both languages', async () => {
  await speak('ar');
  const { geometry, properties } = JSON.parse(measureGeoJson(area, measured(area), places));
  expect(geometry.type).toBe('Polygon');
  expect(Object.keys(properties)).toEqual(['names', 'geodesic_m', 'great_circle_m', 'area_m2']);
  expect(properties.names[1]).toBe('الرقة');
});

test('the live region hears the first point, then the length, then legs and area', async () => {
  expect(measureAnnouncement(measured(path(false, 'tabqa')), 'km')).toBe('First point set.');
  expect(plainSpaces(measureAnnouncement(measured(line), 'km'))).toBe('Distance 43.4 km.');
  expect(plainSpaces(measureAnnouncement(measured(area), 'km'))).toMatch(
    /^3 legs, total 321\.5 km\. Area [\d,.]+ km²\.$/,
  );
  await speak('ar');
  expect(plainSpaces(measureAnnouncement(measured(area), 'km'))).toMatch(
    /^3 قطع، المجموع 321\.5 كم\. المساحة [\d,.]+ كم²\.$/,
  );
});

test('the table of distances is headed by its unit and quotes names', () => {
  const two = line.vertices.flatMap(({ place }) => places.get(place ?? '') ?? []);
  expect(
    matrixCsv(two, [
      [0, 43_419.7434],
      [43_419.7434, 0],
    ]),
  ).toBe('metres,"Tabqa","Raqqa"\n"Tabqa",0.000,43419.743\n"Raqqa",43419.743,0.000');
});
