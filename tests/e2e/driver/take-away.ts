/** What is taken away: findings and links. */

import type { Locator } from '@playwright/test';
import { type App, expect } from './app.ts';

/** A choice of the menu "Copy finding" or "Copy figures", as it came to the clipboard, with plain spaces. */
export async function copiedBy(
  app: App,
  menu: 'Copy finding' | 'Copy figures',
  choice: string,
): Promise<string> {
  await app.page.evaluate(() => navigator.clipboard.writeText(''));
  await app.button(menu).click();
  await app.page.getByRole('menuitem', { name: choice, exact: true }).click();
  await expect(app.notices).toContainText('copied.');
  // The notice may still be that of the copy before.
  await expect.poll(() => clipboard(app)).not.toBe('');
  return (await clipboard(app)).replaceAll('\u202f', ' ');
}

export function clipboard(app: App): Promise<string> {
  return app.page.evaluate(() => navigator.clipboard.readText());
}

/** A share sheet in the system's place, before the app is opened: this Chromium has none. */
export async function withShareSheet(app: App, outcome: 'taken' | 'closed' | 'refused'): Promise<void> {
  await app.page.addInitScript((how) => {
    navigator.canShare = () => true;
    navigator.share = async (data) => {
      sessionStorage.setItem('shared', JSON.stringify(data));
      if (how === 'closed') throw new DOMException('', 'AbortError');
      if (how === 'refused') throw new DOMException('', 'NotAllowedError');
    };
  }, outcome);
}

/** The link by the share sheet, and what that was given. */
export async function shareLink(app: App): Promise<{ readonly title: string; readonly url: string }> {
  await app.button('Share').click();
  await app.button('Share link…').click();
  return app.page.evaluate(() => JSON.parse(sessionStorage.getItem('shared') ?? 'null'));
}

/** The menu of what leaves the app. */
export async function share(app: App): Promise<Locator> {
  await app.button('Share').click();
  return app.page.getByRole('dialog', { name: 'Share', exact: true });
}
