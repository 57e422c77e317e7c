/** What the user makes outlives reload, crash and killed browser, in each tab for itself; and the work file. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { killBrowser, openProfile } from '../support/killed-browser.ts';
import { App, expect, type Spot, test } from './driver.ts';

// Several loads of the whole app each, and browsers of their own.
test.describe.configure({ timeout: 120_000 });

/** South of the river all the way: it makes a line. */
const SOUTHERN: readonly Spot[] = [
  [38.6, 35.2],
  [39.5, 35.1],
  [40.2, 34.6],
  [40.9, 34.2],
];
/** Bare ground with no control over it. */
const FREE: readonly Spot[] = [
  [39.6, 35.2],
  [39.9, 34.9],
  [40.2, 35.1],
];
const LINE = {
  name: 'road.geojson',
  content: JSON.stringify({
    type: 'Feature',
    properties: { name: 'Desert road' },
    geometry: { type: 'LineString', coordinates: SOUTHERN },
  }),
};
const POINTS = {
  name: 'incidents.csv',
  content: ['name,lat,lon', 'North,35.6,40.3', 'South,35.05,40.05', 'West,35.65,39.3', ''].join('\n'),
};
const rows = (count: number) =>
  `id,lat,lon,remark\n${Array.from({ length: count }, (_, i) => `${i},${(34.2 + (i % 2000) / 1000).toFixed(4)},${(38.2 + (i % 3000) / 1000).toFixed(4)},reported by a witness near the river`).join('\n')}\n`;

async function importPoints(app: App, file = POINTS): Promise<void> {
  await app.chooseFiles(file);
  await app.confirmImport();
}

/** A path that the user makes: what a link brings alone is nobody's work. */
async function makePath(app: App, ...places: readonly string[]): Promise<void> {
  await app.open('panel=measure', { map: false });
  for (const place of places) await app.addPoint(place);
  await expect.poll(async () => (await app.stored()).works[0]?.corners).toBe(places.length);
}

const corners = (app: App) => app.measure.getByRole('button', { name: /^Corner / });

/** One of everything: a path, a kept one, rings, points, a line. */
async function makeWork(app: App, { map = false } = {}): Promise<void> {
  await app.open('path=tabqa~raqqa', { map });
  await app.button('Kept measures').click();
  await app.button('Keep this measure').click();
  for (const [lng, lat] of SOUTHERN.slice(0, 3)) await app.addPoint(`${lat}, ${lng}`);
  await expect(corners(app)).toHaveCount(3);
  await app.button('Rings').click();
  await app.measure.getByRole('textbox', { name: /^Radii in km/ }).press('Enter');
  await expect(app.button('Rings (1)')).toBeVisible();
  await importPoints(app);
  await app.addLine(LINE);
  await expect(app.lineStrip).toContainText('Desert road');
}

/** All of it is on the screen. */
async function expectWork(app: App): Promise<void> {
  await app.tab('Points').click();
  await expect(app.points.getByRole('grid', { name: 'Points table' })).toHaveAttribute('aria-rowcount', '4');
  await expect(app.lineStrip).toContainText('Desert road');
  await app.tab('Measure').click();
  await expect(corners(app)).toHaveCount(3);
  await expect(app.button('Kept measures (1)')).toBeVisible();
  await expect(app.button('Rings (1)')).toBeVisible();
}

/** Nothing of it is, and the view is as it was. */
async function expectNothing(app: App): Promise<void> {
  await app.tab('Measure').click();
  await expect(corners(app)).toHaveCount(0);
  await expect(app.button('Kept measures')).toBeVisible();
  await app.tab('Points').click();
  await expect(app.points.getByRole('grid')).toHaveCount(0);
  await expect(app.lineStrip).toBeEmpty();
}

test('all that was made is there again after a reload, on the map too, and is said to be kept', async ({
  app,
}) => {
  await makeWork(app, { map: true });
  await app.reload();
  await expectWork(app);
  await expect.poll(async () => (await app.drawnPoints())[0]).toMatchObject({ total: 3 });
  await expect.poll(() => app.counts('path-vertices')).toEqual({ 'path-vertices': 3 });
  await expect.poll(async () => (await app.rendered('line-what-if')).length).toBeGreaterThan(0);
  const menu = await app.workMenu();
  await expect(menu).toContainText(
    /Saved in this browser only, as you make it: a path of 3 corners, 1 kept measure, 1 group of rings, 1 file of points \(\d+\sbytes\), and 1 what-if line\./,
  );
});

/** Another tab of the same browser, fresh. */
async function otherTab(app: App, hash = ''): Promise<App> {
  const other = new App(await app.page.context().newPage(), new URL(app.page.url()).origin);
  await other.open(hash, { map: false });
  return other;
}

