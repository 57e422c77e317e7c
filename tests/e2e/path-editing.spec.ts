import type { Locator } from '@playwright/test';
import { type App, expect, test } from './driver/app.ts';
import { dragHandle, pullHandle } from './driver/handles.ts';
import {
  clickMap,
  counts,
  doubleClickMap,
  hoverMap,
  pixelOf,
  rendered,
  settled,
  tapMap,
} from './driver/map.ts';
import { tapPencil } from './driver/measure.ts';
import { type Spot, TOWNS } from './driver/towns.ts';

const A: Spot = [39.3, 35.5];
const B: Spot = [39.9, 35.1];
const C: Spot = [39.4, 34.9];

const corners = (app: App) => app.measure.getByRole('button', { name: /^Corner \d/ });

test('a path is drawn, bent, dragged and undone by mouse', async ({ app }) => {
  await app.open();
  await app.pencil.click();
  for (const spot of [A, B, C]) await clickMap(app, spot);
  await app.page.keyboard.press('Escape');
  await expect(corners(app)).toHaveCount(3);
  await expect.poll(() => app.hash().match(/~/g)?.length).toBe(2);
  const before = app.hash();

  // A corner is dragged: one step, however many moves.
  await dragHandle(app, B, [40.1, 35.2]);
  await expect.poll(() => app.hash()).not.toBe(before);
  await expect.poll(() => counts(app, 'path-vertices')).toEqual({ 'path-vertices': 3 });
  await app.button('Undo').click();
  await expect.poll(() => app.hash()).toBe(before);

  // The middle of a leg is taken hold of: a corner more.
  await dragHandle(app, [(A[0] + B[0]) / 2, (A[1] + B[1]) / 2], [39.7, 35.6]);
  await expect(corners(app)).toHaveCount(4);
  await expect.poll(() => counts(app, 'path-vertices')).toEqual({ 'path-vertices': 4 });
  await app.page.keyboard.press('Control+z');
  await expect(corners(app)).toHaveCount(3);
});

test('a drag is given up by Esc, and other keys wait for its end', async ({ app }) => {
  await app.open('path=35.5,39.3~35.1,39.9~34.9,39.4');
  await expect.poll(() => app.hash()).toContain('&d=');
  const before = app.hash();
  await pullHandle(app, [(A[0] + B[0]) / 2, (A[1] + B[1]) / 2], [39.7, 35.6]);
  await expect(corners(app)).toHaveCount(4);
  await app.page.keyboard.press('Control+z');
  await expect(corners(app)).toHaveCount(4);
  await app.page.keyboard.press('Escape');
  await expect(corners(app)).toHaveCount(3);
  await hoverMap(app, [39.8, 35.7]);
  await app.page.mouse.up();
  await expect.poll(() => counts(app, 'path-vertices')).toEqual({ 'path-vertices': 3 });
  await expect.poll(() => app.hash()).toBe(before);
});

test('a corner let go of over the panel stays where it was on the map', async ({ app }) => {
  await app.open('path=35.5,39.3~35.1,39.9~34.9,39.4');
  await pullHandle(app, B, [40.1, 35.2]);
  await app.measure.hover();
  await app.page.mouse.up();
  await hoverMap(app, [39.6, 35.3]);
  await clickMap(app, [39.6, 35.3]);
  await expect(app.verdict, 'the ground was clicked, and no corner').toBeVisible();
});

test('a double click on the first corner closes the path, and the map stays as it is', async ({ app }) => {
  await app.open('path=35.5,39.3~35.1,39.9~34.9,39.4');
  await app.button('Continue').click();
  await expect.poll(() => counts(app, 'path-vertices')).toEqual({ 'path-vertices': 3 });
  const before = await pixelOf(app, B);
  await doubleClickMap(app, A);
  await expect(app.measure).toContainText('Perimeter');
  await expect.poll(() => counts(app, 'path')).toEqual({ path: 3 });
  await settled(app);
  expect(await pixelOf(app, B)).toEqual(before);
  expect(await counts(app, 'path-corner'), 'none is in hand').toEqual({ 'path-corner': 0 });
});

test('a path is closed at its first corner, and Delete takes the corner that was clicked', async ({
  app,
}) => {
  await app.open('path=35.5,39.3~35.1,39.9~34.9,39.4');
  await app.button('Continue').click();
  await clickMap(app, A);
  await expect(app.measure).toContainText('Perimeter');
  await expect(app.measure).toContainText(/Area, WGS84[\d,.]+\s?km²/);
  await expect.poll(() => app.hash()).toContain('closed=1');
  await expect.poll(() => counts(app, 'path', 'path-area')).toEqual({ path: 3, 'path-area': 1 });
  await expect(app.button('Continue')).toBeDisabled();

  await clickMap(app, C);
  await expect.poll(() => counts(app, 'path-corner')).toEqual({ 'path-corner': 1 });
  await app.page.keyboard.press('Delete');
  await expect(corners(app)).toHaveCount(2);
  await expect(app.measure).not.toContainText('Perimeter');
});

