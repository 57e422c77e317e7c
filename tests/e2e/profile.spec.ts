/** The line pulled straight: it points to the map and the map to it, by mouse and by keyboard. */
import { expect, test } from './driver/app.ts';
import { token } from './driver/colours.ts';
import { saved } from './driver/files.ts';
import { hoverMap, pixelOf, settled } from './driver/map.ts';
import { confirmImport, dropFiles, tickPoints } from './driver/points.ts';
import { crosshair, profileDot, ringOnMap } from './driver/profile.ts';
import { set } from './driver/settings.ts';
import { TOWNS } from './driver/towns.ts';

test('by mouse: a settlement is pointed at on both, and picked on the profile', async ({ app }) => {
  await app.open();
  const raqqa = await profileDot(app, 'Raqqa');
  await app.page.mouse.move(raqqa.x, raqqa.y);
  await expect(app.profile).toContainText('2.4 km');
  await expect(app.profile).toContainText('North and east');
  const named = app.profile.locator('svg text').filter({ hasText: /^Raqqa$/ });
  await expect(named, 'by the crosshair alone').toHaveCount(1);
  // The ring on the map stands where the town does.
  const ring = await ringOnMap(app);
  const town = await pixelOf(app, TOWNS.raqqa);
  expect(Math.hypot(ring.x - town.x, ring.y - town.y)).toBeLessThan(2);

  await app.page.mouse.click(raqqa.x, raqqa.y);
  await expect(app.verdict.getByRole('heading', { name: 'Raqqa' })).toBeVisible();

  // And back: the pointer over the map is on the profile at the same kilometre.
  await hoverMap(app, TOWNS['deir-el-zour']);
  await expect(app.profile).toContainText('South and west');
  await expect(app.profile).toContainText('1.4 km');
});

test('by keyboard: along the line from town to town, closer, picked, and the whole again', async ({
  app,
}) => {
  await app.open();
  const list = app.profile.getByRole('listbox', { name: 'Settlements along the line' });
  await list.focus();
  await app.page.keyboard.press('Home');
  const active = () =>
    list.evaluate((e) => document.getElementById(e.getAttribute('aria-activedescendant') ?? '')?.ariaLabel);
  expect(await active()).toMatch(/^Tabqa/);
  const order: string[] = [];
  for (let i = 0; i < 5; i++) {
    await app.page.keyboard.press('ArrowRight');
    order.push((await active()) ?? '');
  }
  expect(new Set(order).size, 'five steps, five settlements').toBe(5);
  const ticks = () => app.profile.locator('svg text').allTextContents();
  const whole = await ticks();
  await app.page.keyboard.press('+');
  await expect.poll(ticks).not.toEqual(whole);
  await app.page.keyboard.press('0');
  await expect.poll(ticks).toEqual(whole);
  await app.page.keyboard.press('End');
  const last = (await active()) ?? '';
  await app.page.keyboard.press('Enter');
  await expect(app.verdict.getByRole('heading', { level: 2 }).first()).toHaveText(
    last.split(/[,:]/)[0] ?? '',
  );
});

test('imported points are on it, and are picked there', async ({ app }) => {
  await app.open();
  await dropFiles(app, { name: 'two.csv', content: 'name,lat,lon\nNorth,35.6,40.3\nSouth,35.05,40.05\n' });
  await confirmImport(app);
  await expect(app.profile.locator('canvas')).toHaveAttribute('data-points', '2');
  // Where the map's pointer stands over the point, its crosshair stands over the point on the profile.
  await hoverMap(app, [40.3, 35.6]);
  const { x, y } = await crosshair(app);
  await app.page.mouse.click(x, y);
  await expect(app.verdict).toContainText('Row 2 of two.csv');
  await expect(app.verdict).toContainText('North and east of the line');
});

