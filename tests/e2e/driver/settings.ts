/** The view settings. */

import type { Locator } from '@playwright/test';
import { type App, expect } from './app.ts';

export async function settings(app: App): Promise<Locator> {
  await app.button('View settings').click();
  return app.page.getByRole('dialog', { name: 'View settings' });
}

/** One choice of the view settings, with the sheet closed again. */
export async function set(app: App, choice: string): Promise<void> {
  const sheet = await settings(app);
  await sheet.getByRole('radio', { name: choice, exact: true }).check({ force: true });
  await app.page.keyboard.press('Escape');
  // By any name: the language may be what was chosen.
  await expect(app.page.getByRole('dialog')).toHaveCount(0);
}
