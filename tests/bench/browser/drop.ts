/** One page, one file dropped on it, and what that took. */
import { type Browser, chromium, type Page } from '@playwright/test';
import { findBrowser, launchOptions } from '../../browser.ts';
import { rendererMegabytes } from './renderer.ts';
import { forgetTasks, longestTask, watchTasks } from './tasks.ts';

export interface Taken {
  /** From the drop to the first frame with all points. */
  readonly seconds: number;
  /** The longest task of the main thread on the way, in milliseconds; 0 for none over 50. */
  readonly longest: number;
  readonly megabytes: { readonly now: number; readonly peak: number };
  /** Between frames while the map is dragged, in milliseconds. */
  readonly panFrame: { readonly median: number; readonly worst: number };
}

const SECOND = 1000;
const DRAG_STEPS = 40;
const NOWHERE = { x: 4, y: 896 };

/** @returns what went wrong, in a few words, where the page did not come to show the points */
export const drop = (url: string, file: string, rows: number, seconds: number): Promise<Taken | string> =>
  onPage(url, (browser, page) => dropOn(browser, page, { file, rows, seconds }));

/** What holds the main thread while the map is dragged, before there is any point. */
export const panAlone = (url: string): Promise<number | string> =>
  onPage(url, async (_, page) => {
    await forgetTasks(page);
    await pan(page);
    return longestTask(page);
  });

/** A page at rest, in a browser of its own. */
async function onPage<T>(
  url: string,
  act: (browser: Browser, page: Page) => Promise<T>,
): Promise<T | string> {
  const browser = await chromium.launch(launchOptions(await findBrowser()));
  try {
    // A first visit fetches the whole app for later, which is not what is measured.
    const page = await browser.newPage({
      viewport: { width: 1440, height: 900 },
      serviceWorkers: 'block',
    });
    // The runner of this script names functions with a helper that a page does not have.
    await page.addInitScript({ content: 'globalThis.__name = (named) => named' });
    await watchTasks(page);
    const crashed = new Promise<string>((resolve) => page.on('crash', () => resolve('the page crashed')));
    const come = async () => {
      await page.goto(url);
      await page.waitForFunction(() => document.documentElement.dataset.ready === 'true', null, {
        timeout: 120 * SECOND,
      });
      // Nobody drops a file in the moment in which the map comes: every page comes to rest first.
      await page.waitForTimeout(2 * SECOND);
      // Who drags a file has a pointer: without one the focus would be shown as to a keyboard. Nothing is there to press.
      await page.mouse.click(NOWHERE.x, NOWHERE.y);
      return act(browser, page);
    };
    return await Promise.race([crashed, come()]);
  } catch (error) {
    return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  } finally {
    await browser.close();
  }
}

const within = <T>(ms: number, work: Promise<T>): Promise<T> =>
  Promise.race([
    work,
    new Promise<never>((_, reject) => {
      setTimeout(() => reject(new Error(`not done after ${ms / SECOND} s`)), ms).unref();
    }),
  ]);

interface Job {
  readonly file: string;
  readonly rows: number;
  readonly seconds: number;
}

async function dropOn(browser: Browser, page: Page, { file, rows, seconds }: Job): Promise<Taken> {
  await page.evaluate(
    async ([name, rows]) => {
      const blob = await (await fetch(name)).blob();
      const transfer = new DataTransfer();
      transfer.items.add(new File([blob], name, { type: 'text/csv' }));
      // The app shows what it has understood first; that is confirmed as soon as it is drawn. A peer has no such button.
      const confirm = () => {
        const buttons = [...document.querySelectorAll<HTMLButtonElement>('[role=dialog] button')];
        const found = buttons.find(
          ({ textContent, ariaDisabled }) => textContent === 'Import' && ariaDisabled !== 'true',
        );
        if (!found) return;
        watch.disconnect();
        requestAnimationFrame(() => setTimeout(() => found.click()));
      };
      const watch = new MutationObserver(confirm);
      watch.observe(document.body, { subtree: true, childList: true, attributes: true });
      const target = document.body;
      const send = (type: string) =>
        target.dispatchEvent(
          new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: transfer }),
        );
      send('dragenter');
      send('dragover');
      // A hand takes its time over a page; the clock starts as it lets go.
      await new Promise((resolve) => setTimeout(resolve, 500));
      const map = document.querySelector<HTMLElement>('.maplibregl-map');
      const gl = map?.querySelector('canvas')?.getContext('webgl2');
      if (!map || !gl) throw new Error('There is no map.');
      const come = new Promise<void>((resolve) => {
        const points = new MutationObserver(() => {
          if (map.dataset.points !== `${rows}`) return;
          points.disconnect();
          resolve();
        });
        points.observe(map, { attributes: true });
      });
      const frame = () => new Promise(requestAnimationFrame);
      /** Until the GPU has drawn what it has been given: a frame of the page's may come before. */
      const drawn = async () => {
        const fence = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
        gl.flush();
        while (fence && gl.getSyncParameter(fence, gl.SYNC_STATUS) !== gl.SIGNALED) {
          await new Promise((resolve) => setTimeout(resolve, 5));
        }
      };
      const letGo = async () => {
        const dropped = performance.now();
        send('drop');
        await come;
        await frame();
        await drawn();
        return (performance.now() - dropped) / 1000;
      };
      Object.assign(globalThis, { letGo });
    },
    [file, rows] as const,
  );
  await forgetTasks(page);
  // Looked at from within the page: a driver that asks now and then would be up to half a second late.
  const taken = await within(
    seconds * SECOND,
    page.evaluate(() => (globalThis as unknown as { letGo(): Promise<number> }).letGo()), // set above
  );
  // The panel's last pieces come after the points.
  await page.waitForTimeout(SECOND);
  const longest = await longestTask(page);
  const panFrame = await pan(page);
  return { seconds: taken, longest, panFrame, megabytes: await rendererMegabytes(browser) };
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
