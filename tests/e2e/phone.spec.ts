import { arabic } from '../../src/words/arabic.ts';
import { english } from '../../src/words/english.ts';
import { type App, expect, test } from './driver/app.ts';
import { counts, pixelOf, settled, tapMap } from './driver/map.ts';
import { pathLabels, tapPencil } from './driver/measure.ts';
import { chooseFiles, confirmImport } from './driver/points.ts';
import { settings } from './driver/settings.ts';
import { finger } from './driver/touch.ts';
import { TOWNS } from './driver/towns.ts';
import { missable } from './finger-targets.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

const HASHES = [
  '',
  'place=deir-el-zour',
  'path=tabqa~35.5,39.25~raqqa',
  'panel=sources',
  'place=raqqa&coords=dms&units=nmi',
];

/** Controls that are smaller than a finger or a pointer can be asked to hit (WCAG 2.2, 2.5.8). */
const small = (app: App) =>
  app.page.evaluate(() =>
    // A choice is hit by its label; what has no tab stop is there for screen readers alone.
    [...document.querySelectorAll('button, [role=tab], label, a[href]')].flatMap((element) => {
      const { width, height } = element.getBoundingClientRect();
      const unseen = element.matches('button[tabindex="-1"]') || !element.checkVisibility();
      const hidden = width <= 1 || height <= 1 || unseen;
      return hidden || (width >= 24 && height >= 24)
        ? []
        : [`${element.getAttribute('aria-label') ?? element.textContent}: ${width} × ${height}`];
    }),
  );

/** What sticks out of the screen at its sides. */
const outside = (app: App) =>
  app.page.evaluate(() => {
    const wide = document.documentElement.scrollWidth > innerWidth ? ['the page scrolls sideways'] : [];
    const boxes = [...document.querySelectorAll('main *')].filter((e) => !e.closest('.maplibregl-map'));
    return wide.concat(
      boxes.flatMap((element) => {
        const { left, right, width, height } = element.getBoundingClientRect();
        const hidden = width <= 1 || height <= 1 || !element.checkVisibility();
        return hidden || (left >= -0.5 && right <= innerWidth + 0.5)
          ? []
          : [`${element.tagName} ${element.textContent?.slice(0, 40)}: ${left} to ${right}`];
      }),
    );
  });

for (const width of [390, 320]) {
  test(`at ${width} px nothing sticks out and every target can be hit`, async ({ app }) => {
    await app.page.setViewportSize({ width, height: 844 });
    await app.open('', { map: false });
    for (const hash of HASHES) {
      await app.follow(hash);
      await expect(app.page.getByRole('tabpanel')).toBeVisible();
      expect(await outside(app), hash).toEqual([]);
      expect(await small(app), hash).toEqual([]);
    }
    const sheet = await settings(app);
    await expect(sheet).toBeVisible();
    const box = await sheet.boundingBox();
    expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 999) <= width, 'the settings fit').toBe(
      true,
    );
    expect(await small(app), 'settings').toEqual([]);
  });
}

test('a long panel is scrolled in its sheet: the page stays where it is', async ({ app }) => {
  await app.open('path=tabqa~raqqa~35.6,39.6~deir-el-zour&closed=1', { map: false });
  await app.measure.getByRole('button', { name: 'Distances between places' }).click();
  await app.measure.getByRole('combobox', { name: 'Add a place to the table' }).focus();
  const page = () => app.page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
  await expect.poll(page, 'pixels by which the page is longer than the screen').toBe(0);
});

test('on its side the settings can be had, and the panel has half of the height', async ({ app }) => {
  await app.page.setViewportSize({ width: 568, height: 320 });
  await app.open('', { map: false });
  const panel = await app.page.getByRole('tabpanel').boundingBox();
  expect(panel?.height ?? 0).toBeGreaterThan(160);
  await expect(await settings(app)).toBeVisible();
});

for (const [width, height] of [
  [320, 568],
  [568, 320],
] as const) {
  test(`at ${width} × ${height} the line’s end and its town’s name stand over the caveat`, async ({
    app,
  }) => {
    await app.page.setViewportSize({ width, height });
    await app.open();
    const caveat = await app
      .region('Map')
      .getByRole('button', { name: /a side is not control/ })
      .boundingBox();
    const { y } = await pixelOf(app, TOWNS['al-bukamal']);
    expect(y + 24).toBeLessThan(caveat?.y ?? 0);
  });
}

