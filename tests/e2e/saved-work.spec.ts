/** What the user makes outlives reload, crash and killed browser, in each tab for itself; and the work file. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { killBrowser, openProfile } from '../support/killed-browser.ts';
import { App, expect, test } from './driver/app.ts';
import { clickMap, counts, rendered } from './driver/map.ts';
import { addPoint } from './driver/measure.ts';
import { chooseFiles, confirmImport, drawnPoints, dropFiles } from './driver/points.ts';
import { set } from './driver/settings.ts';
import type { Spot } from './driver/towns.ts';
import { addLine } from './driver/what-if.ts';
import {
  closeTab,
  earlierWork,
  leaveWorks,
  openWork,
  savedWork,
  stored,
  work,
  workMenu,
} from './driver/work.ts';

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
  await chooseFiles(app, file);
  await confirmImport(app);
}

/** A path that the user makes: what a link brings alone is nobody's work. */
async function makePath(app: App, ...places: readonly string[]): Promise<void> {
  await app.open('panel=measure', { map: false });
  for (const place of places) await addPoint(app, place);
  await expect.poll(async () => (await stored(app)).works[0]?.corners).toBe(places.length);
}

const corners = (app: App) => app.measure.getByRole('button', { name: /^Corner / });

/** One of everything: a path, a kept one, rings, points, a line. */
async function makeWork(app: App, { map = false } = {}): Promise<void> {
  await app.open('path=tabqa~raqqa', { map });
  await app.button('Kept measures').click();
  await app.button('Keep this measure').click();
  for (const [lng, lat] of SOUTHERN.slice(0, 3)) await addPoint(app, `${lat}, ${lng}`);
  await expect(corners(app)).toHaveCount(3);
  await app.button('Rings').click();
  await app.measure.getByRole('textbox', { name: /^Radii in km/ }).press('Enter');
  await expect(app.button('Rings (1)')).toBeVisible();
  await importPoints(app);
  await addLine(app, LINE);
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
  await expect.poll(async () => (await drawnPoints(app))[0]).toMatchObject({ total: 3 });
  await expect.poll(() => counts(app, 'path-vertices')).toEqual({ 'path-vertices': 3 });
  await expect.poll(async () => (await rendered(app, 'line-what-if')).length).toBeGreaterThan(0);
  const menu = await workMenu(app);
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
  await expect.poll(async () => (await stored(app)).works).toEqual([{ corners: 3, sets: 1, lines: 1 }]);
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
  await expect.poll(() => stored(next)).toEqual({ works: [{ corners: 3, sets: 1, lines: 1 }], files: 1 });
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
    for (const spot of FREE) await clickMap(first.app, spot);
    await expect.poll(async () => (await stored(first.app)).works[0]?.corners).toBe(3);
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
    await chooseFiles(first.app, path);
    await first.app.importDialog.getByRole('button', { name: 'Import', exact: true }).click();
    await expect
      .poll(() => stored(first.app), { intervals: [50] })
      .toMatchObject({ works: [{ sets: 1 }], files: 1 });
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
    await expect.poll(async () => (await stored(other)).works.length).toBe(2);
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
    await expect.poll(async () => (await stored(app)).works).toEqual([{ corners: 2, sets: 1, lines: 0 }]);
    // As the browser duplicates a tab: with its session storage.
    const remembered = await app.page.evaluate(() => JSON.stringify(sessionStorage));
    const other = new App(await app.page.context().newPage(), new URL(app.page.url()).origin);
    await other.page.addInitScript((text) => {
      if (sessionStorage.length > 0) return;
      for (const [key, value] of Object.entries(JSON.parse(text))) sessionStorage.setItem(key, String(value));
    }, remembered);
    await other.open(app.hash(), { map: false });
    await expect(other.points.getByRole('grid', { name: 'Points table' })).toBeVisible();
    await work(other, 'Start afresh');
    await expectNothing(other);
    await app.page.reload();
    await expect(app.points.getByRole('grid', { name: 'Points table' })).toBeVisible();
    await app.tab('Measure').click();
    await expect(corners(app)).toHaveCount(2);
    await other.page.reload();
    await expectNothing(other);
  });
});

