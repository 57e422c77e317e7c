import { expect, test } from 'vitest';
import type { AtlasFile } from '../../src/atlas/files.ts';
import { parseAtlas } from '../../src/atlas/parse.ts';
import { readTexts } from '../support/real-atlas.ts';

// biome-ignore lint/suspicious/noExplicitAny: what the parser takes for unknown is changed at will here
type Json = any;

/** The problem after one file's JSON was changed; undefined if it parses. */
function problemAfter(file: AtlasFile, change: (json: Json) => void) {
  const texts = readTexts();
  const json: Json = JSON.parse(texts[file]);
  change(json);
  return problemOf({ ...texts, [file]: JSON.stringify(json) });
}

function problemOf(texts: Record<AtlasFile, string>) {
  const parsed = parseAtlas(texts, 'test');
  return parsed.ok ? undefined : parsed.problems[0];
}

test('the committed data parses', () => {
  expect(problemOf(readTexts())).toBeUndefined();
});

test('the atlas has the four towns first', () => {
  const parsed = parseAtlas(readTexts(), 'test');
  const ids = parsed.ok ? [...parsed.value.places.keys()].slice(0, 4) : [];
  expect(ids.toSorted()).toEqual(['al-bukamal', 'deir-el-zour', 'raqqa', 'tabqa']);
});

test('the atlas carries the version that it was given', () => {
  const parsed = parseAtlas(readTexts(), '1234abcd');
  expect(parsed.ok && parsed.value.version).toBe('1234abcd');
});

test('the stretches of the parsed line begin at 0 and end at its length', () => {
  const parsed = parseAtlas(readTexts(), 'test');
  const { stretches, index } = parsed.ok ? parsed.value.line : { stretches: [], index: undefined };
  expect(stretches[0]?.from).toBe(0);
  expect(stretches.at(-1)?.to).toBe(index?.chainage.at(-1));
});