test('a town is tapped, the sheet says its side, and map and caveat stay in view', async ({ app }) => {
  await app.open();
  expect(await counts(app, 'town-dots', 'town-labels')).toEqual({ 'town-dots': 4, 'town-labels': 4 });
  await tapMap(app, TOWNS['deir-el-zour']);
  await expect(app.verdict.getByRole('heading', { name: 'Deir el-Zour' })).toBeInViewport();
  await expect(app.verdict.getByText('South and west of the line', { exact: true })).toBeInViewport();
  await expect(app.region('Map').getByText(/a side is not control/)).toBeInViewport();
  const map = await app.region('Map').boundingBox();
  expect(map?.height ?? 0).toBeGreaterThan(844 * 0.45);
});

test('a town that is tapped in the first view leaves the map where it is', async ({ app }) => {
  await app.open();
  const before = await pixelOf(app, TOWNS['al-bukamal']);
  for (const [town, name] of [
    ['tabqa', 'Tabqa'],
    ['raqqa', 'Raqqa'],
  ] as const) {
    await tapMap(app, TOWNS[town]);
    await expect(app.verdict.getByRole('heading', { name })).toBeVisible();
    await settled(app);
    expect(await pixelOf(app, TOWNS['al-bukamal']), name).toEqual(before);
  }
});

test('in the first view Tabqa’s name is clear of the map’s edge, in both languages', async ({ app }) => {
  await app.open();
  for (const [lang, words] of [
    ['en', english],
    ['ar', arabic],
  ] as const) {
    await app.follow(`lang=${lang}`);
    // The map is named as its names are set.
    await expect(app.canvas).toHaveAttribute('aria-label', words.map.canvas);
    await settled(app);
    const { y } = await pixelOf(app, TOWNS.tabqa);
    const top = (await app.canvas.boundingBox())?.y ?? 0;
    const namesAt = (x: number) =>
      app.page.evaluate((at) => globalThis.euphratesLine.features('town-labels', at).map(({ id }) => id), [
        x,
        y - top,
      ] as const);
    await expect.poll(() => namesAt(40), lang).toEqual(['tabqa']);
    expect(await namesAt(2), lang).toEqual([]);
  }
});

test('Tabqa to Raqqa is measured by taps', async ({ app }) => {
  await app.open();
  await tapPencil(app);
  await tapMap(app, TOWNS.tabqa);
  // A finger does not hover: the live leg goes to the cross, wherever the tap was.
  await expect(app.thumb).toContainText(/km/);
  await tapMap(app, TOWNS.raqqa);
  await expect(app.announced).toHaveText('Distance 43.4\u202fkm.');
  await app.thumb.getByRole('button', { name: 'Finish' }).tap();
  await expect(app.measure).toContainText('43.4 km');
  await expect.poll(async () => (await pathLabels(app)).length).toBe(1);
  expect(await counts(app, 'path-live')).toEqual({ 'path-live': 0 });
});

/** Top of the sheet, and bottom of the map. */
async function edges(app: App): Promise<{ sheet: number; map: number }> {
  const handle = await app.page.getByRole('button', { name: /^Height of the panels/ }).boundingBox();
  const map = await app.canvas.boundingBox();
  if (!handle || !map) throw new Error('There is no sheet.');
  return { sheet: handle.y, map: map.y + map.height };
}

test('the sheet is drawn to three heights, and covers the map only at the highest', async ({ app }) => {
  await app.open();
  const { sheet } = await edges(app);
  const box = await app.sheetHandle('half').boundingBox();
  const grip = { x: 195, y: (box?.y ?? 0) + 12 };
  const up = await finger(app, grip);
  await up.moveTo({ x: 195, y: 160 });
  // It follows the finger before it is let go.
  await expect.poll(async () => (await edges(app)).sheet).toBeCloseTo(sheet - (grip.y - 160), -1);
  await up.lift();
  await expect(app.sheetHandle('full')).toBeVisible();
  expect((await edges(app)).sheet).toBeLessThan(80);
  const upper = await app.sheetHandle('full').boundingBox();
  const down = await finger(app, { x: 195, y: (upper?.y ?? 0) + 12 });
  await down.moveTo({ x: 195, y: 800 });
  await down.lift();
  await expect(app.sheetHandle('low')).toBeVisible();
  expect((await edges(app)).sheet).toBeGreaterThan(844 - 140);
  const uncovered = async () => {
    const { sheet: top, map } = await edges(app);
    return top - map;
  };
  await expect.poll(uncovered).toBeGreaterThanOrEqual(0);
  // What is below the edge of the screen is in nobody's way; a tab brings it up.
  await expect(app.page.getByRole('tabpanel')).toBeHidden();
  await app.tab('Claims').tap();
  await expect(app.sheetHandle('half')).toBeVisible();
  await expect(app.claims).toBeVisible();
  await expect.poll(uncovered).toBeGreaterThanOrEqual(0);
});

