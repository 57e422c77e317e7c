/** The measured path. */
import { type App, expect } from './app.ts';
import { rendered } from './map.ts';

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
