/** Points of one's own: dropped, previewed, judged, drawn, filtered, picked, taken away. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readRealAtlas } from '../support/real-atlas.ts';
import { seeded } from '../support/seeded.ts';
import { type App, expect, test } from './driver/app.ts';
import { type Colour, colours, distance, pixels, token } from './driver/colours.ts';
import { saved } from './driver/files.ts';
import { clickMap, pixelOf, settled } from './driver/map.ts';
import {
  chooseFiles,
  colourPoints,
  confirmImport,
  drawnPoints,
  dropFiles,
  isCut,
  pixelsOfPoint,
  pointTip,
  rowInFull,
  tickPoints,
} from './driver/points.ts';
import type { Spot } from './driver/towns.ts';
import { stored, work } from './driver/work.ts';

/** Side and distance in kilometres as published with the geodata's sources, not by this app. */
const KNOWN = [
  { name: 'Raqqa', at: [39.00788, 35.95283], side: 'ne', km: 2.36 },
  { name: 'Deir el-Zour', at: [40.14084, 35.33588], side: 'sw', km: 1.4 },
  { name: 'Al-Bukamal', at: [40.91854, 34.45226], side: 'sw', km: 1.82 },
  { name: 'Al-Mayadin', at: [40.45154, 35.01982], side: 'sw', km: 1.2 },
  { name: 'Hajin', at: [40.83138, 34.69508], side: 'ne', km: 0.25 },
  { name: 'Al-Busayrah', at: [40.42716, 35.15618], side: 'ne', km: 0.94 },
  { name: 'Khasham', at: [40.28916, 35.30088], side: 'ne', km: 1.61 },
] as const satisfies readonly { name: string; at: Spot; side: string; km: number }[];

const knownCsv = (extra = ''): string =>
  [
    'incident;name;lat;lon;date;note',
    ...KNOWN.map(
      ({ name, at }, i) => `00${i};${name};${at[1]};${at[0]};2017-09-${10 + i};"=1+1; ""quoted"" ✓"`,
    ),
  ].join('\n') + extra;

const known = (extra?: string) => ({ name: 'incidents.csv', content: knownCsv(extra) });

test('a row that was left out is read in full by a press and by the arrow keys', async ({ app }) => {
  await app.open('panel=points', { map: false });
  const long = (end: string) => `${'somewhere in the steppe '.repeat(7)}${end}`;
  const rows = ['lat,lon', '35.9,39.1', `${long('south')},40.1`, `${long('north')},40.2`];
  await chooseFiles(app, { name: 'long.csv', content: rows.join('\n') });
  await confirmImport(app);
  await app.points.getByRole('button', { name: '2 rows were left out' }).click();
  const left = app.page.getByRole('grid', { name: 'Rows left out' });
  await expect(left.getByRole('row')).toHaveCount(3);
  await left.getByRole('row').nth(1).click();
  await expect(rowInFull(app)).toContainText('south');
  expect(await isCut(left.getByRole('gridcell').nth(1)), 'the row itself is cut').toBe(true);
  expect(await isCut(rowInFull(app))).toBe(false);
  await left.focus();
  await app.page.keyboard.press('ArrowDown');
  await expect(rowInFull(app)).toContainText('north');
  await expect(left.getByRole('row', { selected: true })).toContainText('north');
});

test('where no left out row is cut, nothing is said of reading it in full', async ({ app }) => {
  await app.open('panel=points', { map: false });
  await chooseFiles(app, { name: 'short.csv', content: 'lat,lon\n35.9,39.1\nnowhere,40.1' });
  await confirmImport(app);
  await app.points.getByRole('button', { name: '1 row was left out' }).click();
  const left = app.page.getByRole('grid', { name: 'Rows left out' });
  await expect(left.getByRole('row', { name: /nowhere/ })).toBeVisible();
  await expect(rowInFull(app)).toHaveCount(0);
});

