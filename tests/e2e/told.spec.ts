/** What a screen reader is told of something that changes under the hand: where it ends, once. */
import { doubleVoices, listen, told } from './driver/announcements.ts';
import { expect, test } from './driver/app.ts';
import { pixelOf } from './driver/map.ts';
import { chooseFiles } from './driver/points.ts';
import { type Spot, TOWNS } from './driver/towns.ts';

/** Longer than a hand that rests is waited for. */
const PAUSE = 1000;

test('of a corner that is dragged only the figure at its end', async ({ app }) => {
  const { page } = app;
  await page.clock.install();
  await app.open('path=tabqa~raqqa');
  const end: Spot = [39.6, 35.2];
  const [from, to] = [await pixelOf(app, TOWNS.raqqa), await pixelOf(app, end)];
  await page.clock.pauseAt(Date.now() + 60_000);
  await listen(app);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 25 });
  await page.mouse.up();
  await expect(app.measure, 'the eye has it at once').not.toContainText('43.4 km');
  expect(await told(app)).toEqual([]);
  await page.clock.runFor(PAUSE);
  await expect.poll(() => told(app)).toEqual([expect.stringMatching(/^Distance \d+\.\d km\.$/)]);
});

test('of the line that is moved sideways only what the last step changes', async ({ app }) => {
  const { page } = app;
  await page.clock.install();
  await app.open('panel=what-if', { map: false });
  await expect(app.whatIf).toBeVisible();
  await page.clock.pauseAt(Date.now() + 60_000);
  await page.clock.runFor(11_000);
  await expect(app.button('Try again'), 'the map, which is held back, is given up by then').toBeVisible();
  await listen(app);
  const slider = app.whatIf.getByRole('slider', { name: 'Move the line sideways' });
  for (let i = 0; i < 12; i++) await slider.press('ArrowRight');
  await expect(slider).toHaveAttribute('aria-valuetext', '3.00\u202fkm to the north and east');
  expect(await told(app)).toEqual([]);
  await page.clock.runFor(PAUSE);
  await expect
    .poll(() => told(app), 'how far is told by the slider itself')
    .toEqual([expect.stringMatching(/^\d+ settlements change side\.$/)]);
});

test('of a table that is filtered how many rows are left, and of one that is sorted nothing', async ({
  app,
}) => {
  const { page } = app;
  await app.open('panel=places', { map: false });
  await expect(app.places.getByRole('status')).toHaveText('833 of 833 shown');
  // Of the map, which is held back for good, it is said that it takes long: that must not come between.
  await expect(app.button('Try again')).toBeVisible({ timeout: 20_000 });
  await listen(app);
  const distance = app.places.getByRole('columnheader', { name: 'Distance' });
  await distance.getByRole('button').click();
  await expect(distance).toHaveAttribute('aria-sort', 'descending');
  await app.places.getByRole('textbox', { name: 'Filter by name' }).fill('raqqa');
  await expect(app.places.getByRole('status')).not.toHaveText('833 of 833 shown');
  expect(await told(app)).toEqual([expect.stringMatching(/^\d+ of 833 shown$/)]);
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(app.places.getByRole('status')).toHaveText('833 of 833 shown');
});

test('that nothing can be saved, by one voice', async ({ app }) => {
  await app.page.addInitScript(() => Reflect.deleteProperty(globalThis, 'indexedDB'));
  await app.open('units=furlong', { map: false });
  await expect(app.page.getByRole('alert')).toContainText('your work ends with this page');
  await expect(app.notices, 'what is no alarm is said beside it').toHaveText(/units=furlong/);
  await expect(doubleVoices(app)).toHaveCount(0);
});

test('of an import what came, once, though the next file is looked at already', async ({ app }) => {
  await app.open('panel=points', { map: false });
  await listen(app);
  const content = 'name,lat,lon\nHajin,34.695,40.831\n';
  const page = { name: 'page.kml', content: '<!doctype html><html><body>404</body></html>' };
  await chooseFiles(app, { name: 'first.csv', content }, page, { name: 'second.csv', content });
  await app.importDialog.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(app.importDialog.getByRole('button', { name: 'Next file' })).toBeFocused();
  await app.page.keyboard.press('Enter');
  await expect(app.importDialog).toContainText('Import second.csv');
  const imports = async () => (await told(app)).filter((text) => text.includes('imported'));
  await expect.poll(imports).toEqual([expect.stringMatching(/^first\.csv: 1 point imported/)]);

  await app.importDialog.getByRole('button', { name: 'Cancel', exact: true }).click();
  await app.points.getByRole('button', { name: 'Remove first' }).click();
  await expect(app.points.getByRole('list', { name: 'Sets of points' })).toHaveCount(0);
  await app.page.keyboard.press('Control+z');
  await expect(app.points.getByRole('button', { name: 'Remove first' })).toBeVisible();
  await expect.poll(() => told(app)).toContainEqual('Undone: remove first.');
  expect(await imports(), 'what comes back by undo was not imported').toHaveLength(1);
});