test('the sheet’s handle is tapped from height to height, and obeys the arrow keys', async ({ app }) => {
  await app.open('', { map: false });
  for (const height of ['half', 'full', 'low', 'half'] as const) {
    await expect(app.sheetHandle(height)).toBeVisible();
    await app.sheetHandle(height).tap();
  }
  await app.sheetHandle('full').focus();
  await app.page.keyboard.press('ArrowDown');
  await expect(app.sheetHandle('half')).toBeFocused();
  await app.page.keyboard.press('End');
  await expect(app.sheetHandle('low')).toBeFocused();
  await app.page.keyboard.press('ArrowUp');
  await expect(app.sheetHandle('half')).toBeFocused();
});

test('what is picked on the low map stays in view over the sheet that comes up', async ({ app }) => {
  await app.open('map=8.2/34.9/40.6');
  await app.sheetHandle('half').press('End');
  await expect(app.sheetHandle('low')).toBeVisible();
  await expect
    .poll(async () => (await app.canvas.boundingBox())?.height, 'the map has the room')
    .toBeGreaterThan(600);
  await settled(app);
  await tapMap(app, TOWNS['al-bukamal']);
  await expect(app.verdict.getByRole('heading', { name: 'Al-Bukamal' })).toBeInViewport();
  await expect(app.sheetHandle('half')).toBeVisible();
  const { sheet } = await edges(app);
  await expect.poll(async () => (await pixelOf(app, TOWNS['al-bukamal'])).y).toBeLessThan(sheet - 20);
});

test('a long press asks for a verdict, and adds no corner to the path that is drawn', async ({ app }) => {
  await app.open();
  await tapPencil(app);
  await tapMap(app, TOWNS.tabqa);
  await expect(app.announced).toHaveText('First point set.');
  const touch = await finger(app, await pixelOf(app, TOWNS['deir-el-zour']));
  await expect(app.verdict.getByRole('heading', { name: 'Deir el-Zour' })).toBeVisible();
  await touch.lift();
  await expect(app.verdict.getByText('South and west of the line', { exact: true })).toBeInViewport();
  await app.tab('Measure').tap();
  await expect(app.measure.getByRole('button', { name: /^Corner / })).toHaveCount(1);
});

test('settlements are seen in the half-high sheet: all filters but the name wait behind a button', async ({
  app,
}) => {
  await app.open('panel=places', { map: false });
  await expect(app.places.getByText('Tabqa', { exact: true })).toBeInViewport({ ratio: 1 });
  const within = app.places.getByRole('textbox', { name: 'Within, km' });
  await expect(within).toBeHidden();
  const filters = app.places.getByRole('button', { name: 'Filters', exact: true });
  await filters.tap();
  await within.fill('0.2');
  await expect(app.places.getByRole('status')).toHaveText('1 of 833 shown');
  await app.tab('Claims').tap();
  await app.tab('Places').tap();
  await expect(within, 'a filter that is set is seen').toBeVisible();
  await filters.tap();
  await expect(within).toBeHidden();
  await app.places.getByRole('textbox', { name: 'Filter by name' }).fill('zzzz');
  await expect(app.places.getByText('No settlement passes the filters.')).toBeInViewport({ ratio: 0.9 });
});

test('one thumb measures: the map is moved under the cross, and a button sets the corner', async ({
  app,
}) => {
  await app.open('map=8/35.83758/38.54828');
  await tapPencil(app);
  await expect(app.thumb).toContainText('Move the map under the cross');
  const add = app.thumb.getByRole('button', { name: 'Add corner' });
  await add.tap();
  await expect(app.announced).toHaveText('First point set.');
  await expect(add, 'the same corner again').toBeDisabled();
  const canvas = await app.canvas.boundingBox();
  if (!canvas) throw new Error('There is no map.');
  const touch = await finger(app, await pixelOf(app, TOWNS.raqqa));
  await touch.moveTo({ x: canvas.x + canvas.width / 2, y: canvas.y + canvas.height / 2 });
  await touch.lift();
  // Before the corner is set its figure stands there, of the town's own point.
  await expect(app.thumb).toContainText('43.4 km');
  await add.tap();
  await expect(app.announced).toHaveText('Distance 43.4\u202fkm.');
  await app.thumb.getByRole('button', { name: 'Undo' }).tap();
  await expect(app.announced).toHaveText('First point set.');
  await add.tap();
  await app.thumb.getByRole('button', { name: 'Finish' }).tap();
  await expect(app.thumb).toBeHidden();
  await expect(app.measure.getByRole('button', { name: /^Corner / })).toHaveCount(2);
  await expect(app.measure).toContainText('43.4 km');
});