test('of a file of 60 columns the preview shows those that hold place and date', async ({ app }) => {
  await app.open('panel=points', { map: false });
  const names = Array.from({ length: 60 }, (_, i) => `field_${i + 1}`)
    .with(40, 'lat')
    .with(41, 'lon')
    .with(55, 'date');
  const row = names.map(
    (name, i) => ({ lat: '35.9', lon: '39.1', date: '2017-09-10' })[name] ?? `value ${i + 1}`,
  );
  await chooseFiles(app, {
    name: 'wide.csv',
    content: [names, row].map((cells) => cells.join(',')).join('\n'),
  });
  const head = (name: string) => app.importDialog.getByRole('columnheader', { name });
  for (const name of ['Read as', 'field_1', 'lat', 'lon', 'date'])
    await expect(head(name).first(), name).toBeInViewport({ ratio: 1 });
  await expect(
    app.importDialog.getByRole('columnheader').nth(6),
    'the others in the order of the file',
  ).toHaveText('field_2');
  await expect(app.importDialog.getByRole('columnheader')).toHaveCount(62);
});

test('A dropped table is previewed, judged, drawn, filtered, picked and exported', async ({ app }) => {
  await app.open();
  await dropFiles(app, known('\n008;No place;;;2017-09-20;x\n009;Swim;north;40.1;2017-09-21;y'));
  await expect(app.importDialog).toContainText('incidents.csv');
  await expect(app.importDialog).toContainText('Al-Busayrah');
  expect(await drawnPoints(app), 'nothing goes in before it is confirmed').toEqual([]);
  await confirmImport(app);

  await expect(app.tab('Points')).toHaveAttribute('aria-selected', 'true');
  await expect(app.points).toContainText('incidents');
  await expect(app.points.getByRole('grid', { name: 'Points table' })).toHaveAttribute('aria-rowcount', '8');
  await expect.poll(async () => (await drawnPoints(app))[0]).toMatchObject({ total: 7, inView: 7 });
  await app.points.getByRole('button', { name: '2 rows were left out' }).click();
  const left = app.page.getByRole('grid', { name: 'Rows left out' });
  await expect(left.getByRole('row', { name: /^10 north/ })).toContainText(/not a number/i);
  await expect(left.getByRole('row')).toHaveCount(3);
  await app.page.keyboard.press('Escape');
  await expect(left).toBeHidden();

  await tickPoints(app, 'North and east');
  await expect.poll(async () => (await drawnPoints(app))[0]?.inView).toBe(3);
  await expect(app.points).toContainText('3 of 7');
  await app.points.getByRole('button', { name: 'Clear filters' }).click();
  await expect.poll(async () => (await drawnPoints(app))[0]?.inView).toBe(7);

  await app.follow('map=11/34.695/40.83');
  await settled(app);
  await clickMap(app, [40.83138, 34.69508]);
  await expect(app.verdict).toContainText('Hajin');
  await expect(app.verdict).toContainText('Row 6');
  await expect(app.verdict).toContainText('North and east of the line');
  await expect(app.verdict).toContainText('004');

  await app.tab('Points').click();
  await app.points.getByRole('button', { name: 'Export', exact: true }).click();
  const sheet = app.page.getByRole('dialog', { name: 'Export points' });
  const file = await saved(app, () => sheet.getByRole('button', { name: 'Save file' }).click());
  expect(file.name).toMatch(/^incidents.*\.csv$/);
  const [header, ...rows] = file.text.trimEnd().split('\n');
  expect(header).toBe(
    'incident;name;lat;lon;date;note;side;distance_m;chainage_m;nearest_lat;nearest_lon;certainty',
  );
  const before = knownCsv().split('\n').slice(1);
  expect(rows).toHaveLength(KNOWN.length);
  rows.forEach((row, i) => {
    const { side, km, name } = KNOWN[i] as (typeof KNOWN)[number]; // as many rows as known
    expect(row.startsWith(`${before[i]};`), `${name} untouched`).toBe(true);
    const [found, metres] = row.slice((before[i]?.length ?? 0) + 1).split(';');
    expect(found, name).toBe(side);
    expect(Math.abs(Number(metres) / 1000 - km), name).toBeLessThan(0.006);
  });
});

