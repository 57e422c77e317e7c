import { expect, test } from './driver/app.ts';
import { distance, pixels, token } from './driver/colours.ts';
import { clickMap, counts, doubleClickMap, hoverMap, pixelOf } from './driver/map.ts';
import { pathLabels } from './driver/measure.ts';
import { set } from './driver/settings.ts';
import { type Spot, TOWNS } from './driver/towns.ts';

const FIELD: Spot = [39.6, 35.2];
const SECOND: Spot = [39.9, 34.9];

test('Tabqa to Raqqa, measured by two clicks on the towns', async ({ app }) => {
  await app.open();
  const { measure } = app;
  await app.pencil.click();
  await expect(app.tab('Measure')).toHaveAttribute('aria-selected', 'true');
  await clickMap(app, TOWNS.tabqa);
  await expect(app.announced).toHaveText('First point set.');

  // The figure is there while the pointer moves, before the second click.
  await hoverMap(app, [38.8, 35.9]);
  await expect.poll(async () => (await pathLabels(app)).at(-1)).toMatch(/^2\d\.\d\s?km$/);
  await hoverMap(app, [39.3, 35.9]);
  await expect.poll(async () => (await pathLabels(app)).at(-1)).toMatch(/^6\d\.\d\s?km$/);
  await expect.poll(() => counts(app, 'path-live')).toEqual({ 'path-live': 1 });

  await clickMap(app, TOWNS.raqqa);
  await app.page.keyboard.press('Escape');
  await expect(app.button('Continue')).toBeVisible();
  await expect(measure).toContainText('43.4 km');
  await expect(measure).toContainText('WGS84 geodesic43,419.743 m');
  await expect(measure).toContainText('Great circle (sphere)43,337.938 m');
  await expect(measure).toContainText('azimuth 72.7°, back 253.0°');
  await expect(app.announced).toHaveText('Distance 43.4 km.');
  await expect
    .poll(() => counts(app, 'path', 'path-live', 'path-vertices'))
    .toEqual({
      path: 1,
      'path-live': 0,
      'path-vertices': 2,
    });
  await expect.poll(() => pathLabels(app)).toEqual([expect.stringMatching(/^43\.4\s?km$/)]);
  await expect.poll(() => app.hash()).toMatch(/^path=tabqa~raqqa&d=[0-9a-f]{8}$/);
});

