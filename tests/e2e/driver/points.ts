/** Imported points. */

import type { Locator } from '@playwright/test';
import type { MapView } from '../../../src/map/scene.ts';
import { type App, expect } from './app.ts';
import { type TextFile, toPayload } from './files.ts';
import type { Spot } from './towns.ts';

/** Files by the button "Import points", as far as the dialog. */
export async function chooseFiles(app: App, ...files: readonly (string | TextFile)[]): Promise<void> {
  await app.tab('Points').click();
  const chooser = app.page.waitForEvent('filechooser');
  await app.points.getByRole('button', { name: 'Import points', exact: true }).click();
  const paths = files.filter((f) => typeof f === 'string');
  const given = files.filter((f) => typeof f !== 'string').map(toPayload);
  await (await chooser).setFiles(paths.length > 0 ? paths : given);
  await expect(app.importDialog).toBeVisible();
}

/** Files let go of over the map, as from the desktop. */
export async function dropFiles(app: App, ...files: readonly TextFile[]): Promise<void> {
  const transfer = await app.page.evaluateHandle(
    (list) => {
      const data = new DataTransfer();
      for (const [name, base64] of list) {
        const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
        data.items.add(new File([bytes], name));
      }
      return data;
    },
    files.map((file) => [file.name, toPayload(file).buffer.toString('base64')] as const),
  );
  for (const type of ['dragenter', 'dragover', 'drop']) {
    await app.region('Map').dispatchEvent(type, { dataTransfer: transfer });
  }
}

/** The dialog's own "Import", and then the set in the panel. */
export async function confirmImport(app: App): Promise<void> {
  // Not by its role: under the dialog it has none.
  const sets = app.page.locator('ul[aria-label="Sets of points"] > li');
  const before = await sets.count();
  await app.importDialog.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(app.importDialog).toBeHidden({ timeout: 60_000 });
  await expect
    .poll(() => sets.count(), { message: 'the set is there', timeout: 30_000 })
    .toBeGreaterThan(before);
}

/** Where point `index` of a set is drawn, and where a place lies: pixels in the map's div. */
export async function pixelsOfPoint(
  app: App,
  index: number,
  place: Spot,
  set = 0,
): Promise<[readonly [number, number], readonly [number, number]]> {
  await expect.poll(async () => (await drawnPoints(app))[set], 'the set is drawn').toBeDefined();
  return app.page.evaluate(
    ([i, at, k]) => {
      const { pointsDrawn, projectPoint, project } = globalThis.euphratesLine;
      const drawn = projectPoint(pointsDrawn()[k]?.id ?? '', i);
      if (!drawn) throw new Error('That point is not drawn.');
      return [drawn, project(at)] as [readonly [number, number], readonly [number, number]]; // two pairs
    },
    [index, place, set] as const,
  );
}

/** The name in the tip of the point under the pointer. */
export const pointTip = (app: App, name: string): Locator =>
  app.region('Map').getByText(name, { exact: true });

/** One of the bars that let points through or not. */
export async function tickPoints(app: App, name: string): Promise<void> {
  await app.points
    .locator('label')
    .filter({ has: app.page.getByRole('checkbox', { name }) })
    .click();
}

/** What the points of the chosen set are coloured by. */
export async function colourPoints(app: App, by: string): Promise<void> {
  await app.points.getByRole('button', { name: /Colour by/ }).click();
  await app.page.getByRole('option', { name: by, exact: true }).click();
  await expect(app.points.getByRole('button', { name: /Colour by/ })).toContainText(by);
}

/** What the map draws of the imported points. */
export function drawnPoints(app: App): Promise<ReturnType<MapView['pointsDrawn']>> {
  return app.page.evaluate(() => globalThis.euphratesLine.pointsDrawn());
}

/** What stands in full under the list of rows that were left out. */
export const rowInFull = (app: App): Locator => app.page.locator('[data-of="row-in-full"]');

/** Whether a part of it is out of sight. */
export const isCut = (text: Locator): Promise<boolean> =>
  text.evaluate((e) => e.scrollWidth > e.clientWidth || e.scrollHeight > e.clientHeight);