test('a fresh tab takes up what a closed one left, says so, and can begin afresh', async ({ app }) => {
  await makeWork(app);
  await expect.poll(async () => (await app.stored()).works).toEqual([{ corners: 3, sets: 1 }]);
  const origin = new URL(app.page.url()).origin;
  const context = app.page.context();
  await app.page.close();
  const next = new App(await context.newPage(), origin);
  await next.open('', { map: false });
  await expect(next.notices).toContainText(/Your work of .* is back\./);
  await expectWork(next);
  await next.notices.getByRole('button', { name: 'Start afresh' }).click();
  await expectNothing(next);
  await next.page.keyboard.press('Control+z');
  await expectWork(next);
  // The file is saved again, though it had come from the database and gone from there.
  await expect.poll(() => next.stored()).toEqual({ works: [{ corners: 3, sets: 1 }], files: 1 });
  await next.page.reload();
  await expectWork(next);
  expect(next.troubles).toEqual([]);
});

test.describe('a browser that is killed', () => {
  let folder: string;
  test.beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'profile-'));
  });
  test.afterEach(async () => {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  /** The app in a browser of its own. */
  async function visit(baseURL: string | undefined, map = true) {
    const context = await openProfile(folder, baseURL ?? '');
    const app = new App(context.pages()[0] ?? (await context.newPage()), new URL(baseURL ?? '').origin);
    await app.open('', { map });
    return { app, context };
  }

  test('in mid-drawing gives back the corners that were set', async ({ baseURL }) => {
    const first = await visit(baseURL);
    await first.app.pencil.click();
    await expect(first.app.tab('Measure')).toHaveAttribute('aria-selected', 'true');
    for (const spot of FREE) await first.app.clickMap(spot);
    await expect.poll(async () => (await first.app.stored()).works[0]?.corners).toBe(3);
    await killBrowser(first.context, folder);

    const { app, context } = await visit(baseURL, false);
    await app.tab('Measure').click();
    await expect(corners(app)).toHaveCount(3);
    await expect(app.notices).toContainText('is back');
    expect(app.troubles).toEqual([]);
    await context.close();
  });

  test('in mid-import reads the file again, and the app is there meanwhile', async ({ baseURL }) => {
    const count = 400_000;
    const path = join(folder, 'many.csv');
    await writeFile(path, rows(count));
    const first = await visit(baseURL, false);
    await first.app.chooseFiles(path);
    await first.app.importDialog.getByRole('button', { name: 'Import', exact: true }).click();
    await expect.poll(() => first.app.stored()).toMatchObject({ works: [{ sets: 1 }], files: 1 });
    await expect(first.app.importDialog, 'it is still under way').toBeVisible();
    await killBrowser(first.context, folder);
    // The app's own copy counts, not the file.
    await rm(path);

    const { app, context } = await visit(baseURL, false);
    await expect(app.notices.getByRole('progressbar', { name: 'Reading many.csv again' })).toBeVisible();
    await app.town('Raqqa').click();
    await expect(app.verdict).toContainText('North and east of the line');
    await expect(app.notices.getByRole('progressbar')).toHaveCount(0, { timeout: 60_000 });
    await app.tab('Points').click();
    await expect(app.points.getByRole('grid', { name: 'Points table' })).toHaveAttribute(
      'aria-rowcount',
      String(count + 1),
    );
    expect(app.troubles).toEqual([]);
    await context.close();
  });
});

test.describe('two tabs', () => {
  test('do not overwrite one another, and each comes back as it was', async ({ app }) => {
    await makePath(app, 'Tabqa', 'Raqqa');
    const other = await otherTab(app);
    await expect(other.tab('Place'), 'what an open tab has is not taken from it').toBeVisible();
    await importPoints(other);
    await expect.poll(async () => (await other.stored()).works.length).toBe(2);
    await app.page.reload();
    await other.page.reload();
    await expect(corners(app)).toHaveCount(2);
    await app.tab('Points').click();
    await expect(app.points.getByRole('grid')).toHaveCount(0);
    await expect(other.points.getByRole('grid', { name: 'Points table' })).toBeVisible();
    await other.tab('Measure').click();
    await expect(corners(other)).toHaveCount(0);
  });

  test('of which one is a duplicate part from one another', async ({ app }) => {
    await app.open('path=tabqa~raqqa', { map: false });
    await importPoints(app);
    await expect.poll(async () => (await app.stored()).works).toEqual([{ corners: 2, sets: 1 }]);
    // As the browser duplicates a tab: with its session storage.
    const remembered = await app.page.evaluate(() => JSON.stringify(sessionStorage));
    const other = new App(await app.page.context().newPage(), new URL(app.page.url()).origin);
    await other.page.addInitScript((text) => {
      if (sessionStorage.length > 0) return;
      for (const [key, value] of Object.entries(JSON.parse(text))) sessionStorage.setItem(key, String(value));
    }, remembered);
    await other.open(app.hash(), { map: false });
    await expect(other.points.getByRole('grid', { name: 'Points table' })).toBeVisible();
    await other.work('Start afresh');
    await expectNothing(other);
    await app.page.reload();
    await expect(app.points.getByRole('grid', { name: 'Points table' })).toBeVisible();
    await app.tab('Measure').click();
    await expect(corners(app)).toHaveCount(2);
    await other.page.reload();
    await expectNothing(other);
  });
});