/** Bare ground on either side, away from settlements' dots and the names of the sides. */
const BARE = [
  { at: [40.3, 35.6], side: 1 },
  { at: [39.9, 35.95], side: 1 },
  { at: [40.05, 35.05], side: 2 },
  { at: [39.3, 35.65], side: 2 },
] as const satisfies readonly { at: Spot; side: 1 | 2 }[];

test('Each dot is drawn at its place in the colour of its side, in both themes', async ({ app }) => {
  test.slow();
  for (const theme of ['light', 'dark']) {
    await app.open(`theme=${theme}&map=8/35.5/39.8`);
    const bare = await colours(
      app,
      BARE.map((b) => b.at),
      1,
    );
    await dropFiles(app, {
      name: 'bare.csv',
      content: ['lat,lon', ...BARE.map(({ at }) => `${at[1]},${at[0]}`)].join('\n'),
    });
    await confirmImport(app);
    await expect.poll(async () => (await drawnPoints(app))[0]?.inView).toBe(4);
    await settled(app);
    const dots = await colours(
      app,
      BARE.map((b) => b.at),
      1,
    );
    const tokens = await Promise.all([1, 2].map((n) => token(app, `point-side-${n}`)));
    BARE.forEach(({ at, side }, i) => {
      const [dot, ground, own] = [dots[i], bare[i], tokens[side - 1]];
      if (!dot || !ground || !own) throw new Error('no colour');
      expect(distance(dot, own), `${theme}, dot at ${at}`).toBeLessThan(20);
      expect(distance(ground, own), `${theme}, ground at ${at}`).toBeGreaterThan(40);
    });
    // Else the other theme's map would begin with these dots.
    await work(app, 'Start afresh');
    await expect.poll(async () => (await stored(app)).works).toEqual([]);
    await app.page.goto('about:blank');
  }
});

/** Random places in the corridor, as a table of about 94 bytes a row. */
function manyRows(count: number): string {
  const random = seeded(count);
  const rows = Array.from({ length: count }, (_, i) => {
    const [lat, lng] = [34.2 + 2 * random(), 38.2 + 3 * random()];
    const day = 1 + (i % 30);
    return `${i},${lat.toFixed(6)},${lng.toFixed(6)},2017-09-${String(day).padStart(2, '0')},incident ${i},reported by a witness near the river`;
  });
  return `id,latitude,longitude,date,title,remark\n${rows.join('\n')}\n`;
}

const shown = (app: App, text: string) =>
  expect(app.points.getByText(text, { exact: true }).first()).toBeVisible();

test('A million rows are judged, hovered, sorted and scrolled to the last', async ({ app }, testInfo) => {
  test.setTimeout(180_000);
  const path = join(testInfo.outputDir, 'million.csv');
  await mkdir(testInfo.outputDir, { recursive: true });
  await writeFile(path, manyRows(1_000_000));
  await app.open();
  await chooseFiles(app, path);
  await confirmImport(app);
  const table = app.points.getByRole('grid', { name: 'Points table' });
  await expect(table).toHaveAttribute('aria-rowcount', '1000001');
  await expect.poll(async () => (await drawnPoints(app))[0]).toMatchObject({ total: 1_000_000 });

  // The last row by the keyboard, then the farthest by a sort.
  await table.getByRole('row').nth(1).click();
  await app.page.keyboard.press('End');
  await expect(table.getByRole('row', { name: /incident 999999/ })).toBeVisible();
  await table.getByRole('columnheader', { name: /Distance/ }).click();
  await expect(table.getByRole('columnheader', { name: /Distance/ })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );

  // The row under the pointer is the one whose coordinates were pointed at.
  const random = seeded(1_000_000);
  const [lat, lng] = [34.2 + 2 * random(), 38.2 + 3 * random()];
  await app.follow(`map=15/${lat.toFixed(6)}/${lng.toFixed(6)}`);
  await clickMap(app, [Number(lng.toFixed(6)), Number(lat.toFixed(6))]);
  await expect(app.verdict).toContainText('incident 0');
  await expect(app.verdict).toContainText('Row 2');
});