test('imported points are drawn in the colours of the theme, and anew only for what they show', async ({
  app,
}) => {
  await app.open('theme=light');
  await dropFiles(app, { name: 'two.csv', content: 'name,lat,lon\nNorth,35.6,40.3\nSouth,35.05,40.05\n' });
  await confirmImport(app);
  const canvas = app.profile.locator('canvas');
  await expect(canvas).toHaveAttribute('data-points', '2');
  /** Pixels of it that are of the colour of the north and east. */
  const ofNorth = async () =>
    canvas.evaluate(
      (drawn, [r, g, b]) => {
        if (!(drawn instanceof HTMLCanvasElement)) throw new Error('no canvas');
        const context = new OffscreenCanvas(drawn.width, drawn.height).getContext('2d', {
          willReadFrequently: true,
        });
        if (!context) throw new Error('no 2d context');
        context.drawImage(drawn, 0, 0);
        const { data } = context.getImageData(0, 0, drawn.width, drawn.height);
        let count = 0;
        for (let i = 0; i < data.length; i += 4) {
          if (data[i] === r && data[i + 1] === g && data[i + 2] === b && data[i + 3] === 255) count++;
        }
        return count;
      },
      await token(app, 'point-side-1'),
    );
  const light = await token(app, 'point-side-1');
  expect(await ofNorth()).toBeGreaterThan(5);
  await set(app, 'Dark');
  expect(await token(app, 'point-side-1')).not.toEqual(light);
  await expect.poll(ofNorth).toBeGreaterThan(5);

  // What is drawn anew counts its points anew.
  await canvas.evaluate((drawn) => drawn.setAttribute('data-points', 'kept'));
  await app.points.getByRole('columnheader', { name: /Distance/ }).click();
  await expect(app.points.getByRole('columnheader', { name: /Distance/ })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  await expect(app.points.getByRole('row').nth(1)).toContainText('South');
  const { x, y } = await profileDot(app, 'Raqqa');
  await app.page.mouse.click(x, y);
  await expect(app.verdict).toContainText('Raqqa');
  await settled(app);
  await expect(canvas).toHaveAttribute('data-points', 'kept');
  await app.tab('Points').click();
  await tickPoints(app, 'North and east');
  await expect(canvas).toHaveAttribute('data-points', '1');
});

test('it is saved as an SVG that says what it is, and as a PNG; closed it makes room', async ({ app }) => {
  await app.open('place=raqqa');
  const more = async (item: string) => {
    await app.profile.getByRole('button', { name: 'More on the line profile' }).click();
    await app.page.getByRole('menuitem', { name: item }).click();
  };
  const svg = await saved(app, () => more('Save as SVG'));
  expect(svg.name).toMatch(/^line-profile-\d{4}-\d\d-\d\d\.svg$/);
  for (const text of ['side is not control', 'Raqqa', 'Al-Bukamal', 'VOA report', 'data '])
    expect(svg.text).toContain(text);
  const drawn = await app.page.evaluate(async (text) => {
    const image = new Image();
    image.src = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
    await image.decode();
    return [image.naturalWidth, image.naturalHeight];
  }, svg.text);
  expect(drawn).toEqual([1400, 640]);
  const png = await saved(app, () => more('Save as PNG'));
  expect(png.name).toMatch(/\.png$/);
  expect(png.text.slice(1, 4)).toBe('PNG');

  const tall = (await app.canvas.boundingBox())?.height ?? 0;
  await app.profile.getByRole('button', { name: 'Close the line profile' }).click();
  await expect.poll(async () => (await app.canvas.boundingBox())?.height).toBeGreaterThan(tall + 60);
  await app.profile.getByRole('button', { name: 'Line profile' }).click();
  await expect(app.profile.getByRole('listbox')).toBeVisible();
});

test('the keyboard closes and opens it again and again', async ({ app }) => {
  await app.open('', { map: false });
  const close = app.profile.getByRole('button', { name: 'Close the line profile' });
  const open = app.profile.getByRole('button', { name: 'Line profile', exact: true });
  await close.focus();
  for (const next of [open, close, open]) {
    await app.page.keyboard.press('Enter');
    await expect(next).toBeFocused();
  }
});
