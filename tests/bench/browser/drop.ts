/** One page, one file dropped on it, and what that took. */
import { type Browser, chromium, type Page } from '@playwright/test';
import { findBrowser, launchOptions } from '../../browser.ts';
import { rendererMegabytes } from './renderer.ts';

export interface Taken {
  /** From the drop to the first frame with all points. */
  readonly seconds: number;
  /** The longest task of the main thread on the way, in milliseconds. */
  readonly longestTask: number;
  readonly megabytes: { readonly now: number; readonly peak: number };
  /** Between frames while the map is dragged, in milliseconds. */
  readonly panFrame: { readonly median: number; readonly worst: number };
}

const SECOND = 1000;
const DRAG_STEPS = 40;

/** @returns what went wrong, in a few words, where the page did not come to show the points */
export async function drop(
  url: string,
  file: string,
  rows: number,
  seconds: number,
): Promise<Taken | string> {
  const browser = await chromium.launch(launchOptions(await findBrowser()));
  try {
    // A first visit fetches the whole app for later, which is not what is measured.
    const page = await browser.newPage({
      viewport: { width: 1440, height: 900 },
      serviceWorkers: 'block',
    });
    // The runner of this script names functions with a helper that a page does not have.
    await page.addInitScript({ content: 'globalThis.__name = (named) => named' });
    const crashed = new Promise<string>((resolve) => page.on('crash', () => resolve('the page crashed')));
    return await Promise.race([crashed, dropOn(browser, page, { url, file, rows, seconds })]);
  } catch (error) {
    return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  } finally {
    await browser.close();
  }
}

interface Job {
  readonly url: string;
  readonly file: string;
  readonly rows: number;
  readonly seconds: number;
}

async function dropOn(browser: Browser, page: Page, { url, file, rows, seconds }: Job): Promise<Taken> {
  await page.goto(url);
  await page.waitForFunction(() => document.documentElement.dataset.ready === 'true', null, {
    timeout: 120 * SECOND,
  });
  // Nobody drops a file in the moment in which the map comes: both pages come to rest first.
  await page.waitForTimeout(2 * SECOND);
  await page.evaluate(async (name) => {
    const blob = await (await fetch(name)).blob();
    const transfer = new DataTransfer();
    transfer.items.add(new File([blob], name, { type: 'text/csv' }));
    const tasks: number[] = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: 'longtask' });
    // The app shows what it has understood first; that is confirmed at once. A peer has no such button.
    const confirm = () => {
      const buttons = [...document.querySelectorAll<HTMLButtonElement>('[role=dialog] button')];
      const found = buttons.find(({ textContent, disabled }) => textContent === 'Import' && !disabled);
      if (!found) return;
      watch.disconnect();
      found.click();
    };
    const watch = new MutationObserver(confirm);
    watch.observe(document.body, { subtree: true, childList: true, attributes: true });
    const target = document.body;
    const send = (type: string) =>
      target.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: transfer }));
    send('dragenter');
    send('dragover');
    // A hand takes its time over a page; the clock starts as it lets go.
    await new Promise((resolve) => setTimeout(resolve, 500));
    tasks.length = 0;
    Object.assign(globalThis, { bench: { tasks, start: performance.now() } });
    send('drop');
  }, file);
  const shown = page.locator(`[data-points="${rows}"]`);
  await shown.waitFor({ state: 'attached', timeout: seconds * SECOND });
  const taken = await page.evaluate(async () => {
    // The second of two frames waits for the GPU to have drawn the first.
    for (let i = 0; i < 2; i++) await new Promise(requestAnimationFrame);
    const { tasks, start } = (globalThis as unknown as { bench: { tasks: number[]; start: number } }).bench; // set above
    return { seconds: (performance.now() - start) / 1000, longestTask: Math.max(0, ...tasks) };
  });
  const panFrame = await pan(page);
  return { ...taken, panFrame, megabytes: await rendererMegabytes(browser) };
}

async function pan(page: Page): Promise<Taken['panFrame']> {
  await page.evaluate(() => {
    const frames: number[] = [];
    let last = performance.now();
    const frame = (now: number) => {
      frames.push(now - last);
      last = now;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
    Object.assign(globalThis, { frames });
  });
  const [x, y] = [1000, 420];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let i = 1; i <= DRAG_STEPS; i++) await page.mouse.move(x - 5 * i, y + 2 * i);
  await page.mouse.up();
  return page.evaluate(() => {
    const { frames } = globalThis as unknown as { frames: number[] }; // set above
    const sorted = frames.slice(1).sort((a, b) => a - b);
    return { median: sorted[sorted.length >> 1] ?? Number.NaN, worst: sorted.at(-1) ?? Number.NaN };
  });
}
