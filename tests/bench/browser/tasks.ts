/** What holds a page's main thread: the browser tells of every task over 50 ms. */
import type { Page } from '@playwright/test';

const seen = (): number[] => (globalThis as unknown as { longTasks: number[] }).longTasks; // set below

/** Before the page's own scripts run. */
export const watchTasks = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const longTasks: number[] = [];
    Object.assign(globalThis, { longTasks });
    new PerformanceObserver((list) => {
      longTasks.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: 'longtask' });
  });

/** What came before is forgotten. */
export const forgetTasks = (page: Page): Promise<void> =>
  page.evaluate(() => {
    (globalThis as unknown as { longTasks: number[] }).longTasks.length = 0; // as above
  });

/** In milliseconds; 0 stands for "none over 50". */
export async function longestTask(page: Page): Promise<number> {
  // Observers are told a little later.
  await page.waitForTimeout(200);
  return Math.max(0, ...(await page.evaluate(seen)));
}
