import { expect, test } from 'vitest';
import { classifyPlace } from '../../src/points/classify.ts';
import { classifyRows } from '../../src/points/classify-rows.ts';
import { openPoints } from '../../src/points/read/open-points.ts';
import { createWriter, writtenSource } from '../../src/points/write/create-writer.ts';
import { createSink } from '../../src/points/write/write-points.ts';
import { judge } from '../../src/verdict/judge.ts';
import { place } from '../support/place.ts';
import { readRealAtlas } from '../support/real-atlas.ts';
import { seeded } from '../support/seeded.ts';

const atlas = readRealAtlas();

test('many points are judged as each of them alone', () => {
  const random = seeded(61);
  const places = Array.from({ length: 3000 }, () => place(20 + 40 * random() ** 0.5, 25 + 20 * random()));
  places.push(place(38.54828, 35.83758), place(39.00788, 35.95283), place(38.5, 35.8));
  const bulk = places.map((at) => classifyPlace(atlas.line, at, 1000));
  const single = places.map((at) => judge(atlas, at, 1000));
  expect(bulk.map(({ verdict }) => verdict)).toEqual(single.map(({ verdict }) => verdict));
});

test('many points get the figures that each of them gets alone', () => {
  const random = seeded(62);
  const places = Array.from({ length: 1000 }, () => place(38 + 3.5 * random(), 34 + 2.5 * random()));
  const figures = places.map((at) => {
    const { nearest } = classifyPlace(atlas.line, at);
    return [nearest?.metres, nearest?.chainage, nearest?.stretch.id];
  });
  const single = places.map((at) => {
    const { nearest } = judge(atlas, at);
    return [nearest?.metres, nearest?.chainage, nearest?.stretch.id];
  });
  expect(figures).toEqual(single);
});

async function* pieces(bytes: Uint8Array, size: number) {
  for (let i = 0; i < bytes.length; i += size) yield bytes.slice(i, i + size);
}

async function classify(text: string, size = 1 << 20) {
  const bytes = Buffer.from(text, 'utf8');
  const file = await openPoints({ name: 'points.csv', bytes: () => pieces(bytes, size) });
  if (!file.ok || !file.value.mapping) throw new Error(`Not opened: ${JSON.stringify(file)}`);
  const rejected: number[] = [];
  const output: Uint8Array[] = [];
  const writer = createWriter(writtenSource(file.value, undefined), { format: 'csv', neutralise: false });
  const sink = createSink(writer, (piece) => void output.push(piece));
  const tally = await classifyRows(atlas.line, file.value, file.value.mapping, sink, (row) =>
    rejected.push(row),
  );
  return { tally, rejected, output: Buffer.concat(output).toString('utf8') };
}

const RAQQA = 'ne,2357.96,53476.62,35.9315900,39.0087200,likely';

test('the verdict’s columns follow those of the table', async () => {
  expect((await classify('name,lat,lon\nRaqqa,35.95283,39.00788\n')).output).toBe(
    `name,lat,lon,side,distance_m,chainage_m,nearest_lat,nearest_lon,certainty\nRaqqa,35.95283,39.00788,${RAQQA}\n`,
  );
});

test('the table’s own columns come out as they went in', async () => {
  const row = '"الرقة, ""Raqqa""\n2nd line" ,007,35.95283, 39.00788 ';
  expect((await classify(`name,id,lat,lon\n${row}\n`)).output).toContain(`${row},${RAQQA}\n`);
});

test('the output is the same however the input comes in pieces', async () => {
  const table = 'n,lat,lon\n"a\n""b",35.9,39\nc,36,x\nd,35,40\n';
  const whole = await classify(table);
  for (const size of [1, 2, 3, 7]) expect(await classify(table, size)).toEqual(whole);
});

test('a byte order mark and the line ends of the table are kept', async () => {
  const { output } = await classify('\ufeff"lat";"lon"\r\n35.95283;39.00788\r\n');
  expect(output.startsWith('\ufeff"lat";"lon";side;')).toBe(true);
  expect(output.endsWith(';likely\r\n')).toBe(true);
});

test('on the line is close to call, beyond it has no certainty, far away has no figures', async () => {
  const { output } = await classify('lat,lon\n35.83758,38.54828\n35.6,38.3\n0,0\n');
  expect(output.split('\n').slice(1, 4)).toEqual([
    '35.83758,38.54828,line,0.00,0.00,35.8375800,38.5482800,close',
    '35.6,38.3,beyond,34634.48,0.00,35.8375800,38.5482800,',
    '0,0,beyond,,,,,',
  ]);
});

test('rows without a place are left out and numbered as a spreadsheet does', async () => {
  const { rejected, output } = await classify('lat,lon\n\n,39\nx,39\n95,39\n35\n35,39,1\n35.9,39\n');
  expect(rejected).toEqual([3, 4, 5, 6, 7]);
  expect(output.trimEnd().split('\n')).toHaveLength(2);
});

test('the tally counts every row once', async () => {
  const { tally } = await classify('lat,lon\n35.95283,39.00788\n35.3,40\n35.83758,38.54828\n0,0\nx,1\n');
  expect(tally).toEqual({ ok: true, value: { ne: 1, sw: 1, line: 1, beyond: 1, rejected: 1 } });
});

test('a file that breaks off is a failure, and the output has no end', async () => {
  const { tally } = await classify('lat,lon\n35,39\n"36,39\n');
  expect(tally).toMatchObject({ ok: false, problems: [{ code: 'record-endless' }] });
});

test('the columns of an earlier export are worked out again, not doubled', async () => {
  const once = (await classify('name;lat;lon\r\n"a;b";35.95283;39.00788\r\nc;35.3;40\r\n')).output;
  const stale = once.replace('ne;2357.96', 'sw;1.00');
  expect(stale).not.toBe(once);
  expect((await classify(stale)).output).toBe(once);
});