test('a link that is opened shows its own path, and the saved one is kept beside it', async ({ app }) => {
  await makePath(app, 'Tabqa', 'Raqqa', 'Hajin');
  const origin = new URL(app.page.url()).origin;
  const context = app.page.context();
  await app.page.close();
  const next = new App(await context.newPage(), origin);
  await next.open('path=raqqa~al-bukamal', { map: false });
  await next.button('Kept measures (1)').click();
  await expect(next.measure).toContainText('Path before the link');
  await expect(corners(next)).toHaveCount(2);
});

test('what a link brought alone is not kept: the next link finds nothing of it', async ({ app }) => {
  await app.open('path=tabqa~raqqa', { map: false });
  await expect(corners(app)).toHaveCount(2);
  await app.set('mi');
  await expect.poll(() => app.hash()).toContain('units=mi');
  expect((await app.stored()).works).toEqual([]);
});

test('a frame in another page saves nothing and takes nothing up', async ({ app }) => {
  await makePath(app, 'Tabqa', 'Raqqa');
  const origin = new URL(app.page.url()).origin;
  const context = app.page.context();
  await app.page.close();
  const frame = new App(await context.newPage(), origin);
  await frame.open('embed=1&path=raqqa~al-bukamal~tabqa');
  expect(await frame.counts('path-vertices')).toEqual({ 'path-vertices': 3 });
  expect((await frame.stored()).works).toEqual([{ corners: 2, sets: 0 }]);
});

test('a full storage is said at once, the screen keeps all, and what fits is saved', async ({
  app,
  context,
  baseURL,
}) => {
  const cdp = await context.newCDPSession(app.page);
  const { origin } = new URL(baseURL ?? '');
  await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1_000_000 });
  await makePath(app, 'Tabqa', 'Raqqa');
  // Not by the chooser: a browser without a profile keeps no copy of what is on the disk.
  await app.dropFiles({ name: 'many.csv', content: rows(60_000) });
  await app.confirmImport();
  await expect(app.notices).toContainText(
    'The browser’s storage is full: many will not come back after a reload. All else is saved.',
  );
  const table = app.points.getByRole('grid', { name: 'Points table' });
  await expect(table).toHaveAttribute('aria-rowcount', '60001');
  await app.tab('Measure').click();
  await app.button('Kept measures').click();
  await app.button('Keep this measure').click();
  await expect(app.notices, 'it stays said').toContainText('many will not come back');

  await app.page.reload();
  await expect(app.notices).toContainText('The points of many do not come back: many.csv was not kept.');
  await expect(app.button('Kept measures (1)')).toBeVisible();
});

test.describe('the work file', () => {
  test('holds all of it, and opens in another browser as one step', async ({ app, browser, baseURL }) => {
    await makeWork(app);
    const file = await app.savedWork();
    expect(file.name).toMatch(/^euphrates-line-\d{4}-\d\d-\d\d\.elwork$/);

    const context = await browser.newContext({ baseURL: baseURL ?? '', serviceWorkers: 'block' });
    const other = new App(await context.newPage(), new URL(baseURL ?? '').origin);
    await other.open('path=raqqa~al-bukamal', { map: false });
    await expect(corners(other)).toHaveCount(2);
    await other.openWork(file);
    await expectWork(other);
    await other.page.keyboard.press('Control+z');
    await expect(corners(other)).toHaveCount(2);
    await expect(other.lineStrip).toBeEmpty();
    await other.page.keyboard.press('Control+Shift+Z');
    await expectWork(other);
    await other.page.reload();
    await expectWork(other);
    expect(other.troubles).toEqual([]);
    await context.close();
  });

  test('opens by being dropped on the window, whatever it is called', async ({ app }) => {
    await makeWork(app);
    const { content } = await app.savedWork();
    await app.work('Start afresh');
    await expectNothing(app);
    await app.dropFiles({ name: 'work.zip', content });
    await expectWork(app);
  });

  test('that is damaged, or no work file at all, changes nothing and says why', async ({ app }) => {
    await app.open('path=tabqa~raqqa', { map: false });
    await expect(corners(app)).toHaveCount(2);
    const { content } = await app.savedWork();
    await app.openWork({ name: 'cut.elwork', content: content.slice(0, 150) });
    await expect(app.notices).toContainText(
      'cut.elwork is damaged: it ends too soon, or part of it is missing.',
    );
    await app.openWork({ name: 'other.elwork', content: 'name,lat,lon\nA,35,40\n' });
    await expect(app.notices).toContainText(
      'other.elwork is not a work file of this app. Nothing was changed.',
    );
    await expect(corners(app)).toHaveCount(2);
  });
});

test('starting afresh empties all but the view, and one undo brings it back', async ({ app }) => {
  await makeWork(app);
  await app.set('mi');
  await app.work('Start afresh');
  await expectNothing(app);
  await expect.poll(async () => (await app.stored()).works).toEqual([]);
  await app.page.keyboard.press('Control+z');
  await expectWork(app);
  await expect(app.measure).toContainText('mi');
  // What undo brought back is saved like all else.
  await expect.poll(() => app.stored()).toEqual({ works: [{ corners: 3, sets: 1 }], files: 1 });
  await app.page.reload();
  await expectWork(app);
});
