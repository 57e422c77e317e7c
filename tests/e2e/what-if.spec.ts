import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './driver/app.ts';
import { dragHandle } from './driver/handles.ts';
import { clickMap, counts, pixelOf, rendered } from './driver/map.ts';
import { chooseFiles, confirmImport, dropFiles } from './driver/points.ts';
import { type Spot, TOWNS } from './driver/towns.ts';

/** A line south of the river; Raqqa and Deir el-Zour stay on its north, ground between it and the river changes side. */
const SOUTHERN: readonly Spot[] = [
  [38.6, 35.2],
  [39.5, 35.1],
  [40.2, 34.6],
  [40.9, 34.2],
];
const geojson = (coordinates: readonly Spot[], name = 'Desert road') =>
  JSON.stringify({ type: 'Feature', properties: { name }, geometry: { type: 'LineString', coordinates } });
const kml = (coordinates: readonly Spot[]) =>
  `<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Placemark><name>Desert road</name><LineString><coordinates>${coordinates.map((c) => c.join(',')).join(' ')}</coordinates></LineString></Placemark></kml>`;
/** Its last leg crosses its first at 39.2, 35.2. */
const LOOP: readonly Spot[] = [
  [38.6, 35.2],
  [39.6, 35.2],
  [39.6, 35.6],
  [39.2, 35.6],
  [39.2, 35],
];
const line: {
  readonly features: readonly { readonly geometry: { readonly coordinates: readonly Spot[] } }[];
} = JSON.parse(readFileSync(join(import.meta.dirname, '../../data/line.geojson'), 'utf8'));
/** Vertices of the reconstruction as the data has them. */
const VERTICES = line.features.flatMap((f) => f.geometry.coordinates);
const nearestVertex = ([lng, lat]: Spot): Spot => {
  const away = (v: Spot) => Math.hypot((v[0] - lng) * Math.cos((lat * Math.PI) / 180), v[1] - lat);
  return VERTICES.reduce((best, v) => (away(v) < away(best) ? v : best));
};
const BETWEEN: Spot = [39.3, 35.5];

test('without a what-if line nothing of it is in the way', async ({ app }) => {
  await app.open();
  await expect(app.tab('What if')).toHaveCount(0);
  await expect(app.lineStrip).toBeEmpty();
  const drawn = await counts(app, 'line-what-if', 'line-reconstruction', 'what-if-vertices', 'what-if-fault');
  expect(Object.values(drawn)).toEqual([0, 0, 0, 0]);
});

test.describe('by mouse', () => {
  test('a vertex of a copy is dragged over Raqqa, and then to where it makes no line', async ({ app }) => {
    // Close enough for each vertex near Raqqa to be taken hold of.
    await app.open('map=10.6/35.94/39.01');
    await app.region('Map').getByRole('button', { name: 'What if…' }).click();
    await app.whatIf.getByRole('button', { name: 'Edit a copy' }).click();
    await expect(app.lineStrip).toContainText('What if: Copy 1');
    await expect(app.whatIf).toContainText('None of the 833 settlements changes side.');
    await expect.poll(async () => (await rendered(app, 'what-if-vertices')).length).toBeGreaterThan(2);

    // As far beyond Raqqa as the vertex was short of it: Raqqa comes to lie inside the spike.
    const vertex = nearestVertex(TOWNS.raqqa);
    const beyond: Spot = [2 * TOWNS.raqqa[0] - vertex[0], 2 * TOWNS.raqqa[1] - vertex[1]];
    await dragHandle(app, vertex, beyond);
    const raqqa = app.whatIf.getByRole('row', { name: /Raqqa/ });
    await expect(raqqa).toContainText('N/E 2.36 km');
    await expect(raqqa).toContainText('S/W');
    await raqqa.getByRole('button').click();
    await expect(raqqa).toHaveAttribute('data-picked', 'true');

    // Across the legs beside it: no line any more. The shape before is judged by, and nothing is lost.
    const next = nearestVertex([vertex[0] + 0.06, vertex[1]]);
    await dragHandle(app, beyond, [next[0] + 0.064, next[1] - 0.056]);
    await expect(
      app.whatIf.getByRole('alert').filter({ hasText: 'This shape is not judged.' }),
    ).toBeVisible();
    await expect.poll(async () => (await counts(app, 'what-if-fault'))['what-if-fault']).toBe(1);
    await expect(raqqa).toContainText('S/W');
    await app.whatIf.getByRole('button', { name: 'Undo' }).click();
    await expect(app.whatIf.getByText('This shape is not judged.')).toHaveCount(0);

    await app.whatIf.getByRole('button', { name: 'Undo' }).click();
    await expect(app.whatIf).toContainText('None of the 833 settlements changes side.');
  });
});

