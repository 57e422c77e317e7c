/** Pictures: of the screen, and those that the app saves. */

import { readFile } from 'node:fs/promises';
import type { Pixels } from '../indexed-png.ts';
import type { App } from './app.ts';
import { settled } from './map.ts';
import { share } from './take-away.ts';

/** A saved picture: its file's name, and all its pixels. */
export async function savePicture(
  app: App,
  button: 'Save picture' | 'Save picture at 2×',
): Promise<{ name: string; picture: Pixels }> {
  const menu = await share(app);
  const download = app.page.waitForEvent('download', { timeout: 120_000 });
  await menu.getByRole('button', { name: button, exact: true }).click();
  const file = await download;
  const base64 = (await readFile(await file.path())).toString('base64');
  await app.page.keyboard.press('Escape');
  return { name: file.suggestedFilename(), picture: await decode(app, `data:image/png;base64,${base64}`) };
}

/** A picture's pixels, decoded by the browser. */
export async function decode(app: App, address: string): Promise<Pixels> {
  const { width, height, base64 } = await app.page.evaluate(async (url) => {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no 2d context');
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    const reader = new FileReader();
    const read = new Promise((done) => reader.addEventListener('load', done));
    reader.readAsDataURL(new Blob([data]));
    await read;
    return {
      width: canvas.width,
      height: canvas.height,
      base64: String(reader.result).split(',')[1] ?? '',
    };
  }, address);
  return { width, height, rgba: Buffer.from(base64, 'base64') };
}

/**
 * Before opening: letters as wide as they are designed, not rounded to pixels. Builds of Chromium differ in the rounding, and then lines
 * break elsewhere.
 */
export async function setLettersExactly(app: App): Promise<void> {
  await app.page.addInitScript(() => {
    document.addEventListener('readystatechange', () => {
      document.documentElement.style.setProperty('text-rendering', 'geometricPrecision');
    });
  });
}

/** The screen's pixels once all on it has come to rest: fonts, map, notices, pointer and focus. */
export async function look(app: App): Promise<Pixels> {
  // Over the app's name the pointer changes nothing, in either direction of script.
  const name = await app.page.locator('h1').first().boundingBox();
  if (name) await app.page.mouse.move(name.x + 2, name.y + 2);
  await app.page.evaluate(async () => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    await document.fonts.ready;
  });
  await settled(app);
  const picture = await app.page.screenshot({ animations: 'disabled' });
  return decode(app, `data:image/png;base64,${picture.toString('base64')}`);
}
