/** The main job from one end to the other, without a pointer: by roles, names and keys alone. */
import type { FileChooser, Locator, Page } from '@playwright/test';
import { arabic } from '../../src/words/arabic.ts';
import { expect, test } from './driver/app.ts';
import { saved } from './driver/files.ts';
import { clipboard } from './driver/take-away.ts';

/** Tabs on until this has the focus. */
async function tabTo(page: Page, to: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let i = 0; i < 80; i++) {
    await page.keyboard.press(key);
    if (await to.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`${key} never came to ${to}`);
}

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

test('search, verdict, measure, copy, import, filter, export and the other language need no pointer', async ({
  app,
  page,
}) => {
  test.slow();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  // Listened to from the start: the browser takes a moment to hand its choosers over.
  const choosers: FileChooser[] = [];
  page.on('filechooser', (chooser) => choosers.push(chooser));
  await app.open('', { map: false });

  const search = page.getByRole('combobox', { name: 'Search places or coordinates' });
  await expect(search).toBeVisible();
  await press(page, '/');
  await expect(search).toBeFocused();
  await page.keyboard.type('Raqqa');
  await expect(page.getByRole('option').first()).toBeVisible();
  await press(page, 'ArrowDown', 'Enter');
  await expect(app.verdict.getByRole('heading', { name: 'Raqqa' })).toBeVisible();
  await expect(app.verdict.getByText('North and east of the line')).toBeVisible();
  await expect(app.announced).toContainText(/^Raqqa.*North and east of the line/);

  await tabTo(page, app.tab('Place'));
  await press(page, 'ArrowRight');
  await expect(app.tab('Measure')).toBeFocused();
  const add = app.measure.getByRole('combobox', { name: 'Add a point' });
  for (const [i, town] of ['Tabqa', 'Raqqa'].entries()) {
    if (i === 0) await tabTo(page, add);
    await expect(add).toBeFocused();
    await page.keyboard.type(town);
    await expect(page.getByRole('option', { name: new RegExp(`^${town}`) }).first()).toBeVisible();
    await press(page, 'ArrowDown', 'Enter');
    await expect(app.measure.getByRole('button', { name: `Corner ${i + 1}, ${town}` })).toBeVisible();
  }
  await expect(app.measure).toContainText('43.4');
  await expect(app.announced).toContainText('43.4');

  // A corner is taken away by its menu, the focus stays with the path, and undo brings the corner back.
  const corners = app.measure.getByRole('button', { name: /^Corner / });
  await tabTo(page, corners.nth(1), 'Shift+Tab');
  await press(page, 'Enter');
  await expect(page.getByRole('menuitem', { name: 'Remove' })).toBeFocused();
  await press(page, 'Enter');
  await expect(corners).toHaveCount(1);
  await expect(corners).toBeFocused();
  await press(page, 'Control+z');
  await expect(corners).toHaveCount(2);

  await tabTo(page, app.measure.getByRole('button', { name: 'Copy figures' }), 'Shift+Tab');
  await press(page, 'Enter');
  await expect(page.getByRole('menuitem', { name: 'Copy as text' })).toBeFocused();
  await press(page, 'Enter');
  await expect(app.notices).toContainText('copied.');
  expect(await clipboard(app)).toContain('43.4');

  await tabTo(page, app.tab('Measure'), 'Shift+Tab');
  await press(page, 'ArrowRight', 'ArrowRight');
  const choose = app.points.getByRole('button', { name: 'Import points', exact: true });
  await tabTo(page, choose);
  await press(page, 'Enter');
  await expect.poll(() => choosers.length, 'the files are asked for').toBe(1);
  const rows = ['name,lat,lon', 'North,35.9,39.3', 'South,34.9,39.8', 'East,35.3,40.9'];
  const file = { name: 'three.csv', mimeType: 'text/csv', buffer: Buffer.from(rows.join('\n')) };
  await choosers[0]?.setFiles(file);
  const take = app.importDialog.getByRole('button', { name: 'Import', exact: true });
  await expect(take).toBeEnabled();
  if (!(await take.evaluate((button) => button === document.activeElement))) await tabTo(page, take);
  await press(page, 'Enter');
  await expect(app.importDialog).toBeHidden();
  await expect(app.points).toContainText('All 3 points shown');

  const northEast = app.points.getByRole('checkbox', { name: /^North and east/ });
  await tabTo(page, northEast);
  await press(page, 'Space');
  await expect(app.points).toContainText('1 of 3');

  await tabTo(page, app.points.getByRole('button', { name: 'Export', exact: true }));
  await press(page, 'Enter');
  const sheet = page.getByRole('dialog', { name: 'Export points' });
  await expect(sheet).toBeVisible();
  const save = sheet.getByRole('button', { name: /^Save|^Export/ }).last();
  const exported = await saved(app, async () => {
    if (!(await save.evaluate((button) => button === document.activeElement))) await tabTo(page, save);
    await press(page, 'Enter');
  });
  expect(exported.text.split('\n')[0]).toContain('name,lat,lon,side,distance_m');
  expect(exported.text).toContain('South,34.9,39.8,sw');
  if (await sheet.isVisible()) await press(page, 'Escape');
  await expect(sheet).toBeHidden();

  await tabTo(page, app.button('View settings'), 'Shift+Tab');
  await press(page, 'Enter');
  await tabTo(page, page.getByRole('radio', { name: 'English' }));
  await press(page, 'ArrowRight');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.getByRole('tab', { name: arabic.app.panel.points, selected: true })).toBeAttached();
  await expect(page.getByRole('radio', { name: 'العربية' })).toBeFocused();
  await press(page, 'ArrowRight');
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
  await press(page, 'Escape');
  await expect(app.button('View settings')).toBeFocused();
  await expect(app.points).toContainText('1 of 3');
});