test('a settlement is in the country that GeoNames gives it, and Jerusalem in none that is in dispute', () => {
  const parsed = parseAtlas(readTexts(), 'test');
  const places = parsed.ok ? [...parsed.value.places.values()] : [];
  const country = (name: string) => places.filter((p) => p.name.en === name).map((p) => p.country);
  expect(country('Konya')).toEqual(['TR']);
  expect(['Jerusalem', 'East Jerusalem', 'West Jerusalem'].flatMap(country)).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

const files = [
  'line',
  'zones',
  'towns',
  'places',
  'rivers',
  'lakes',
  'countries',
  'governorates',
  'sources',
] as const;

test.each(files)('%s cut short is not JSON, and named', (file) => {
  const texts = readTexts();
  const half = texts[file].slice(0, texts[file].length >> 1);
  expect(problemOf({ ...texts, [file]: half })).toMatchObject({
    code: 'file-not-json',
    file: expect.stringContaining(file),
  });
});

test.each(files)('%s of another shape is refused, and named', (file) => {
  const problem = problemOf({ ...readTexts(), [file]: '{"type":"Topology"}' });
  expect(problem).toMatchObject({ code: 'file-shape', file: expect.stringContaining(file) });
});

test('a wrong value is refused with where it stands', () => {
  const problem = problemAfter('line', (json) => {
    json.features[0].properties.stretches[1].band_m = 'wide';
  });
  expect(problem).toMatchObject({
    code: 'file-shape',
    file: 'line.geojson',
    where: 'features.0.properties.stretches.1.band_m',
  });
});

test('a latitude over 90 is refused', () => {
  const problem = problemAfter('towns', (json) => {
    json.features[0].geometry.coordinates = [38, 138];
  });
  expect(problem).toMatchObject({ code: 'file-shape', file: 'towns.geojson' });
});

test.each(['line', 'zones', 'towns', 'governorates'] as const)(
  'a source of %s that is not on record is refused',
  (file) => {
    const problem = problemAfter(file, (json) => {
      json.features[0].properties.sources = ['hearsay'];
    });
    expect(problem).toMatchObject({ code: 'source-unknown', source: 'hearsay', file: `${file}.geojson` });
  },
);

test('a stretch’s source that is not on record is refused', () => {
  const problem = problemAfter('line', (json) => {
    json.features[0].properties.stretches[1].sources = ['hearsay'];
  });
  expect(problem).toMatchObject({ code: 'source-unknown', record: 'river', file: 'line.geojson' });
});

test('places without GeoNames on record are refused', () => {
  const problem = problemAfter('sources', (json) => {
    json.find((s: Json) => s.id === 'geonames').id = 'renamed';
  });
  expect(problem).toMatchObject({ code: 'source-unknown', source: 'geonames' });
});

test.each(['zones', 'governorates'] as const)('an open ring of %s is refused', (file) => {
  const problem = problemAfter(file, ({ features: [{ geometry }] }) => {
    (geometry.type === 'Polygon' ? geometry.coordinates[0] : geometry.coordinates[0][0]).pop();
  });
  expect(problem).toMatchObject({ code: 'ring-unsound', why: 'open', file: `${file}.geojson` });
});

test('a ring without area is refused', () => {
  const problem = problemAfter('zones', ({ features: [{ geometry }] }) => {
    const ring = [
      [39, 35],
      [40, 36],
      [39, 35],
      [39, 35],
    ];
    geometry.coordinates = geometry.type === 'Polygon' ? [ring] : [[ring]];
  });
  expect(problem).toMatchObject({ code: 'ring-unsound', why: 'flat' });
});

test('a ring of three positions is refused', () => {
  const problem = problemAfter('zones', ({ features: [{ geometry }] }) => {
    const ring = [
      [39, 35],
      [40, 36],
      [39, 35],
    ];
    geometry.coordinates = geometry.type === 'Polygon' ? [ring] : [[ring]];
  });
  expect(problem).toMatchObject({ code: 'ring-unsound', why: 'few' });
});

test('a missing zone is refused', () => {
  const problem = problemAfter('zones', (json) => {
    json.features = json.features.filter((f: Json) => f.properties.side === 'ne');
  });
  expect(problem).toMatchObject({ code: 'file-shape', file: 'zones.geojson' });
});

test('a line that begins at the border is refused: its sides would be swapped', () => {
  const problem = problemAfter('line', ({ features: [{ geometry, properties }] }) => {
    geometry.coordinates.reverse();
    const last = geometry.coordinates.length - 1;
    const [connector, river] = properties.stretches;
    Object.assign(river, { from_vertex: 0, to_vertex: last - 1 });
    Object.assign(connector, { from_vertex: last - 1, to_vertex: last });
    properties.stretches = [river, connector];
  });
  expect(problem).toEqual({ code: 'line-direction', file: 'line.geojson' });
});

test('a town on the other bank than is recorded is refused', () => {
  const problem = problemAfter('towns', (json) => {
    json.features.find((f: Json) => f.properties.id === 'raqqa').properties.bank = 'right';
  });
  expect(problem).toEqual({
    code: 'bank-disagrees',
    file: 'towns.geojson',
    town: 'raqqa',
    recorded: 'right',
    computed: 'left',
  });
});

test('a named town that is missing is refused', () => {
  const problem = problemAfter('towns', (json) => {
    json.features = json.features.filter((f: Json) => f.properties.id !== 'raqqa');
  });
  expect(problem).toEqual({ code: 'town-missing', file: 'towns.geojson', town: 'raqqa' });
});

test('a line that crosses itself is refused with the leg', () => {
  const problem = problemAfter('line', ({ features: [{ geometry }] }) => {
    const { coordinates } = geometry;
    // A detour back over what came before.
    coordinates[60] = coordinates[40].map((x: number) => x + 0.001);
  });
  expect(problem).toMatchObject({
    code: 'line-unusable',
    why: { code: 'line-not-simple' },
    file: 'line.geojson',
  });
});

test('stretches that leave a gap are refused', () => {
  const problem = problemAfter('line', (json) => {
    json.features[0].properties.stretches[1].from_vertex = 2;
  });
  expect(problem).toEqual({ code: 'stretches-do-not-cover', file: 'line.geojson' });
});

test('stretches past the line’s last vertex are refused', () => {
  const problem = problemAfter('line', (json) => {
    json.features[0].properties.stretches[1].to_vertex += 1;
  });
  expect(problem).toEqual({ code: 'stretches-do-not-cover', file: 'line.geojson' });
});
