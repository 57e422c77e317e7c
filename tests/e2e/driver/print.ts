/** The printed sheet. */

import type { Pixels } from '../indexed-png.ts';
import { type App, expect } from './app.ts';
import { decode } from './pictures.ts';

/** By the browser's own keys, once there is an app to hear them. */
export async function openSheet(app: App): Promise<void> {
  await expect(app.panel).toBeVisible();
  await app.page.keyboard.press('Control+p');
  await expect(app.sheet).toBeVisible();
}

export async function sheetReady(app: App): Promise<void> {
  await expect(app.sheet).toHaveAttribute('data-print-sheet', 'ready', { timeout: 120_000 });
}

export async function chooseOnSheet(app: App, ...choices: readonly string[]): Promise<void> {
  for (const name of choices) {
    await app.sheetDialog.getByRole('radio', { name, exact: true }).check({ force: true });
  }
}

/** The sheet's map: its picture, and how wide that stands on the sheet, in pixels of 96 to the inch. */
export async function sheetMap(app: App): Promise<{ readonly picture: Pixels; readonly width: number }> {
  const image = app.sheet.getByRole('img', { name: /^Map: / });
  const [address, width] = await image.evaluate(
    (img: HTMLImageElement) => [img.src, Number.parseFloat(getComputedStyle(img).width)] as const,
  );
  return { picture: await decode(app, address), width };
}
