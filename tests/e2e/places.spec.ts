/** The table of settlements: filtered, sorted, opened, taken away, by mouse and by keyboard. */
import type { Locator } from '@playwright/test';
import Papa from 'papaparse';
import { type App, expect, test } from './driver/app.ts';
import { saved } from './driver/files.ts';
import { hoverMap, rendered } from './driver/map.ts';
import type { Spot } from './driver/towns.ts';

/** Side and distance in kilometres as published with the geodata's sources, not by this app. */
const KNOWN = [
  { at: [39.00788, 35.95283], side: 'ne', km: 2.36 },
  { at: [40.14084, 35.33588], side: 'sw', km: 1.4 },
  { at: [40.91854, 34.45226], side: 'sw', km: 1.82 },
  { at: [40.45154, 35.01982], side: 'sw', km: 1.2 },
  { at: [40.83138, 34.69508], side: 'ne', km: 0.25 },
  { at: [40.42716, 35.15618], side: 'ne', km: 0.94 },
  { at: [40.28916, 35.30088], side: 'ne', km: 1.61 },
] as const satisfies readonly { at: Spot; side: string; km: number }[];

const table = (app: App): Locator => app.places.getByRole('grid', { name: 'Places table' });
const row = (app: App, name: RegExp): Locator => table(app).getByRole('row', { name });
const header = (app: App, name: string): Locator =>
  table(app).getByRole('columnheader', { name, exact: true });

/** Chooses by the mouse from a list that opens. */
async function choose(app: App, field: string, choice: string): Promise<void> {
  await app.places.getByRole('button', { name: new RegExp(` ${field}$`) }).click();
  await app.page.getByRole('option', { name: choice, exact: true }).click();
}

test('by mouse: filtered, sorted, marked on the map, and its verdict opened', async ({ app }) => {
  await app.open('panel=places');
  await expect(app.places.getByRole('status')).toHaveText('833 of 833 shown');
  await expect(table(app)).toHaveAttribute('aria-rowcount', '834');
  await expect(header(app, 'Distance')).toHaveAttribute('aria-sort', 'ascending');

  await choose(app, 'Side', 'North and east');
  await app.places.getByRole('textbox', { name: 'Within, km' }).fill('1.62');
  await expect(row(app, /^Raqqa/)).toHaveCount(0);
  await expect(row(app, /^Deir el-Zour/)).toHaveCount(0);
  await expect(row(app, /Khasham.*North and east.*1\.61/)).toBeVisible();
  await expect(row(app, /Hajin.*253/)).toBeVisible();

  await header(app, 'Distance').getByRole('button').click();
  await expect(header(app, 'Distance')).toHaveAttribute('aria-sort', 'descending');
  await expect(table(app).getByRole('row').nth(1)).toContainText('Khasham');

  await row(app, /Khasham/).click();
  await expect(app.places, 'the panel stays').toBeVisible();
  await expect(row(app, /Khasham/)).toHaveAttribute('aria-selected', 'true');
  await expect.poll(async () => (await rendered(app, 'pick')).length).toBe(1);
  await app.places.getByRole('button', { name: 'Open the verdict' }).click();
  await expect(app.verdict.getByRole('heading', { name: 'Khasham' })).toBeFocused();
  await expect(app.verdict).toContainText('North and east of the line');

  await app.tab('Places').click();
  await expect(row(app, /Khasham/), 'the filter is as it was left').toHaveAttribute('aria-selected', 'true');
  await app.places.getByRole('button', { name: 'Clear filters' }).click();
  await expect(app.places.getByRole('status')).toHaveText('833 of 833 shown');
  await expect(row(app, /Khasham/), 'the row is still in view').toBeInViewport();
});

test('by keyboard: filtered by name, sorted, walked through, opened, and the focus never lost', async ({
  app,
}) => {
  const { keyboard } = app.page;
  await app.open('panel=places', { map: false });
  await app.places.getByRole('textbox', { name: 'Filter by name' }).focus();
  await keyboard.type('deir ezzor');
  await expect(row(app, /^Deir el-Zour/), 'found by another spelling').toBeVisible();
  await expect(app.places.getByRole('status')).not.toHaveText('833 of 833 shown');
  await keyboard.press('Control+a');
  await keyboard.press('Delete');
  await expect(app.places.getByRole('status')).toHaveText('833 of 833 shown');

  await app.places.getByRole('button', { name: / Governorate$/ }).focus();
  await keyboard.press('Enter');
  await expect(app.page.getByRole('option', { name: 'Any', exact: true })).toBeFocused();
  await keyboard.type('Raqqa');
  await expect(app.page.getByRole('option', { name: 'Raqqa', exact: true })).toBeFocused();
  await keyboard.press('Enter');
  await expect(row(app, /^Deir el-Zour/)).toHaveCount(0);
  await header(app, 'Name').getByRole('button').focus();
  await keyboard.press('Enter');
  await expect(header(app, 'Name')).toHaveAttribute('aria-sort', 'ascending');
  const { compare } = new Intl.Collator('en', { numeric: true });
  const isSorted = async () => {
    const texts = await table(app).getByRole('row').allTextContents();
    const letters = texts.slice(1).map((text) => text[0] ?? '');
    return new Set(letters).size > 1 && letters.join() === letters.toSorted(compare).join();
  };
  await expect.poll(isSorted, 'in the order of the letters').toBe(true);

  await table(app).focus();
  await keyboard.press('End');
  const last = table(app).getByRole('row', { selected: true });
  await expect(last).toBeInViewport();
  const count = Number(await table(app).getAttribute('aria-rowcount'));
  await expect(last).toHaveAttribute('aria-rowindex', String(count));
  await keyboard.press('ArrowUp');
  await expect(last).toHaveAttribute('aria-rowindex', String(count - 1));
  const chosen = (await last.getByRole('gridcell').first().locator('bdi').first().textContent()) ?? '';
  await keyboard.press('Enter');
  await expect(app.verdict.getByRole('heading', { name: chosen, exact: true })).toBeFocused();
});

