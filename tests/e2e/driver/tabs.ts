/** The names of the panels, as tabs. */
import type { Locator } from '@playwright/test';
import type { App } from './app.ts';

export const tabs = (app: App): Locator => app.page.getByRole('tablist').getByRole('tab');

/** How they fit into their list; in pixels. */
export const tabFit = (app: App) =>
  app.page.getByRole('tablist').evaluate(async (list) => {
    await document.fonts.ready;
    const all = [...list.querySelectorAll('[role="tab"]')];
    const words = all
      .map((tab) => {
        const range = document.createRange();
        range.selectNodeContents(tab);
        return range.getBoundingClientRect();
      })
      .toSorted((a, b) => a.left - b.left);
    return {
      overflow: list.scrollWidth - list.clientWidth,
      /** The smaller side of the smallest tab. */
      least: Math.min(...all.flatMap((tab) => [tab.clientWidth, (tab as HTMLElement).offsetHeight])), // a tab is HTML
      /** The least room between the words of two. */
      between: Math.min(...words.slice(1).map(({ left }, i) => left - (words[i]?.right ?? 0))),
      type: Math.min(...all.map((tab) => Number.parseFloat(getComputedStyle(tab).fontSize))),
    };
  });
