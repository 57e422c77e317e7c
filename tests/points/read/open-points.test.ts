import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { MAX_ENTRIES } from '../../../src/points/read/limits.ts';
import { openPoints } from '../../../src/points/read/open-points.ts';
import { readPlaced } from '../../../src/points/read/read-placed.ts';
import { streamFeatures } from '../../../src/points/read/stream-features.ts';
import { allRows, inPieces, open, opened, problemOf } from './opened.ts';

/** Beginnings that send random bytes down each path. */
const STARTS = [
  '',
  '{"type":"FeatureCollection","features":[',
  '<kml>',
  '<gpx>',
  'PK\x03\x04',
  'lat,lon\n',
  '\xff\xfe',
  '"',
];

test('no bytes make it throw, whatever they begin like', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...STARTS),
      fc.uint8Array({ maxLength: 300 }),
      fc.constantFrom('a.csv', 'a.geojson', 'a.kmz', 'a.zip', 'a.ndjson', 'a'),
      async (start, rest, name) => {
        const bytes = new Uint8Array([...[...start].map((c) => c.charCodeAt(0)), ...rest]);
        const file = await open(bytes, name, 64);
        expect(file.ok || file.problems.length).toBeTruthy();
        if (!file.ok) return;
        const { mapping, columns } = file.value;
        for (const row of await allRows(file.value)) if (mapping) readPlaced(row, mapping, columns.length);
      },
    ),
    { numRuns: 500 },
  );
});

const VALID = [
  strToU8(
    '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"a":1},"geometry":{"type":"Point","coordinates":[39,35]}}]}',
  ),
  strToU8(
    '<?xml version="1.0"?><kml><Placemark><name>a</name><Point><coordinates>39,35</coordinates></Point></Placemark></kml>',
  ),
  strToU8('name,lat,lon\n"a ""b""",35.5,39.5\nc,36,40\n'),
  zipSync({ 'a.csv': strToU8('name,lat,lon\na,35,39\n') }),
];

test('no byte that is changed, and no cut, makes it throw', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...VALID),
      fc.nat(),
      fc.nat(255),
      fc.boolean(),
      async (valid, at, byte, cut) => {
        const bytes = cut ? valid.slice(0, at % valid.length) : valid.slice();
        if (!cut) bytes[at % bytes.length] = byte;
        const file = await open(bytes, 'a', 32);
        if (file.ok) await allRows(file.value);
        expect(file.ok || file.problems.length).toBeTruthy();
      },
    ),
    { numRuns: 400 },
  );
});

test('degrees come out of a table as they went in, by point and by comma', async () => {
  const degrees = (least: number, most: number) =>
    fc.integer({ min: least * 1e7, max: most * 1e7 }).map((n) => n / 1e7);
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(degrees(28, 52), degrees(26, 44)), { minLength: 1 }),
      fc.boolean(),
      async (places, comma) => {
        const written = (n: number) => (comma ? n.toFixed(7).replace('.', ',') : n.toFixed(7));
        const text = `lat;lon\n${places.map(([lng, lat]) => `${written(lat)};${written(lng)}\n`).join('')}`;
        const file = await opened(text);
        const read = (await allRows(file)).map((row) => file.mapping && readPlaced(row, file.mapping, 2));
        expect(read).toEqual(places.map((at) => ({ ok: true, value: { at, errorMetres: 0 } })));
      },
    ),
    { numRuns: 50 },
  );
});

test('the rest of a file is left unread until its rows are asked for', async () => {
  let given = 0;
  async function* endless(): AsyncIterable<Uint8Array> {
    yield strToU8('lat,lon\n');
    for (; given < 10_000; given++) yield strToU8('35.5,39.5\n'.repeat(100));
  }
  expect((await openPoints({ name: 'a.csv', bytes: endless })).ok).toBe(true);
  expect(given).toBeLessThan(200);
});

test('an archive of too many files is refused', async () => {
  const files = Object.fromEntries(
    Array.from({ length: MAX_ENTRIES + 1 }, (_, i) => [`${i}.txt`, new Uint8Array()]),
  );
  expect(await problemOf(zipSync(files, { level: 0 }), 'a.zip')).toEqual({
    code: 'archive-entries',
    limit: MAX_ENTRIES,
  });
});

test('a file in an archive that is larger than its directory says is cut there', async () => {
  const bytes = zipSync({ 'a.csv': strToU8(`lat,lon\n${'35,39\n'.repeat(100_000)}`) });
  const directory = bytes.findIndex(
    (_, i) => bytes[i] === 0x50 && bytes[i + 1] === 0x4b && bytes[i + 2] === 1,
  );
  new DataView(bytes.buffer).setUint32(directory + 24, 20, true);
  const file = await open(bytes, 'a.zip');
  expect(file.ok ? (await allRows(file.value)).length : file.problems[0]?.code).toBe(2);
});

test('GeoJSON that is streamed is the same as GeoJSON that is parsed whole', async () => {
  const streamed = [];
  for await (const batch of streamFeatures(inPieces(VALID[0] ?? new Uint8Array(), 7)).batches)
    streamed.push(...batch);
  expect(streamed).toEqual([{ geometry: { type: 'Point', coordinates: [39, 35] }, properties: { a: 1 } }]);
});

test('streamed GeoJSON that breaks off gives what came before, and says so', async () => {
  const { batches, problem } = streamFeatures(inPieces((VALID[0] ?? new Uint8Array()).slice(0, -2), 7));
  let count = 0;
  for await (const batch of batches) count += batch.length;
  expect([count, problem()]).toEqual([1, { code: 'truncated', format: 'geojson' }]);
});

test('a file that breaks its format’s rules is refused with the line in which it does', async () => {
  const kml =
    '\n<?xml version="1.0"?>\n<kml xmlns="http://www.opengis.net/kml/2.2">\n<Placemark></Wrong>\n</kml>';
  expect(await problemOf(kml.trimStart(), 'a.kml')).toEqual({ code: 'broken', format: 'kml', line: 3 });
  expect(await problemOf(kml, 'a.kml')).toEqual({ code: 'broken', format: 'kml', line: 4 });
  const json = '{"type":"FeatureCollection","features":[\n{"type":"Feature"}}\n]}';
  expect(await problemOf(json, 'a.geojson')).toEqual({ code: 'broken', format: 'geojson', line: 2 });
});