test.describe('by keyboard', () => {
  test('the line is moved three kilometres to the north and east, kept, and takes Raqqa to its other side', async ({
    app,
  }) => {
    const { page } = app;
    await app.open('panel=what-if');
    const field = app.whatIf.getByRole('textbox', { name: /^Distance in km/ });
    await field.focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('3');
    await page.keyboard.press('Enter');
    await expect(app.whatIf.getByText('3.00 km to the north and east')).toBeVisible();
    await expect(field, 'another distance can be typed at once').toBeFocused();
    await expect
      .poll(async () => (await counts(app, 'what-if-shifted'))['what-if-shifted'])
      .toBeGreaterThan(0);
    const keep = app.whatIf.getByRole('button', { name: 'Keep as a line' });
    await keep.focus();
    await page.keyboard.press('Enter');
    await expect(app.lineStrip).toContainText('What if: Moved 3.00 km to the north and east');
    await expect(keep).toBeDisabled();
    await expect(keep, 'the keyboard stays where it is').toBeFocused();

    // 2.36 km from the reconstruction: so some 0.64 km from the line that was moved by 3 km.
    const raqqa = app.whatIf.getByRole('row', { name: /Raqqa/ });
    await expect(raqqa).toContainText('N/E 2.36 km');
    await expect(raqqa).toContainText(/S\/W\s6\d\d\sm/);
    await expect(
      app.whatIf
        .getByRole('table', { name: /^Settlements that change side/ })
        .getByRole('row', { name: /^Raqqa North and east 2\.36\skm South and west 6\d\d\sm$/ }),
      'read out in full',
    ).toBeVisible();
    await raqqa.getByRole('button').focus();
    await page.keyboard.press('Enter');
    await expect(raqqa).toHaveAttribute('data-picked', 'true');

    await app.tab('What if').focus();
    await page.keyboard.press('Home');
    await expect(app.verdict).toContainText('South and west of the line');
    await expect(app.verdict).toContainText('A what-if line, not the reconstruction');
    await expect(app.region('Map')).toContainText('Not the reconstruction; a side is not control.');
    await expect.poll(() => rendered(app, 'line-what-if')).not.toHaveLength(0);
    await expect.poll(() => rendered(app, 'line-reconstruction')).not.toHaveLength(0);
    expect(await rendered(app, 'line')).toHaveLength(0);
    expect(app.hash()).not.toContain('line');

    await app.lineStrip.getByRole('button', { name: 'Back to the reconstruction' }).focus();
    await page.keyboard.press('Enter');
    await expect(app.verdict).toContainText('North and east of the line');
    await expect(app.lineStrip).toBeEmpty();
    await expect.poll(() => rendered(app, 'line')).not.toHaveLength(0);

    await page.locator('body').press('Control+z');
    await expect(app.tab('What if')).toHaveCount(0);
  });

  test('a vertex is chosen, moved by coordinates, added and removed', async ({ app }) => {
    const { page } = app;
    await app.open('panel=what-if', { map: false });
    await app.whatIf.getByRole('button', { name: 'Edit a copy' }).focus();
    await page.keyboard.press('Enter');
    await expect(app.whatIf).toContainText('Vertex 1 of 253');
    await app.whatIf.getByRole('button', { name: 'Next' }).focus();
    await page.keyboard.press('Enter');
    await expect(app.whatIf).toContainText('Vertex 2 of 253');
    const back = app.whatIf.getByRole('button', { name: 'Back', exact: true });
    await back.focus();
    await page.keyboard.press('Enter');
    await expect(app.whatIf).toContainText('Vertex 1 of 253');
    await expect(back, 'there is none before it').toBeDisabled();
    await expect(back).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(app.whatIf).toContainText('Vertex 2 of 253');
    await app.whatIf.getByRole('button', { name: 'Add after' }).focus();
    await page.keyboard.press('Enter');
    await expect(app.whatIf).toContainText('Vertex 3 of 254');
    await app.whatIf.getByRole('combobox', { name: 'Move it to a place or coordinates' }).focus();
    await page.keyboard.type('35.95, 38.7');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(app.whatIf).toContainText('35.9500, 38.7000');
    await app.whatIf.getByRole('button', { name: 'Remove the vertex' }).focus();
    await page.keyboard.press('Enter');
    await expect(app.whatIf).toContainText('Vertex 2 of 253');
  });
});

