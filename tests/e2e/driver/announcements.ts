/** What a screen reader is told. */
import type { Locator } from '@playwright/test';
import type { App } from './app.ts';

const REGIONS = ['[aria-live="polite"]', '[aria-live="assertive"]', '[role="status"]', '[role="alert"]'];

/** Regions within others: what such a one says is said by both. */
export const doubleVoices = (app: App): Locator =>
  app.page.locator(REGIONS.flatMap((outer) => REGIONS.map((inner) => `${outer} ${inner}`)).join(', '));

/** From now on each text is written down that a live region comes to hold, unless a dialog hides the region just then. */
export async function listen(app: App): Promise<void> {
  await app.page.evaluate(() => {
    const LIVE = '[aria-live="polite"], [aria-live="assertive"], [role="status"], [role="alert"]';
    globalThis.told = [];
    const before = new Map([...document.querySelectorAll(LIVE)].map((e) => [e, e.textContent]));
    new MutationObserver(() => {
      for (const region of document.querySelectorAll(LIVE)) {
        const text = region.textContent;
        const heard = region.closest('[aria-hidden="true"], [inert]') === null;
        if (heard && text && text !== before.get(region)) globalThis.told.push(text);
        before.set(region, text);
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
}

/** What was told since then, in order, with plain spaces. */
export function told(app: App): Promise<readonly string[]> {
  return app.page.evaluate(() => globalThis.told.map((text) => text.replaceAll('\u202f', ' ')));
}