test('a path is built, reordered, reversed and closed by keyboard alone', async ({ app }) => {
  await app.open('panel=measure', { map: false });
  const { page, measure } = app;
  const field = measure.getByRole('combobox', { name: 'Add a point by name or coordinates' });
  await field.focus();
  for (const text of ['Raqqa', '35.33588, 40.14084', 'البوكمال']) {
    await page.keyboard.insertText(text);
    await expect(page.getByRole('option').first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(field).toHaveValue('');
  }
  await expect(corners(app)).toHaveText(['', '', '']);
  await expect(measure.getByRole('listitem').first()).toContainText('Raqqa');

  const item = (name: string) => page.getByRole('menuitem', { name, exact: true });
  await corners(app).first().focus();
  await page.keyboard.press('Enter');
  await expect(item('Remove')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(item('Move down'), 'past Move up, which the first cannot').toBeFocused();
  await page.keyboard.press('Enter');
  await expect(corners(app).nth(1)).toHaveAccessibleName('Corner 2, Raqqa');

  const more = measure.getByRole('button', { name: 'Path', exact: true });
  await more.focus();
  await page.keyboard.press('Enter');
  await expect(item('Close to an area')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(item('Reverse')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(corners(app).first()).toHaveAccessibleName('Corner 1, Al-Bukamal');
  await more.focus();
  await page.keyboard.press('Enter');
  await expect(item('Close to an area')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(measure).toContainText('Perimeter');
  await page.keyboard.press('Control+z');
  await expect(measure).not.toContainText('Perimeter');
});

test('without the last corner the field for the first has the focus', async ({ app }) => {
  await app.open('path=raqqa', { map: false });
  await corners(app).focus();
  await app.page.keyboard.press('Enter');
  await expect(app.page.getByRole('menuitem', { name: 'Remove' })).toBeFocused();
  await app.page.keyboard.press('Enter');
  await expect(app.measure.getByRole('combobox', { name: 'Add a point' })).toBeFocused();
});

test('each corner has its side, and a leg says where it crosses the line', async ({ app }) => {
  await app.open('path=raqqa~deir-el-zour');
  const items = app.measure.getByRole('list').first().getByRole('listitem');
  await expect(items.nth(0)).toContainText('North and east');
  await expect(items.nth(1)).toContainText(/crosses the line [\d.]+\s?km/);
  await expect(items.nth(2)).toContainText('South and west');
  expect(((await counts(app, 'path-crossings'))['path-crossings'] ?? 0) % 2).toBe(1);
});

test('the length is shown to the precision of its ends, and in full below', async ({ app }) => {
  await app.open('path=tabqa~raqqa', { map: false });
  await expect(app.measure).toContainText('43.4 km± 1.4 km');
  await expect(app.measure).toContainText('43,419.743 m');
  await app.button('Why other tools differ').click();
  await expect(app.measure).toContainText(/Sphere \(Turf, great circle\)43\.34\s?km \(−0\.19 %\)/);
  await expect(app.measure).toContainText(/Plane \(Web Mercator\)53\.56\s?km \(\+23\.35 %\)/);
});

test('a click takes a town’s own point only while snapping is on', async ({ app }) => {
  await app.open('map=9/35.9/39.0');
  await app.pencil.click();
  await hoverMap(app, TOWNS.raqqa);
  await expect.poll(() => counts(app, 'path-snap')).toEqual({ 'path-snap': 1 });
  await app.measure.getByText('Snap to towns').click();
  await clickMap(app, TOWNS.raqqa);
  await expect.poll(() => app.hash()).toMatch(/path=35\.9\d+,39\.0\d+&/);
  await app.button('Undo').click();
  // While the corner's dot is still drawn, a press there would take hold of it.
  await expect.poll(() => counts(app, 'path-vertices')).toEqual({ 'path-vertices': 0 });
  await app.measure.getByText('Snap to towns').click();
  await clickMap(app, TOWNS.raqqa);
  await expect.poll(() => app.hash()).toContain('path=raqqa');
});

test('measures are kept, named, taken in hand again and removed', async ({ app }) => {
  await app.open('path=tabqa~raqqa');
  const { measure, page } = app;
  await measure.getByRole('button', { name: 'Kept measures' }).click();
  await app.button('Keep this measure').click();
  await expect(corners(app)).toHaveCount(0);
  await expect(measure).toContainText('Tabqa – Raqqa');
  await expect.poll(() => counts(app, 'kept-paths')).toEqual({ 'kept-paths': 1 });
  const menu = measure.getByRole('button', { name: 'Kept measure Tabqa – Raqqa' });
  await menu.click();
  await page.getByRole('menuitem', { name: 'Rename' }).click();
  const name = measure.getByRole('textbox', { name: 'Name' });
  await expect(name).toBeFocused();
  await page.keyboard.type('m');
  await page.keyboard.press('Escape');
  await expect(name, 'the old name is back').toHaveCount(0);
  await menu.click();
  await page.getByRole('menuitem', { name: 'Rename' }).click();
  await expect(name).toBeFocused();
  await page.keyboard.type('The report’s 45 km');
  await page.keyboard.press('Enter');
  await measure.getByRole('button', { name: 'Kept measure The report’s 45 km' }).click();
  await page.getByRole('menuitem', { name: 'Take in hand' }).click();
  await expect(corners(app)).toHaveCount(2);
  await expect.poll(() => counts(app, 'kept-paths')).toEqual({ 'kept-paths': 0 });
});

test('rings are drawn round the picked place, and bad radii are refused in words', async ({ app }) => {
  await app.open('place=raqqa&panel=measure&map=8/35.95/39');
  const { measure, page } = app;
  await measure.getByRole('button', { name: 'Rings' }).click();
  const radii = measure.getByRole('textbox', { name: 'Radii in km round Raqqa' });
  await radii.fill('10, x');
  await page.keyboard.press('Enter');
  await expect(measure).toContainText('Give up to eight numbers above 0');
  await radii.fill('5, 10, 25');
  await page.keyboard.press('Enter');
  await expect.poll(() => counts(app, 'rings')).toEqual({ rings: 3 });
  await expect
    .poll(async () => (await rendered(app, 'kept-labels')).map((p) => p.label))
    .toContain('25\u202fkm');
  await measure.getByRole('button', { name: 'Remove the rings round Raqqa' }).click();
  await expect.poll(() => counts(app, 'rings')).toEqual({ rings: 0 });
});

test('the table of distances begins with the four towns, takes more, and is copied as CSV', async ({
  app,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await app.open('panel=measure', { map: false });
  const { measure, page } = app;
  await measure.getByRole('button', { name: 'Distances between places' }).click();
  await expect(measure.getByRole('row')).toHaveCount(5);
  await expect(measure.getByRole('row').nth(1)).toContainText('154.7');
  await measure.getByRole('combobox', { name: 'Add a place to the table' }).fill('Hajin');
  await page.getByRole('option', { name: /Hajin/ }).first().click();
  await expect(measure.getByRole('row')).toHaveCount(6);
  await app.button('Copy as CSV').click();
  await expect(app.notices).toContainText('Figures copied.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.split('\n')).toHaveLength(6);
  expect(copied).toContain('"Tabqa",0.000,43419.743');
});

test('undo and redo name the step before they go it, and say it once it is gone', async ({ app }) => {
  await app.open('path=tabqa~raqqa', { map: false });
  const { measure, page } = app;
  const undo = measure.getByRole('button', { name: 'Undo', exact: true });
  const redo = measure.getByRole('button', { name: 'Redo', exact: true });
  await expect(undo).toBeDisabled();
  await undo.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(undo, 'the keyboard comes by it').toBeFocused();
  await expect(app.tooltip).toContainText('Nothing to undo');
  await page.keyboard.press('Enter');
  await expect(measure, 'and it does nothing').toContainText('Raqqa');
  await measure.hover();
  await redo.hover();
  await expect(app.tooltip).toContainText('Nothing to redo');
  await measure.getByRole('button', { name: 'Kept measures' }).click();
  await app.button('Keep this measure').click();
  await undo.hover();
  await expect(app.tooltip).toContainText('Undo: keep measure Tabqa – Raqqa');
  await expect(undo, 'for a screen reader too').toHaveAccessibleDescription(
    /Undo: keep measure Tabqa – Raqqa/,
  );
  await page.keyboard.press('Control+z');
  await expect(app.stepSaid).toHaveText('Undone: keep measure Tabqa – Raqqa.');
  await redo.hover();
  await expect(app.tooltip).toContainText('Redo: keep measure Tabqa – Raqqa');
  await page.keyboard.press('Control+Shift+z');
  await expect(app.stepSaid).toHaveText('Redone: keep measure Tabqa – Raqqa.');
  await app.follow('path=raqqa~deir-el-zour');
  await expect(app.stepSaid, 'something new was made').toBeEmpty();
  await expect(measure).toContainText('Deir el-Zour');
  await page.keyboard.press('Control+z');
  await expect(app.stepSaid).toHaveText('Undone: open a link.');
});

test.describe('by touch', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a path is tapped, reordered, closed, undone and shortened', async ({ app }) => {
    await app.open();
    await tapPencil(app);
    for (const spot of [A, B, C]) await tapMap(app, spot);
    await app.button('Finish').tap();
    await expect(corners(app)).toHaveCount(3);
    const name = (await corners(app).first().getAttribute('aria-label')) ?? '';
    const choose = async (button: Locator, action: string) => {
      await button.tap();
      await app.page.getByRole('menuitem', { name: action }).tap();
    };
    await choose(corners(app).first(), 'Move down');
    await expect(corners(app).nth(1)).toHaveAccessibleName(name.replace('Corner 1', 'Corner 2'));
    await choose(app.measure.getByRole('button', { name: 'Path', exact: true }), 'Close to an area');
    await expect(app.measure).toContainText('Perimeter');
    await app.button('Undo').tap();
    await expect(app.measure).not.toContainText('Perimeter');
    await choose(corners(app).nth(2), 'Remove');
    await expect(corners(app)).toHaveCount(2);
  });
});
