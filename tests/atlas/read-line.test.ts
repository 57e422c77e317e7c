import { expect, test } from 'vitest';
import { readLine } from '../../src/atlas/read-line.ts';

const coordinates = [
  [39, 36],
  [40, 35],
];
const lineString = { type: 'LineString', coordinates };
const feature = (geometry: unknown, properties: unknown = {}) => ({ type: 'Feature', properties, geometry });
const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', features });
const kmlOf = (inner: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document>${inner}</Document></kml>`;
const placemark =
  '<Placemark><name>From a file</name><LineString><coordinates>39,36,0 40,35,0</coordinates></LineString></Placemark>';
const point = '<Placemark><Point><coordinates>39,36</coordinates></Point></Placemark>';

const read = (value: unknown) => readLine(typeof value === 'string' ? value : JSON.stringify(value));

test.each([
  ['a bare LineString', lineString],
  ['a feature', feature(lineString)],
  ['a collection', collection(feature(lineString))],
  [
    'a collection with a point beside it',
    collection(feature({ type: 'Point', coordinates: [1, 2] }), feature(lineString)),
  ],
  ['a MultiLineString of one line', { type: 'MultiLineString', coordinates: [coordinates] }],
  ['a collection of geometries', { type: 'GeometryCollection', geometries: [lineString] }],
  ['KML', kmlOf(placemark)],
  ['KML with a point beside it', kmlOf(point + placemark)],
  ['text after a byte order mark and space', `\ufeff\n ${JSON.stringify(lineString)}`],
])('%s gives its one line', (_, value) => {
  const line = read(value);
  expect(line.ok && line.value.coords).toEqual(coordinates);
});

test('heights are left out', () => {
  const line = read({
    type: 'LineString',
    coordinates: [
      [39, 36, 250],
      [40, 35, 240],
    ],
  });
  expect(line.ok && line.value.coords).toEqual(coordinates);
});

test.each([
  ['GeoJSON', feature(lineString, { name: ' From a file ' })],
  ['KML', kmlOf(placemark)],
])('a name in %s is taken over', (_, value) => {
  const line = read(value);
  expect(line.ok && line.value.name).toBe('From a file');
});

test('a line without a name has none', () => {
  const line = read(feature(lineString, { name: 7 }));
  expect(line.ok && line.value.name).toBeUndefined();
});

test.each([
  ['an empty text', '', { code: 'line-text-unknown' }],
  ['a table', 'lat,lon\n36,39', { code: 'line-text-unknown' }],
  ['JSON cut short', '{"type":"LineString"', { code: 'line-text-broken', format: 'GeoJSON' }],
  ['KML cut short', kmlOf(placemark).slice(0, 150), { code: 'line-text-broken', format: 'KML' }],
  [
    'XML with entities of its own',
    `<!DOCTYPE kml [<!ENTITY a "b">]>${kmlOf(placemark)}`,
    { code: 'line-text-broken', format: 'KML' },
  ],
  ['XML that is no KML', '<gpx><wpt lat="36" lon="39"/></gpx>', { code: 'line-text-none' }],
  ['JSON that is no GeoJSON', { lines: [coordinates] }, { code: 'line-text-none' }],
  ['null', 'null', { code: 'line-text-unknown' }],
  ['a point', { type: 'Point', coordinates: [39, 36] }, { code: 'line-text-none' }],
  [
    'an area',
    { type: 'Polygon', coordinates: [[...coordinates, [39, 35], [39, 36]]] },
    { code: 'line-text-none' },
  ],
  ['a feature without a place', feature(null), { code: 'line-text-none' }],
  ['two lines', collection(feature(lineString), feature(lineString)), { code: 'line-text-many', lines: 2 }],
  [
    'a line of two parts',
    { type: 'MultiLineString', coordinates: [coordinates, coordinates] },
    { code: 'line-text-many', lines: 2 },
  ],
  ['two lines in KML', kmlOf(placemark + placemark), { code: 'line-text-many', lines: 2 }],
  [
    'a vertex of text',
    {
      type: 'LineString',
      coordinates: [
        [39, 36],
        ['40', '35'],
      ],
    },
    { code: 'line-text-not-numbers', vertex: 1 },
  ],
  [
    'a vertex of nothing',
    { type: 'LineString', coordinates: [null, [40, 35]] },
    { code: 'line-text-not-numbers', vertex: 0 },
  ],
])('%s is refused, and why', (_, value, problem) => {
  const line = read(value);
  expect(line.ok ? [] : line.problems).toEqual([problem]);
});
