import { expect, test } from 'vitest';
import { classifyPlace } from '../../src/points/classify.ts';
import { createTableClassifier } from '../../src/points/classify-table.ts';
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

const bytes = (text: string) => Buffer.from(text, 'utf8').toString('latin1');

function classify(text: string, size = text.length) {
  const rejected: number[] = [];
  const classifier = createTableClassifier(atlas.line, (row) => rejected.push(row));
  const input = bytes(text);
  let output = '';
  for (let i = 0; i < input.length; i += size) {
    const added = classifier.push(input.slice(i, i + size));
    if (!added.ok) return { problem: added.problems[0], rejected, output, tally: classifier.tally() };
    output += added.value;
  }
  const ended = classifier.end();
  if (!ended.ok) return { problem: ended.problems[0], rejected, output, tally: classifier.tally() };
  output = Buffer.from(output + ended.value, 'latin1').toString('utf8');
  return { problem: undefined, rejected, output, tally: classifier.tally() };
}

const RAQQA = 'ne,2357.96,53476.62,35.9315900,39.0087200,likely';

test('the verdict’s columns follow those of the table', () => {
  expect(classify('name,lat,lon\nRaqqa,35.95283,39.00788\n').output).toBe(
    `name,lat,lon,side,distance_m,chainage_m,nearest_lat,nearest_lon,certainty\nRaqqa,35.95283,39.00788,${RAQQA}\n`,
  );
});

test('the table’s own columns come out as they went in', () => {
  const row = '"الرقة, ""Raqqa""\n2nd line" ,007,35.95283, 39.00788 ';
  expect(classify(`name,id,lat,lon\n${row}\n`).output).toContain(`${row},${RAQQA}\n`);
});

test('the output is the same however the input comes in pieces', () => {
  const table = 'n,lat,lon\n"a\n""b",35.9,39\nc,36,x\nd,35,40\n';
  const whole = classify(table);
  for (const size of [1, 2, 3, 7]) expect(classify(table, size)).toEqual(whole);
});

test('a byte order mark and the line ends of the table are kept', () => {
  const { output } = classify('\ufeff"lat";"lon"\r\n35.95283;39.00788\r\n');
  expect(output.startsWith('\ufeff"lat";"lon";side;')).toBe(true);
  expect(output.endsWith(';likely\r\n')).toBe(true);
});

test('on the line is close to call, beyond it has no certainty, far away has no figures', () => {
  const { output } = classify('lat,lon\n35.83758,38.54828\n35.6,38.3\n0,0\n');
  expect(output.split('\n').slice(1, 4)).toEqual([
    '35.83758,38.54828,line,0.00,0.00,35.8375800,38.5482800,close',
    '35.6,38.3,beyond,34634.48,0.00,35.8375800,38.5482800,',
    '0,0,beyond,,,,,',
  ]);
});

test('rows without a place are left out and numbered as a spreadsheet does', () => {
  const { rejected, output } = classify('lat,lon\n\n,39\nx,39\n95,39\n35\n35,39,1\n35.9,39\n');
  expect(rejected).toEqual([3, 4, 5, 6, 7]);
  expect(output.trimEnd().split('\n')).toHaveLength(2);
});

test('the tally counts every row once', () => {
  const { tally } = classify('lat,lon\n35.95283,39.00788\n35.3,40\n35.83758,38.54828\n0,0\nx,1\n');
  expect(tally).toEqual({ ne: 1, sw: 1, line: 1, beyond: 1, rejected: 1 });
});

test.each([
  ['', 'file-empty'],
  ['\n\n', 'columns-missing'],
  ['name,population\nRaqqa,220000\n', 'columns-missing'],
  ['lat,lat,lon\n1,2,3\n', 'columns-doubled'],
  ['lat,lon\n"35,39\n', 'record-endless'],
  ['"lat,lon\n35,39\n', 'record-endless'],
])('%j cannot be used: %s', (text, code) => {
  expect(classify(text).problem).toMatchObject({ code });
});

test('a table in UTF-16 is recognised', () => {
  const classifier = createTableClassifier(atlas.line, () => {});
  const pushed = classifier.push(Buffer.from('\ufefflat,lon\n', 'utf16le').toString('latin1'));
  expect(pushed).toEqual({ ok: false, problems: [{ code: 'file-utf16' }] });
});

test('a header alone gives a header alone', () => {
  expect(classify('lat,lon').output).toBe(
    'lat,lon,side,distance_m,chainage_m,nearest_lat,nearest_lon,certainty\n',
  );
});