/** Everything in the panel that is folded away. */
async function unfold(app: App): Promise<void> {
  await app.page.getByRole('tabpanel').evaluate((panel) => {
    for (const trigger of panel.querySelectorAll<HTMLElement>('[slot="trigger"][aria-expanded="false"]'))
      trigger.click();
  });
}

test('in every panel and menu a finger has 44 pixels to hit', async ({ app, page }) => {
  test.slow();
  await app.open('', { map: false });
  const check = async (name: string) => expect(await missable(page), name).toEqual([]);
  for (const hash of [
    '',
    'place=deir-el-zour',
    'at=34.2,41.6',
    'path=tabqa~35.5,39.25~raqqa',
    'panel=places',
    'panel=points',
    'panel=claims',
    'panel=sources',
    'panel=what-if',
  ]) {
    await app.follow(hash);
    await expect(page.getByRole('tabpanel')).toBeVisible();
    await unfold(app);
    await check(hash);
  }
  await app.button('Edit a copy').tap();
  await expect(app.whatIf.getByRole('radio', { name: 'Copy 1' })).toBeChecked();
  await unfold(app);
  await check('a what-if line in hand');
  for (const [opener, dialog] of [
    ['Share', 'Share'],
    ['Your work', 'Your work'],
    ['View settings', 'View settings'],
  ] as const) {
    await app.button(opener).tap();
    await expect(page.getByRole('dialog', { name: dialog, exact: true })).toBeVisible();
    await check(dialog);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await check('the keys');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await app.sheetHandle('half').tap();
  await expect(app.sheetHandle('full')).toBeVisible();
  await check('the sheet at its highest');
});

test('a finger has 44 pixels to hit in what comes with points', async ({ app, page }) => {
  await app.open('panel=points', { map: false });
  const rows = ['name;lat;lon;day', 'A;35.9;39.1;2017-09-10', 'B;34.9;40.2;2017-09-12', 'C;;;2017-09-13'];
  await chooseFiles(app, { name: 'three.csv', content: rows.join('\n') });
  await expect(app.importDialog.getByRole('button', { name: 'Import', exact: true })).toBeEnabled();
  expect(await missable(page), 'the import').toEqual([]);
  await confirmImport(app);
  await unfold(app);
  expect(await missable(page), 'the panel').toEqual([]);
  await app.points.getByRole('button', { name: '1 row was left out' }).tap();
  await expect(page.getByRole('grid', { name: 'Rows left out' })).toBeVisible();
  expect(await missable(page), 'the rows left out').toEqual([]);
  await page.keyboard.press('Escape');
  await app.points.getByRole('button', { name: 'Export', exact: true }).tap();
  await expect(page.getByRole('dialog', { name: 'Export points' })).toBeVisible();
  expect(await missable(page), 'the export').toEqual([]);
});

test('a finger that rests on a button is told its name, and presses nothing', async ({ app, page }) => {
  await app.open('', { map: false });
  const middle = async (name: string) => {
    const box = await app.button(name).boundingBox();
    if (!box) throw new Error(`There is no button ${name}.`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  const resting = await finger(app, await middle('View settings'));
  await expect(app.tooltip).toHaveText('View settings');
  await resting.lift();
  // It stays to be read, and goes by itself.
  await expect(app.tooltip).toBeVisible();
  await expect(app.tooltip).toBeHidden();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await app.button('View settings').tap();
  await expect(page.getByRole('dialog', { name: 'View settings' })).toBeVisible();
  await expect(app.tooltip).toHaveCount(0);
});

test('a finger that moves on is told nothing', async ({ app, page }) => {
  await page.clock.install();
  await app.open('', { map: false });
  const box = await app.button('View settings').boundingBox();
  if (!box) throw new Error('There are no view settings.');
  const from = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const moving = await finger(app, from);
  await moving.moveTo({ x: from.x, y: from.y + 16 });
  await page.clock.fastForward(2000);
  await expect(app.tooltip).toHaveCount(0);
  await moving.lift();
});

test('beside a tall profile the map is a strip, and what it must say is still whole', async ({ app }) => {
  await app.open('place=al-bukamal');
  await app.button('Line profile').tap();
  await app.button('Taller line profile').tap();
  await expect(app.button('Zoom in')).toHaveCount(0);
  await expect.poll(async () => (await app.canvas.boundingBox())?.height).toBeLessThan(200);
  const map = await app.canvas.boundingBox();
  const words = app.region('Map').getByText(/a side is not control/);
  const box = await words.boundingBox();
  if (!map || !box) throw new Error('The map and its caveat are on the page.');
  expect(box.y).toBeGreaterThan(map.y);
  expect(box.y + box.height).toBeLessThan(map.y + map.height);
  await expect(words).toBeInViewport({ ratio: 1 });
});