test('An import that is cancelled half-way leaves the app as it was', async ({ app }, testInfo) => {
  test.setTimeout(120_000);
  const path = join(testInfo.outputDir, 'half.csv');
  await mkdir(testInfo.outputDir, { recursive: true });
  await writeFile(path, manyRows(600_000));
  await app.open('place=raqqa');
  await chooseFiles(app, path);
  await app.importDialog.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(app.importDialog.getByRole('progressbar')).toBeVisible();
  await expect
    .poll(async () => Number(await app.importDialog.getByRole('progressbar').getAttribute('aria-valuenow')), {
      intervals: [50],
    })
    .toBeGreaterThan(0);
  await app.importDialog.getByRole('button', { name: 'Cancel', exact: true }).click();
  await expect(app.importDialog).toBeHidden();
  expect(await drawnPoints(app)).toEqual([]);
  await expect(app.points.getByRole('grid')).toHaveCount(0);
  await app.tab('Place').click();
  await expect(app.verdict).toContainText('Raqqa');
});

test('Swapped coordinates are taken only as they are meant: by one click', async ({ app }) => {
  const rows = KNOWN.map(({ name, at }) => `${name},${at[0]},${at[1]}`);
  await app.open();
  await dropFiles(app, { name: 'swapped.csv', content: ['name,lat,lon', ...rows].join('\n') });
  await expect(app.importDialog).toContainText(/swapped/i);
  await app.importDialog.getByRole('button', { name: /Swap/ }).click();
  await confirmImport(app);
  await expect.poll(async () => (await drawnPoints(app))[0]).toMatchObject({ total: 7, inView: 7 });
  await shown(app, '4');
});

/** Files that are not what they say, and what is said of each. */
const BAD = [
  ['empty.csv', '', /empty/i],
  [
    'picture.csv',
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
    /PNG|picture|image/i,
  ],
  [
    'torn.geojson',
    '{"type":"FeatureCollection","features":[{"type":"Feature","geometry":{"type":"Po',
    /breaks off before its end/i,
  ],
  ['page.kml', '<!doctype html><html><body>404</body></html>', /web page|HTML/i],
] as const;

test('A file that is not what it says gets one sentence and loses nothing', async ({ app }) => {
  await app.open('path=tabqa~raqqa');
  await dropFiles(app, { name: 'good.csv', content: knownCsv() });
  await confirmImport(app);
  for (const [name, content, sentence] of BAD) {
    await dropFiles(app, { name, content });
    await expect(app.importDialog.getByRole('alert'), name).toHaveText(sentence);
    await app.importDialog.getByRole('button', { name: 'Close', exact: true }).click();
    await expect(app.importDialog).toBeHidden();
    await expect.poll(async () => (await drawnPoints(app))[0]).toMatchObject({ total: 7 });
  }
  await app.tab('Measure').click();
  await expect(app.measure).toContainText('Raqqa');
});

/** Where the focus is, as a paste by the keyboard would. */
const pasteKnown = (app: App): Promise<void> =>
  app.page.evaluate(
    (text) => {
      const data = new DataTransfer();
      data.setData('text/plain', text);
      (document.activeElement ?? document.body).dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true }),
      );
    },
    KNOWN.map(({ name, at }) => `${name}\t${at[1]}, ${at[0]}`).join('\n'),
  );

test('Pasted rows are points too, and removing them can be undone', async ({ app }) => {
  await app.open();
  await pasteKnown(app);
  await expect(app.importDialog).toContainText('Khasham');
  await confirmImport(app);
  await expect.poll(async () => (await drawnPoints(app))[0]).toMatchObject({ total: 7 });
  await app.points.getByRole('button', { name: 'Remove Pasted rows', exact: true }).click();
  await expect.poll(async () => (await drawnPoints(app)).length).toBe(0);
  await app.page.keyboard.press('Control+z');
  await expect.poll(async () => (await drawnPoints(app))[0]?.total).toBe(7);
});