test.describe('a line from a file', () => {
  test('is judged by, and named as the file names it', async ({ app }) => {
    await app.open('panel=what-if');
    const chooser = app.page.waitForEvent('filechooser');
    await app.whatIf.getByRole('button', { name: 'Import a line' }).click();
    await (await chooser).setFiles([
      { name: 'road.geojson', mimeType: 'application/json', buffer: Buffer.from(geojson(SOUTHERN)) },
    ]);
    await expect(app.lineStrip).toContainText('What if: Desert road');
    await clickMap(app, BETWEEN);
    await expect(app.verdict).toContainText('North and east of the line');
    await app.button('Copy link').click();
    await expect(app.notices).toContainText(
      'Whoever opens it sees the reconstruction. Not in it: the what-if line in use.',
    );
    await app.lineStrip.getByRole('button', { name: 'Back to the reconstruction' }).click();
    await expect(app.verdict).toContainText('South and west of the line');
  });

  test('that crosses itself is refused, and the place of the fault is marked', async ({ app }) => {
    await app.open('panel=what-if&map=9/35.95/39.01');
    const chooser = app.page.waitForEvent('filechooser');
    await app.whatIf.getByRole('button', { name: 'Import a line' }).click();
    await (await chooser).setFiles([
      { name: 'loop.geojson', mimeType: 'application/json', buffer: Buffer.from(geojson(LOOP, 'Loop')) },
    ]);
    await expect(app.whatIf.getByRole('alert')).toContainText([
      'Loop was not taken in. The line crosses or touches itself at the place that is marked',
    ]);
    await expect(app.lineStrip).toBeEmpty();
    // It was out of view: the map turned to it.
    await expect.poll(async () => (await counts(app, 'what-if-fault'))['what-if-fault']).toBe(1);
    const { x, y } = await pixelOf(app, [39.2, 35.2]);
    expect(x).toBeGreaterThan(0);
    expect(y).toBeGreaterThan(0);
    // It stays on the map when a place is asked for, and so does the way back to it.
    await clickMap(app, [39.3, 35.3]);
    await expect(app.verdict).toBeVisible();
    await app.tab('What if').click();
    await app.whatIf.getByRole('button', { name: 'Dismiss' }).click();
    await expect.poll(async () => (await counts(app, 'what-if-fault'))['what-if-fault']).toBe(0);
  });

  test('that holds none is refused, until that is dismissed', async ({ app }) => {
    await app.open('panel=what-if');
    const chooser = app.page.waitForEvent('filechooser');
    await app.whatIf.getByRole('button', { name: 'Import a line' }).click();
    const point = '{"type":"Point","coordinates":[39,35]}';
    await (await chooser).setFiles([
      { name: 'spot.geojson', mimeType: 'application/json', buffer: Buffer.from(point) },
    ]);
    const alert = app.whatIf.getByRole('alert').filter({ hasText: 'spot.geojson' });
    await expect(alert).toBeVisible();
    await alert.getByRole('button', { name: 'Dismiss' }).click();
    await expect(app.whatIf.getByText('spot.geojson')).toHaveCount(0);
  });

  test('dropped on the window is offered as a line', async ({ app }) => {
    await app.open();
    await dropFiles(app, { name: 'road.kml', content: kml(SOUTHERN) });
    await app.page.getByRole('button', { name: 'Use as a what-if line' }).click();
    await expect(app.lineStrip).toContainText('What if: Desert road');
    await expect(app.page.getByRole('dialog')).toHaveCount(0);
  });
});

test('in Arabic too the line is moved to the right for north and east, as on the chart and the map', async ({
  app,
}) => {
  await app.open('panel=what-if&lang=ar', { map: false });
  const slider = app.page.getByRole('slider', { name: 'إزاحة الخط جانبًا' });
  await slider.press('ArrowRight');
  await expect(slider).toHaveAttribute('aria-valuetext', /^250.*نحو الشمال والشرق$/);
  await slider.press('End');
  const [thumb, chart] = await Promise.all([
    slider.boundingBox(),
    app.page.getByRole('tabpanel').getByRole('img').boundingBox(),
  ]);
  if (!thumb || !chart) throw new Error('Slider and chart are shown.');
  expect(thumb.x + thumb.width / 2).toBeGreaterThan(chart.x + chart.width / 2);
});

test('imported points are judged again by another line, and what changes among them is counted', async ({
  app,
}) => {
  await app.open();
  const rows = [
    'name,lat,lon',
    'A,35.5,39.3',
    `Raqqa,${TOWNS.raqqa[1]},${TOWNS.raqqa[0]}`,
    'South,34.9,39.3',
  ];
  await chooseFiles(app, { name: 'spots.csv', content: rows.join('\n') });
  await confirmImport(app);
  const table = app.points.getByRole('grid').or(app.points.getByRole('table'));
  await expect(app.points).toContainText('All 3 points shown');
  await dropFiles(app, { name: 'road.geojson', content: geojson(SOUTHERN) });
  await app.page.getByRole('button', { name: 'Use as a what-if line' }).click();
  await expect(app.whatIf).toContainText(
    'spots: another side, or none, for 1 of 3 points, 1 now north and east.',
  );
  await app.tab('Points').click();
  await expect(table.first()).toContainText('North and east');
  await app.lineStrip.getByRole('button', { name: 'Back to the reconstruction' }).click();
  await app.tab('What if').click();
  await expect(app.lineStrip).toBeEmpty();
});