test.describe('what closed tabs have left', () => {
  /** One tab with points, and a path of two corners that a closed one left. */
  async function withLeftPath(app: App): Promise<App> {
    await makePath(app, 'Tabqa', 'Raqqa');
    const other = await otherTab(app);
    await importPoints(other);
    await expect.poll(async () => (await stored(other)).works.length).toBe(2);
    await closeTab(app, other);
    return other;
  }

  test('is listed and opened in one step, and what was here joins the list', async ({ app }) => {
    const other = await withLeftPath(app);
    const left = await earlierWork(other);
    await expect(left).toHaveCount(1);
    await expect(left).toContainText('a path of 2 corners');
    await left.getByRole('button', { name: /^Open the work of / }).click();
    await other.tab('Measure').click();
    await expect(corners(other)).toHaveCount(2);
    const then = await earlierWork(other);
    await expect(then, 'the path is here: it is not offered again').toHaveCount(1);
    await expect(then).toContainText(/1 file of points \(\d+\sbytes\)/);
    await other.page.keyboard.press('Escape');
    await expect(then).toHaveCount(0);
    await other.page.keyboard.press('Control+z');
    await expect(corners(other)).toHaveCount(0);
    await other.tab('Points').click();
    await expect(other.points.getByRole('grid', { name: 'Points table' })).toBeVisible();
    expect(other.troubles).toEqual([]);
  });

  test('is removed, and put back whole as long as the list is open', async ({ app }) => {
    await app.open('', { map: false });
    await importPoints(app);
    await expect.poll(() => stored(app)).toEqual({ works: [{ corners: 0, sets: 1, lines: 0 }], files: 1 });
    const other = await otherTab(app);
    await closeTab(app, other);
    const left = await earlierWork(other);
    const remove = left.getByRole('button', { name: /^Remove the work of / });
    await remove.click();
    await expect.poll(() => stored(other)).toEqual({ works: [], files: 0 });
    await left.getByRole('button', { name: /^Put back the work of / }).press('Enter');
    await expect.poll(() => stored(other)).toEqual({ works: [{ corners: 0, sets: 1, lines: 0 }], files: 1 });
    await left.getByRole('button', { name: /^Open the work of / }).click();
    await other.tab('Points').click();
    await expect(other.points.getByRole('grid', { name: 'Points table' })).toHaveAttribute(
      'aria-rowcount',
      '4',
    );
    expect(other.troubles).toEqual([]);
  });

  test('is let go after 90 days or 20 later works, but never what an open tab has', async ({ app }) => {
    await makePath(app, 'Tabqa', 'Raqqa');
    await leaveWorks(app, [...Array.from({ length: 23 }, (_, i) => i), 91, 400], 200);
    const other = await otherTab(app);
    // The latest is taken up; of the others 20 stay, and the open tab's own, old as it is.
    await expect.poll(async () => (await stored(other)).works.filter((w) => w.corners === 1).length).toBe(21);
    expect((await stored(other)).works.filter((w) => w.corners === 2)).toHaveLength(1);
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
  await set(app, 'mi');
  await expect.poll(() => app.hash()).toContain('units=mi');
  expect((await stored(app)).works).toEqual([]);
});

test('a frame in another page saves nothing and takes nothing up', async ({ app }) => {
  await makePath(app, 'Tabqa', 'Raqqa');
  const origin = new URL(app.page.url()).origin;
  const context = app.page.context();
  await app.page.close();
  const frame = new App(await context.newPage(), origin);
  await frame.open('embed=1&path=raqqa~al-bukamal~tabqa');
  expect(await counts(frame, 'path-vertices')).toEqual({ 'path-vertices': 3 });
  expect((await stored(frame)).works).toEqual([{ corners: 2, sets: 0, lines: 0 }]);
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
  await dropFiles(app, { name: 'many.csv', content: rows(60_000) });
  await confirmImport(app);
  const trouble = app.page.getByRole('alert');
  await expect(trouble).toContainText('The browser’s storage is full: ');
  // In Chromium 156.0.8078.108 not even the work without the file went in (why is not known): then the app has to say that.
  const fits = (await trouble.textContent())?.includes('All else is saved.') ?? false;
  await expect(trouble).toContainText(
    fits ? 'many will not come back after a reload.' : 'your work is no longer saved as you make it.',
  );
  const table = app.points.getByRole('grid', { name: 'Points table' });
  await expect(table).toHaveAttribute('aria-rowcount', '60001');
  await app.tab('Measure').click();
  await app.button('Kept measures').click();
  await app.button('Keep this measure').click();
  await expect(trouble, 'it stays said').toContainText('The browser’s storage is full: ');
  if (!fits) return;

  await app.page.reload();
  await expect(app.notices).toContainText('The points of many do not come back: many.csv was not kept.');
  // The link is written a moment after a panel is opened: it may not know of it yet.
  await app.tab('Measure').click();
  await expect(app.button('Kept measures (1)')).toBeVisible();
});

test.describe('the work file', () => {
  test('holds all of it, and opens in another browser as one step', async ({ app, browser, baseURL }) => {
    await makeWork(app);
    const file = await savedWork(app);
    expect(file.name).toMatch(/^euphrates-line-\d{4}-\d\d-\d\d\.elwork$/);

    const context = await browser.newContext({ baseURL: baseURL ?? '', serviceWorkers: 'block' });
    const other = new App(await context.newPage(), new URL(baseURL ?? '').origin);
    await other.open('path=raqqa~al-bukamal', { map: false });
    await expect(corners(other)).toHaveCount(2);
    await openWork(other, file);
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
    const { content } = await savedWork(app);
    await work(app, 'Start afresh');
    await expectNothing(app);
    await dropFiles(app, { name: 'work.zip', content });
    await expectWork(app);
  });

  test('that is damaged, or no work file at all, changes nothing and says why', async ({ app }) => {
    await app.open('path=tabqa~raqqa', { map: false });
    await expect(corners(app)).toHaveCount(2);
    const { content } = await savedWork(app);
    await openWork(app, { name: 'cut.elwork', content: content.slice(0, 150) });
    await expect(app.notices).toContainText(
      'cut.elwork is damaged: it ends too soon, or part of it is missing.',
    );
    await openWork(app, { name: 'other.elwork', content: 'name,lat,lon\nA,35,40\n' });
    await expect(app.notices).toContainText(
      'other.elwork is not a work file of this app. Nothing was changed.',
    );
    await expect(corners(app)).toHaveCount(2);
  });
});

test('starting afresh empties all but the view, and one undo brings it back', async ({ app }) => {
  await makeWork(app);
  await set(app, 'mi');
  await work(app, 'Start afresh');
  await expectNothing(app);
  await expect.poll(async () => (await stored(app)).works).toEqual([]);
  await app.page.keyboard.press('Control+z');
  await expectWork(app);
  await expect(app.measure).toContainText('mi');
  // What undo brought back is saved like all else.
  await expect.poll(() => stored(app)).toEqual({ works: [{ corners: 3, sets: 1, lines: 1 }], files: 1 });
  await app.page.reload();
  await expectWork(app);
});