test('a row points at its place in the profile and on the map, the map at its row', async ({ app }) => {
  await app.open('panel=places');
  await row(app, /^Raqqa|^Hajin/)
    .first()
    .hover();
  await expect(app.page.getByRole('region', { name: 'Line profile' })).toContainText('253');
  await app.places.getByRole('textbox', { name: 'Filter by name' }).fill('hajin');
  await expect(app.places.getByRole('status')).toHaveText(/^\d of 833 shown$/);
  await expect(row(app, /^Hajin/)).toBeVisible();
  await hoverMap(app, [40.83138, 34.69508]);
  await expect(row(app, /^Hajin/)).toHaveAttribute('data-pointed', 'true');
});

test('a row that is filtered away under a pointer that keeps still is pointed at no more', async ({
  app,
}) => {
  await app.open('panel=places');
  await row(app, /^Hajin/).hover();
  await expect(app.profile).toContainText('253\u202fm');
  await expect(app.region('Map').locator('.maplibregl-marker')).not.toHaveCount(0);
  await app.places.getByRole('textbox', { name: 'Filter by name' }).fill('zzzz');
  await expect(app.places).toContainText('No settlement passes the filters.');
  await expect(app.profile).not.toContainText('253\u202fm');
  await expect(app.region('Map').locator('.maplibregl-marker')).toHaveCount(0);
});

test('what is exported is what is shown, with the published sides and distances', async ({ app }) => {
  await app.open('panel=places', { map: false });
  const button = app.places.getByRole('button', { name: 'Export CSV' });
  const { data } = Papa.parse<Record<string, string>>((await saved(app, () => button.click())).text, {
    header: true,
    skipEmptyLines: true,
  });
  expect(data).toHaveLength(833);
  for (const { at, side, km } of KNOWN) {
    const found = data.find(({ lon, lat }) => Number(lon) === at[0] && Number(lat) === at[1]);
    expect(found?.side, String(at)).toBe(side);
    // The table says hundredths of a kilometre.
    expect(Math.abs(Number(found?.distance_m) / 1000 - km), String(at)).toBeLessThanOrEqual(0.005);
  }
  const years = new Set(
    data.map(({ population, population_date }) => `${population !== ''} ${population_date}`),
  );
  expect([...years].toSorted(), 'a population never comes with a year').toEqual(['false ', 'true unknown']);

  await choose(app, 'Side', 'On the line');
  const file = await saved(app, () => button.click());
  expect(file.name).toMatch(/\.csv$/);
  expect(file.text.trimEnd().split('\r\n')).toHaveLength(2);
  expect(file.text).toContain('\r\ntabqa,Tabqa,الطبقة,35.8375800,38.5482800,');
});

test('a field that holds no distance says so and hides nothing', async ({ app }) => {
  await app.open('panel=places', { map: false });
  const within = app.places.getByRole('textbox', { name: 'Within, km' });
  await within.fill('near');
  await expect(app.places).toContainText('Not a distance');
  await expect(app.places.getByRole('status')).toHaveText('833 of 833 shown');
  await within.fill('0.2');
  await expect(app.places.getByRole('status')).toHaveText('1 of 833 shown');
  await app.places.getByRole('textbox', { name: 'Filter by name' }).fill('raqqa');
  await expect(app.places).toContainText('No settlement passes the filters.');
});

test('after a town is picked from the list, and after it is let go, the focus is where reading goes on', async ({
  app,
}) => {
  await app.open('', { map: false });
  await app.town('Raqqa').focus();
  await app.page.keyboard.press('Enter');
  await expect(app.verdict.getByRole('heading', { name: 'Raqqa' })).toBeFocused();
  await app.verdict.getByRole('button', { name: 'Clear the pick' }).click();
  await expect(app.town('Tabqa')).toBeFocused();
});

for (const [name, width] of [
  ['desktop', 1440],
  ['phone', 390],
  ['small phone', 320],
] as const) {
  test(`six tabs fit a ${name} without being clipped`, async ({ app }) => {
    await app.page.setViewportSize({ width, height: 844 });
    await app.open('panel=sources', { map: false });
    const list = app.page.getByRole('tablist', { name: 'Panels' });
    const fits = await list.evaluate((element) => element.scrollWidth <= element.clientWidth);
    expect(fits).toBe(true);
    const boxes = await list
      .getByRole('tab')
      .evaluateAll((tabs) => tabs.map((tab) => tab.getBoundingClientRect().toJSON()));
    expect(boxes).toHaveLength(6);
    boxes.forEach((box, i) => {
      expect(box.left).toBeGreaterThanOrEqual(i === 0 ? 0 : boxes[i - 1].right);
      expect(box.right).toBeLessThanOrEqual(width);
    });
  });
}
