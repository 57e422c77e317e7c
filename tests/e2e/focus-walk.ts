/** A walk through the page with Tab alone. */
import { expect, type Page } from '@playwright/test';

interface Stop {
  readonly name: string;
  /** Pixels of it that are seen, of five that are looked at. */
  readonly seen: number;
  readonly isNew: boolean;
}

/** What has the focus now; undefined at the page's end. */
const stop = (page: Page): Promise<Stop | undefined> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return undefined;
    const isNew = element.dataset.walked === undefined;
    element.dataset.walked = '';
    // A hidden tick is seen by its label.
    const host = element.closest('label') ?? element;
    const { left, top, width, height } = host.getBoundingClientRect();
    const looked = [
      [0.5, 0.5],
      [0.1, 0.5],
      [0.9, 0.5],
      [0.5, 0.1],
      [0.5, 0.9],
    ] as const;
    const seen = looked.filter(([x, y]) => {
      const there = document.elementFromPoint(left + x * width, top + y * height);
      return there !== null && (host.contains(there) || there.contains(host));
    }).length;
    const name = element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 60) ?? '';
    return { name: `${element.tagName.toLowerCase()} ${name}`, seen, isNew };
  });

/**
 * What a walk never came to, though it is on the page and takes the focus. Of radio buttons one stands for all; what is
 * made anew while the walk goes by is known by its name.
 */
const missed = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const controls = document.querySelectorAll<HTMLElement>('button, a[href], input, [tabindex="0"]');
    const left = [...controls].filter(
      (e) =>
        e.tabIndex >= 0 &&
        e.dataset.walked === undefined &&
        !e.matches(':disabled, [type="radio"], [type="file"], [hidden] *') &&
        e.checkVisibility({ visibilityProperty: true }),
    );
    for (const e of document.querySelectorAll<HTMLElement>('[data-walked]')) delete e.dataset.walked;
    return left.map(
      (e) =>
        `${e.tagName.toLowerCase()} ${e.getAttribute('aria-label') ?? e.textContent?.trim().slice(0, 60) ?? ''}`,
    );
  });

/** A panel that comes takes the focus of the one that goes along: what is on the page is the same twice, some frames apart. */
export async function atRest(page: Page): Promise<void> {
  let before = '';
  await expect
    .poll(async () => {
      const now = await page.evaluate(async () => {
        for (let i = 0; i < 20; i++) await new Promise(requestAnimationFrame);
        return document.body.innerHTML;
      });
      const same = now === before;
      before = now;
      return same;
    })
    .toBe(true);
}

/** Goes round the page once. @returns how many stops there were, and what was wrong */
export async function walk(
  page: Page,
): Promise<{ readonly stops: number; readonly wrong: readonly string[] }> {
  const wrong: string[] = [];
  const names = new Set<string>();
  let stops = 0;
  await atRest(page);
  // From the top, wherever the last walk ended.
  await page.evaluate(() => {
    const top = document.createElement('span');
    top.tabIndex = -1;
    document.body.prepend(top);
    top.id = 'walk-from';
    top.focus();
  });
  for (let i = 0; i < 150; i++) {
    await page.keyboard.press('Tab');
    const now = await stop(page);
    if (!now) break;
    // Some browsers go on from the end to the start.
    if (!now.isNew && now.name === [...names][0]) break;
    if (!now.isNew) {
      wrong.push(`a trap: again at ${now.name}`);
      break;
    }
    stops++;
    names.add(now.name);
    if (now.seen === 0) wrong.push(`not seen when it has the focus: ${now.name}`);
  }
  await page.evaluate(() => document.getElementById('walk-from')?.remove());
  return {
    stops,
    wrong: [
      ...wrong,
      ...(await missed(page)).filter((name) => !names.has(name)).map((name) => `never reached: ${name}`),
    ],
  };
}
