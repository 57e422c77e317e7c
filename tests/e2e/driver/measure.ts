/** The measured path. */
import { type App, expect } from './app.ts';
import { rendered, settled } from './map.ts';

/** The pencil is taken up by a finger: the sheet makes way, and the map has the room. */
export async function tapPencil(app: App): Promise<void> {
  const height = async () => (await app.canvas.boundingBox())?.height ?? 0;
  const before = await height();
  await app.pencil.tap();
  await expect(app.thumb).toBeVisible();
  await expect.poll(height, 'the map has the room').toBeGreaterThan(before + 100);
  await settled(app);
}

/** A corner by its coordinates or its name, at the end of the path. */
export async function addPoint(app: App, text: string): Promise<void> {
  const field = app.measure.getByRole('combobox', { name: 'Add a point' });
  await field.fill(text);
  await expect(app.page.getByRole('option').first()).toBeVisible();
  await field.press('ArrowDown');
  await field.press('Enter');
  await expect(field).toHaveValue('');
}

/** Labels of the measured path, the one that follows the pointer last. */
export async function pathLabels(app: App): Promise<readonly unknown[]> {
  return (await rendered(app, 'path-labels')).map((p) => p.label);
}
