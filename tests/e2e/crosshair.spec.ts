import { expect, test } from './driver/app.ts';
import { settled } from './driver/map.ts';

test('the crosshair says the side and the distance of what lies under it as the map is moved by keys', async ({
  app,
}) => {
  await app.open('map=8.5/35.5/39.5');
  await app.canvas.focus();
  await app.page.keyboard.press('ArrowDown');
  await settled(app);
  await expect(app.underCrosshair).toContainText(/^35\.\d+, 39\.\d+: South and west of the line, \d/);
  await expect(app.underCrosshair).toContainText('km from it');
  const before = await app.underCrosshair.textContent();
  for (let i = 0; i < 6; i++) {
    await app.page.keyboard.press('ArrowUp');
    await settled(app);
  }
  await expect(app.underCrosshair).toContainText('North and east of the line');
  expect(await app.underCrosshair.textContent()).not.toBe(before);
});

test('N goes from settlement to settlement eastward, Shift N back, and each is announced by name', async ({
  app,
}) => {
  await app.open('map=9/35.85/38.7');
  await app.canvas.focus();
  const names: string[] = [];
  for (let i = 0; i < 3; i++) {
    // It goes by what is drawn.
    await settled(app);
    await app.page.keyboard.press('n');
    // It is told once the map rests.
    await expect(app.underCrosshair).toHaveText(
      /^\D[^:]*: (North and east|South and west) of the line, [\d.]+\s(km|m) from it/,
    );
    if (i > 0) await expect(app.underCrosshair).not.toHaveText(new RegExp(`^${names.at(-1)}:`));
    const said = (await app.underCrosshair.textContent()) ?? '';
    names.push(said.split(':')[0] ?? '');
  }
  expect(new Set(names).size).toBe(3);
  await settled(app);
  await app.page.keyboard.press('Shift+N');
  await expect(app.underCrosshair).toContainText(`${names[1]}:`);
  // The same key of an Arabic keyboard.
  await settled(app);
  await app.canvas.dispatchEvent('keydown', { key: 'ى', code: 'KeyN' });
  await expect(app.underCrosshair).toContainText(`${names[2]}:`);
});

test('a path drawn at the crosshair has its live figure before the corner is set', async ({ app }) => {
  await app.open('map=8.5/35.5/39.5');
  await app.canvas.focus();
  await app.page.keyboard.press('m');
  await app.page.keyboard.press('Enter');
  await app.page.keyboard.press('ArrowRight');
  await settled(app);
  await expect(app.underCrosshair).toContainText(/ [\d.]+\skm from the last corner\.$/);
});

test('the question mark lists the keys, and Escape gives the focus back', async ({ app }) => {
  await app.open('', { map: false });
  await app.button('View settings').focus();
  await app.page.keyboard.press('?');
  const sheet = app.page.getByRole('dialog', { name: 'Keys' });
  await expect(sheet.getByRole('heading', { level: 3 })).toHaveText([
    'Anywhere',
    'While the map has the focus',
    'In tables and lists',
  ]);
  await expect(sheet.getByRole('term')).toHaveCount(16);
  await app.page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await expect(app.button('View settings')).toBeFocused();
});
