import type { Locator } from '@playwright/test';
import { type App, expect, test } from './driver/app.ts';
import { settled } from './driver/map.ts';
import { settings } from './driver/settings.ts';

/** What has the focus: its role or tag, and its name. */
const focused = (app: App) =>
  app.page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    const name = element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '';
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    return {
      name,
      outlined: style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2,
      visible:
        box.width > 0 && box.right > 0 && box.left < innerWidth && box.bottom > 0 && box.top < innerHeight,
    };
  });

const press = async (app: App, ...keys: readonly string[]) => {
  for (const key of keys) await app.page.keyboard.press(key);
};

/** Tabs on until this has the focus. */
async function tabTo(app: App, to: Locator): Promise<void> {
  for (let i = 0; i < 40; i++) {
    await press(app, 'Tab');
    if (await to.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab never came to ${to}`);
}

test('Tab reaches everything in order, and the focus is always seen', async ({ app }) => {
  await app.open();
  const seen: string[] = [];
  for (let i = 0; i < 30; i++) {
    await press(app, 'Tab');
    const now = await focused(app);
    if (!now) break;
    expect(now, `the focus on "${now.name}" is seen`).toMatchObject({ outlined: true, visible: true });
    seen.push(now.name);
  }
  const order = [
    /^Copy link$/,
    /^View settings$/,
    /^Place$/,
    /^Tabqa/,
    /^Raqqa/,
    /^Deir el-Zour/,
    /^Al-Bukamal/,
    /^Map canvas/,
    /^Measure$/,
    /^Reconstruction from a news report/,
    /^Source: /,
    /^Zoom in$/,
    /^Zoom out$/,
    /^Show the whole line$/,
    /^Natural Earth/,
  ];
  let from = 0;
  for (const name of order) {
    const at = seen.findIndex((text, i) => i >= from && name.test(text));
    expect(at, `${name} comes after the ${from} before it in ${seen.join(' | ')}`).toBeGreaterThanOrEqual(0);
    from = at + 1;
  }
});

test('the panels are changed with the arrow keys', async ({ app }) => {
  await app.open('', { map: false });
  await app.tab('Place').focus();
  await press(app, 'ArrowRight');
  await expect(app.tab('Measure')).toBeFocused();
  await expect(app.measure).toBeVisible();
  await press(app, 'ArrowRight');
  await expect(app.places).toBeVisible();
  await press(app, 'End');
  await expect(app.sources).toBeVisible();
  await press(app, 'Home');
  await expect(app.verdict).toBeVisible();
});

test('a town is picked, and let go, by the keyboard alone', async ({ app }) => {
  await app.open('', { map: false });
  await tabTo(app, app.town('Deir el-Zour'));
  await press(app, 'Enter');
  await expect(app.verdict).toContainText('The report says the line divides the city in two.');
  await press(app, 'Escape');
  await expect(app.verdict.getByRole('listitem')).toHaveCount(4);
});

test('at the crosshair the map is moved, picked and measured by keys', async ({ app }) => {
  test.slow();
  await app.open('map=8.5/35.5/39.5');
  await tabTo(app, app.canvas);
  await press(app, 'Enter');
  await expect(app.verdict).toContainText('35.500');
  await expect(app.verdict).toContainText('South and west of the line');
  for (let i = 0; i < 5; i++) {
    await press(app, 'ArrowUp');
    await settled(app);
  }
  await press(app, 'Enter');
  await expect(app.verdict).toContainText('North and east of the line');

  await press(app, 'm');
  await expect(app.button('Finish')).toBeVisible();
  await press(app, 'Enter', 'ArrowRight');
  await settled(app);
  await press(app, 'Enter');
  await expect(app.measure.getByRole('button', { name: /^Corner / })).toHaveCount(2);
  await expect(app.measure).toContainText('WGS84 geodesic');
  await press(app, 'Control+z');
  await expect(app.measure.getByRole('button', { name: /^Corner / })).toHaveCount(1);
  await press(app, 'Escape');
  await expect(app.button('Continue')).toBeVisible();
  await press(app, '+');
  await expect.poll(() => app.hash()).toMatch(/^map=9\.50\//);
});

test('Escape closes the view settings and leaves the pick alone', async ({ app }) => {
  await app.open('place=raqqa', { map: false });
  const sheet = await settings(app);
  await expect(sheet).toBeVisible();
  await press(app, 'Escape');
  await expect(sheet).toBeHidden();
  await expect(app.button('View settings')).toBeFocused();
  await expect(app.verdict.getByRole('heading', { name: 'Raqqa' })).toBeVisible();
});

test('Escape does what the tip of a button promises, while the tip is there', async ({ app }) => {
  await app.open('path=tabqa~raqqa', { map: false });
  await expect(app.button('Continue')).toBeVisible();
  await press(app, 'm');
  // After a key a tip comes only to a pointer that has been seen to move.
  await app.measure.hover();
  await app.button('Finish').hover();
  await expect(app.tooltip).toContainText('Esc');
  await press(app, 'Escape');
  await expect(app.tooltip).toHaveCount(0);
  await expect(app.button('Continue')).toBeVisible();
  // By the keyboard's focus too.
  await press(app, 'm');
  await tabTo(app, app.button('Finish'));
  await expect(app.tooltip).toContainText('Esc');
  await press(app, 'Escape');
  await expect(app.button('Continue')).toBeVisible();
});

test('the keys work from a switch, and Escape from a search that is over', async ({ app }) => {
  await app.open('path=tabqa~raqqa', { map: false });
  await expect(app.button('Continue')).toBeVisible();
  await press(app, 'm');
  const snapping = app.measure.getByRole('switch');
  await snapping.focus();
  await press(app, 'Space');
  await expect(snapping).not.toBeChecked();
  await press(app, 'Escape');
  await expect(app.button('Continue')).toBeVisible();
  await press(app, 'm');
  await expect(app.button('Finish')).toBeVisible();

  await press(app, '/');
  await app.page.keyboard.type('Hajin');
  await expect(app.page.getByRole('option').first()).toContainText('Hajin');
  await press(app, 'Enter');
  await expect(app.verdict.getByRole('heading', { level: 2 })).toHaveText('Hajin');
  await press(app, 'Escape');
  await expect(app.verdict.getByRole('listitem')).toHaveCount(4);
});

test('no key goes through an open menu or sheet to what lies behind it', async ({ app }) => {
  await app.open('path=tabqa~raqqa', { map: false });
  await app.button('Clear').click();
  await expect(app.button('Start')).toBeVisible();
  await app.button('Path').click();
  const menu = app.page.getByRole('menu');
  await expect(menu).toBeVisible();
  await press(app, 'm', 'Control+z', 'Escape');
  await expect(menu).toHaveCount(0);
  const sheet = await settings(app);
  await expect(sheet).toBeVisible();
  await press(app, 'm', 'Control+z', '?');
  const keys = app.page.getByRole('dialog', { name: 'Keys' });
  await expect(keys).toBeFocused();
  await press(app, 'm', 'Control+z', 'Escape');
  await expect(keys).toHaveCount(0);
  await expect(sheet).toBeFocused();
  await press(app, 'Escape');
  await expect(sheet).toHaveCount(0);
  await expect(app.button('Start'), 'nothing is drawn, and nothing undone').toBeVisible();
  await press(app, 'Control+z');
  await expect(app.button('Continue')).toBeVisible();
});