test('Who pastes from the tab of another panel is on that of Points when it opens', async ({ app }) => {
  await app.open();
  const tab = (name: string) => app.page.getByRole('tab', { name });
  await tab('Places').click();
  await expect(tab('Places')).toBeFocused();
  await pasteKnown(app);
  await confirmImport(app);
  await expect(tab('Points')).toHaveAttribute('aria-selected', 'true');
  await expect(tab('Points')).toBeFocused();
});

const golden = (name: string) => join(import.meta.dirname, '../golden/points', name);

/** A file's places as written down beside it by hand: row, longitude, latitude. */
async function expectedPlaces(name: string): Promise<readonly Spot[]> {
  const { rows } = JSON.parse(await readFile(golden(`${name}.expected.json`), 'utf8'));
  return rows
    .filter((row: unknown[]) => typeof row[1] === 'number')
    .map(([, lng, lat]: number[]) => [lng, lat]);
}

test('Points of every format are drawn, each in its place', async ({ app }) => {
  test.setTimeout(120_000);
  const names = [
    'waypoints.gpx',
    'places.kml',
    'places.kmz',
    'points-shapefile.zip',
    'utm-shapefile.zip',
    'points.geojson',
    'lines.geojsonl',
    'arabic-windows-1256.csv',
    'mgrs.csv',
  ];
  await app.open();
  for (const [set, name] of names.entries()) {
    const places = await expectedPlaces(name);
    expect(places.length).toBeGreaterThan(0);
    await chooseFiles(app, golden(name));
    await confirmImport(app);
    await expect
      .poll(async () => (await drawnPoints(app))[set]?.total, { message: name })
      .toBe(places.length);
    for (const [i, place] of places.entries()) {
      const [drawn, meant] = await pixelsOfPoint(app, i, place, set);
      expect(Math.hypot(drawn[0] - meant[0], drawn[1] - meant[1]), `${name}, point ${i}`).toBeLessThan(0.3);
    }
  }
});

for (const [format, again] of [
  ['GeoJSON', 'again.geojson'],
  ['KML', 'again.kml'],
] as const) {
  test(`What is exported as ${format} is imported again, the same points with the same sides`, async ({
    app,
  }) => {
    await app.open();
    await dropFiles(app, known());
    await confirmImport(app);
    await tickPoints(app, 'North and east');
    await expect(app.points).toContainText('3 of 7');
    await app.points.getByRole('button', { name: 'Export', exact: true }).click();
    const sheet = app.page.getByRole('dialog', { name: 'Export points' });
    await sheet.getByText(format, { exact: true }).click();
    await expect(sheet.getByRole('radio', { name: 'Shown 3' })).toBeChecked();
    const file = await saved(app, () => sheet.getByRole('button', { name: 'Save file' }).click());
    await app.page.keyboard.press('Escape');
    await dropFiles(app, { name: again, content: file.text });
    await confirmImport(app);
    await expect.poll(async () => (await drawnPoints(app))[1]?.total).toBe(3);
    const grid = app.points.getByRole('grid', { name: 'Points table' });
    for (const name of ['Deir el-Zour', 'Al-Bukamal', 'Al-Mayadin']) {
      await expect(grid.getByRole('row', { name: new RegExp(`${name}.*South and west`) })).toBeVisible();
    }
  });
}