test('Tabqa to Raqqa by a link, in each unit, and the figures copied', async ({ app, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await app.open('path=tabqa~raqqa', { map: false });
  const { measure } = app;
  await expect(measure).toContainText('43.4 km');
  await expect(measure).toContainText('43,419.743 m');
  await set(app, 'mi');
  await expect(measure).toContainText('26.98 mi');
  await set(app, 'nmi');
  await expect(measure).toContainText('23.44 nmi');
  await expect(measure, 'the full figure stays in metres').toContainText('43,419.743 m');
  await expect.poll(() => app.hash()).toMatch(/^path=tabqa~raqqa&units=nmi&d=/);
  await app.button('Copy figures').click();
  await app.page.getByRole('menuitem', { name: 'Copy as text' }).click();
  await expect(app.notices).toContainText('Figures copied.');
  const copied = await app.page.evaluate(() => navigator.clipboard.readText());
  expect(copied.replaceAll('\u202f', ' ')).toMatch(
    /^Tabqa to Raqqa: 23\.44 nmi \(43,419\.743 m\), azimuth 72\.7°, back 253\.0°\nTotal, WGS84 geodesic: 43,419\.743 m\nTotal, great circle: 43,\d{3}\.\d{3} m$/,
  );
});

test('corners are undone, redone, removed and cleared, by button and by key', async ({ app }) => {
  await app.open('path=tabqa~raqqa~deir-el-zour~al-bukamal', { map: false });
  const { measure, page } = app;
  const corners = measure.getByRole('button', { name: /^Corner / });
  await expect(corners).toHaveCount(4);
  await expect(measure).toContainText('Total of 3 legs');
  await expect(measure.getByRole('group', { name: 'Total of 3 legs' })).toHaveAccessibleDescription(
    /^±\s[\d.]+\skm From the position errors of the corners$/,
  );
  await expect(app.button('Undo'), 'a link is no step to undo').toBeDisabled();

  await app.button('Corner 2, Raqqa').click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await expect(corners).toHaveCount(3);
  await expect(measure).toContainText('Total of 2 legs');
  await app.button('Undo').click();
  await expect(corners).toHaveCount(4);
  await app.button('Redo').click();
  await expect(corners).toHaveCount(3);
  await page.keyboard.press('Control+z');
  await expect(corners).toHaveCount(4);
  await page.keyboard.press('Control+Shift+Z');
  await expect(corners).toHaveCount(3);
  await app.button('Clear').click();
  await expect(corners).toHaveCount(0);
  await expect(measure).toContainText('Pick two or more points on the map');
  await expect.poll(() => app.hash()).toBe('panel=measure');
  await page.keyboard.press('Control+z');
  await expect(corners, 'what was cleared comes back').toHaveCount(3);
  await expect.poll(() => app.hash()).toMatch(/^path=tabqa~deir-el-zour~al-bukamal&d=/);
});

test('points on open ground: m begins, the last is undone, a double click finishes, Esc keeps the path', async ({
  app,
}) => {
  await app.open();
  const corners = app.measure.getByRole('button', { name: /^Corner / });
  await app.page.keyboard.press('m');
  await expect(app.button('Finish')).toBeVisible();
  await clickMap(app, FIELD);
  await clickMap(app, SECOND);
  await expect(corners).toHaveCount(2);
  await expect.poll(async () => (await pathLabels(app)).length, 'no leg of 0 m at the last corner').toBe(1);
  await app.page.keyboard.press('Backspace');
  await expect(corners).toHaveCount(1);
  // While its dot is still drawn, a press there would take hold of it.
  await expect.poll(() => counts(app, 'path-vertices')).toEqual({ 'path-vertices': 1 });
  await clickMap(app, [39.2, 35.4]);
  await doubleClickMap(app, SECOND);
  await expect(app.button('Continue'), 'the double click put the pencil down').toBeVisible();
  await expect(corners, 'the double click added one corner').toHaveCount(3);
  await expect
    .poll(() => counts(app, 'path-live', 'path-vertices'))
    .toEqual({
      'path-live': 0,
      'path-vertices': 3,
    });
  await expect.poll(async () => (await pathLabels(app)).length).toBe(2);
  // The pencil is down: a click is a pick again, and the path stays.
  await clickMap(app, TOWNS.raqqa);
  await expect(app.verdict.getByRole('heading', { name: 'Raqqa' })).toBeVisible();
  await app.tab('Measure').click();
  await expect(corners).toHaveCount(3);
  await app.button('Continue').click();
  await app.page.keyboard.press('Escape');
  await expect(corners).toHaveCount(3);
  await expect(app.button('Continue')).toBeVisible();
});

test('a double click by a hand that trembles adds one corner', async ({ app }) => {
  await app.open();
  await app.pencil.click();
  await clickMap(app, FIELD);
  const { x, y } = await pixelOf(app, SECOND);
  await app.page.mouse.move(x, y);
  await app.page.mouse.down();
  await app.page.mouse.up();
  await app.page.mouse.move(x + 1, y + 1);
  await app.page.mouse.down({ clickCount: 2 });
  await app.page.mouse.up({ clickCount: 2 });
  await expect(app.button('Continue')).toBeVisible();
  await expect(app.measure.getByRole('button', { name: /^Corner / })).toHaveCount(2);
});

test('a double click takes no corner in hand, however long its second press waits: Esc then finishes at once', async ({
  app,
}) => {
  await app.open();
  await app.pencil.click();
  await clickMap(app, FIELD);
  const { x, y } = await pixelOf(app, SECOND);
  await app.page.mouse.click(x, y);
  // As by a hand, the corner of the first press is on the map when the second comes.
  await expect.poll(() => counts(app, 'path-vertices')).toEqual({ 'path-vertices': 2 });
  await app.page.mouse.down({ clickCount: 2 });
  await app.page.mouse.up({ clickCount: 2 });
  await app.button('Continue').click();
  await expect(app.button('Finish')).toBeVisible();
  await app.page.keyboard.press('Escape');
  await expect(app.button('Continue')).toBeVisible();
});

test('a long leg is drawn as the geodesic that was measured', async ({ app }) => {
  await app.open('map=5/36/40&path=36,30~36,50');
  const accent = await token(app, 'accent');
  await expect.poll(() => counts(app, 'path', 'path-vertices')).toEqual({ path: 1, 'path-vertices': 2 });
  // A quarter of the way along: on the geodesic, and on the parallel 28 km south of it.
  const nearest = async (lat: number) => {
    const [box] = await pixels(app, [[35, lat]], 3);
    return Math.min(...(box ?? []).map((c) => distance(c, accent)));
  };
  await expect.poll(() => nearest(36.3137), 'the bulge').toBeLessThan(40);
  expect(await nearest(36), 'no straight line').toBeGreaterThan(60);
});