test('Without a pointer: import, a slider, the table, a verdict, and back', async ({ app }) => {
  await app.open('panel=points');
  const chooser = app.page.waitForEvent('filechooser');
  await app.points.getByRole('button', { name: 'Import points' }).focus();
  await app.page.keyboard.press('Enter');
  await (await chooser).setFiles([
    { name: 'incidents.csv', mimeType: 'text/csv', buffer: Buffer.from(knownCsv()) },
  ]);
  const confirm = app.importDialog.getByRole('button', { name: 'Import', exact: true });
  await confirm.focus();
  await app.page.keyboard.press('Enter');
  await expect(app.importDialog).toBeHidden();

  // From the far south and west to the line itself: what is left lies north and east.
  const from = app.points.getByRole('slider', { name: 'Distance from the line, from' });
  await from.focus();
  for (let i = 0; i < 60 && (await drawnPoints(app))[0]?.total !== 4; i++) {
    await app.page.keyboard.press('ArrowRight');
    await app.page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
  }
  await expect.poll(async () => (await drawnPoints(app))[0]?.total).toBe(4);

  const grid = app.points.getByRole('grid', { name: 'Points table' });
  await grid.focus();
  await app.page.keyboard.press('End');
  await app.page.keyboard.press('Enter');
  await expect(app.verdict).toContainText('Khasham');
  await expect(app.verdict).toContainText('North and east of the line');
});

test('Without a pointer: another name, and filters taken away; the focus stays where the hand was', async ({
  app,
}) => {
  const { page, points } = app;
  await app.open('panel=points', { map: false });
  for (const name of ['first', 'second']) {
    await chooseFiles(app, { name: `${name}.csv`, content: knownCsv() });
    await confirmImport(app);
  }
  await points.getByRole('button', { name: 'Rename second' }).focus();
  await page.keyboard.press('Enter');
  await expect(points.getByRole('textbox', { name: 'Name', exact: true })).toBeFocused();
  await page.keyboard.type('Strikes');
  await page.keyboard.press('Enter');
  await expect(points.getByRole('button', { name: 'Rename Strikes' })).toBeFocused();

  await points.getByRole('textbox', { name: 'Filter by text' }).fill('Hajin');
  await expect(points).toContainText('1 of 7 points shown');
  const clear = points.getByRole('button', { name: 'Clear filters' });
  await clear.focus();
  await page.keyboard.press('Enter');
  await expect(clear).toBeHidden();
  await expect(points.getByRole('grid', { name: 'Points table' })).toBeFocused();
});

test('Where no point passes the filters, all of them can be exported', async ({ app }) => {
  await app.open('panel=points', { map: false });
  await chooseFiles(app, { name: 'incidents.csv', content: knownCsv() });
  await confirmImport(app);
  await app.points.getByRole('textbox', { name: 'Filter by text' }).fill('no such word');
  await expect(app.points).toContainText('0 of 7 points shown');
  await app.points.getByRole('button', { name: 'Export', exact: true }).click();
  const sheet = app.page.getByRole('dialog', { name: 'Export points' });
  await expect(sheet.getByRole('radio', { name: 'All 7' })).toBeChecked();
  await expect(sheet.getByRole('button', { name: 'Save file' })).toBeEnabled();
});

test('What a point at the edge of the map is, is told on the map', async ({ app }) => {
  const at: Spot = [40.3, 35.6];
  await app.open();
  await dropFiles(app, { name: 'one.csv', content: `name,lat,lon\nA well in the steppe,${at[1]},${at[0]}` });
  await confirmImport(app);
  const map = await app.region('Map').boundingBox();
  if (!map) throw new Error('no map');
  const where = () => pixelOf(app, at);
  // Pixels of a degree at zoom 9.
  const east = (512 * 2 ** 9) / 360;
  const north = east / Math.cos((at[1] * Math.PI) / 180);
  let centre: Spot = at;
  const look = () => app.follow(`map=9/${centre[1].toFixed(5)}/${centre[0].toFixed(5)}`);
  await look();
  await expect
    .poll(async () => Math.abs((await pixelOf(app, [at[0] + 0.1, at[1]])).x - (await where()).x - east / 10))
    .toBeLessThan(1);
  for (const x of [map.x + 12, map.x + map.width - 12]) {
    const now = await where();
    centre = [centre[0] + (now.x - x) / east, centre[1] - (now.y - map.y - 12) / north];
    await look();
    await expect
      .poll(async () => Math.abs((await where()).x - x), 'the point is at the edge')
      .toBeLessThan(3);
    await settled(app);
    const point = await where();
    await app.page.mouse.move(point.x + 1, point.y);
    await app.page.mouse.move(point.x, point.y);
    const tip = await pointTip(app, 'A well in the steppe').boundingBox();
    if (!tip) throw new Error('no tip');
    expect(tip.x).toBeGreaterThanOrEqual(map.x);
    expect(tip.x + tip.width).toBeLessThanOrEqual(map.x + map.width);
    expect(tip.y).toBeGreaterThanOrEqual(map.y);
  }
});

test('Projected metres are recognised, offered, and taken by one click', async ({ app }) => {
  await app.open();
  await chooseFiles(app, golden('utm37-as-degrees.csv'));
  const dialog = app.importDialog;
  await expect(dialog.getByRole('button', { name: 'Import', exact: true })).toBeDisabled();
  await dialog
    .getByRole('button', { name: /UTM.*37/ })
    .first()
    .click();
  await confirmImport(app);
  // GeoConvert's answer for the file's metres.
  const [drawn, meant] = await pixelsOfPoint(app, 0, [39.7230628, 36.9075668]);
  expect(Math.hypot(drawn[0] - meant[0], drawn[1] - meant[1])).toBeLessThan(0.3);
});

test('Coloured by certainty, a point on the line is an open ring and a sure one a disc', async ({ app }) => {
  const { coords } = readRealAtlas().line;
  const vertex = coords[Math.floor(coords.length / 2)];
  if (!vertex) throw new Error('The line has no middle.');
  const onLine: Spot = [vertex[0], vertex[1]];
  const sure: Spot = BARE[0].at;
  await app.open('theme=light&map=7.6/35.5/39.8');
  await dropFiles(app, {
    name: 'two.csv',
    content: ['lat,lon', ...[onLine, sure].map(([lng, lat]) => `${lat},${lng}`)].join('\n'),
  });
  await confirmImport(app);
  await colourPoints(app, 'Certainty');
  await expect.poll(async () => (await drawnPoints(app))[0]?.inView).toBe(2);
  await settled(app);
  const [ring = [], disc = []] = await pixels(app, [onLine, sure], 3);
  const [clear, close, paper] = await Promise.all(
    ['point-certainty-1', 'point-certainty-3', 'halo'].map((name) => token(app, name)),
  );
  const middle = (pixels: readonly Colour[]) => pixels[(pixels.length - 1) / 2] ?? [0, 0, 0];
  expect(distance(middle(disc), clear ?? [0, 0, 0]), 'the disc is full').toBeLessThan(20);
  expect(distance(middle(ring), paper ?? [0, 0, 0]), 'the ring is open').toBeLessThan(40);
  const rim = ring.filter((pixel) => distance(pixel, close ?? [0, 0, 0]) < 60);
  expect(rim.length, 'and has a rim').toBeGreaterThanOrEqual(6);
});

test.describe('under a finger', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('rows are 44 pixels high, fill the table, and the last is reached', async ({ app }) => {
    await app.open('panel=points', { map: false });
    await chooseFiles(app, { name: 'many.csv', content: manyRows(3_000) });
    await confirmImport(app);
    const table = app.points.getByRole('grid', { name: 'Points table' });
    const rows = table.getByRole('row');
    await expect(rows.nth(1)).toContainText('incident 0');
    await table.focus();
    await app.page.keyboard.press('End');
    const last = table.getByRole('row', { name: /incident 2999/ });
    await expect(last).toBeVisible();
    const [frame, box] = [await table.boundingBox(), await last.boundingBox()];
    expect(box?.height).toBe(44);
    expect((box?.y ?? Infinity) + 44).toBeLessThanOrEqual((frame?.y ?? 0) + (frame?.height ?? 0) + 0.5);
    const heights = await rows.evaluateAll((all) => all.map((row) => row.getBoundingClientRect().height));
    expect(new Set(heights)).toEqual(new Set([44]));
    expect(heights.length, 'the header, and rows down to the last').toBeGreaterThanOrEqual(6);
    await expect(app.points.getByRole('button', { name: 'Open the verdict' }), 'in sight').toBeInViewport();
  });
});
