/** What holds a page's main thread, and whose it is: the map's frames are MapLibre's, the rest is the app's own. */
import type { Page } from '@playwright/test';

/** From one time to another, in the page's milliseconds. */
interface Stretch {
  readonly start: number;
  readonly duration: number;
}

interface Seen {
  /** All tasks over 50 ms. */
  tasks: Stretch[];
  /** The frames that MapLibre drew in them, what our layers draw included. */
  frames: Stretch[];
  /** Questions to the GPU, whose answer is waited for. */
  waits: Stretch[];
}

/** In milliseconds; 0 stands for "under 50" in the first and the last. */
export interface Longest {
  readonly task: number;
  /** How much of that task is MapLibre's frame, and how much is waiting for the GPU, in a frame or not. */
  readonly frame: number;
  readonly wait: number;
  /** The most that a long task holds beside MapLibre's frame. */
  readonly own: number;
}

/** As the browser gives it, of which the types know nothing yet. */
interface LongFrame extends PerformanceEntry {
  readonly scripts: readonly {
    readonly startTime: number;
    readonly duration: number;
    readonly invokerType: string;
    readonly invoker: string;
    readonly sourceURL: string;
  }[];
}

/** Before the page's own scripts run. */
export async function watchTasks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen: Seen = { tasks: [], frames: [], waits: [] };
    Object.assign(globalThis, { seen });
    new PerformanceObserver((list) => {
      for (const { startTime: start, duration } of list.getEntries()) seen.tasks.push({ start, duration });
    }).observe({ type: 'longtask' });
    new PerformanceObserver((list) => {
      const scripts = (list.getEntries() as LongFrame[]).flatMap((entry) => entry.scripts);
      for (const { startTime: start, duration, invoker, sourceURL } of scripts) {
        // The chunk holds MapLibre and what of ours knows it; no frame of ours is long.
        if (invoker.includes('FrameRequest') && sourceURL.includes('create-map-view')) {
          seen.frames.push({ start, duration });
        }
      }
    }).observe({ type: 'long-animation-frame' });
    const questions =
      /^(get(?!Extension|ContextAttributes|SupportedExtensions).+|readPixels|checkFramebufferStatus)$/;
    const context = WebGL2RenderingContext.prototype as unknown as Record<string, unknown>; // looked at by name
    for (const name of Object.getOwnPropertyNames(context).filter((each) => questions.test(each))) {
      const ask = Object.getOwnPropertyDescriptor(context, name)?.value as unknown;
      if (typeof ask !== 'function') continue;
      context[name] = function (this: unknown, ...asked: unknown[]) {
        const start = performance.now();
        const answer: unknown = Reflect.apply(ask, this, asked);
        seen.waits.push({ start, duration: performance.now() - start });
        return answer;
      };
    }
  });
}

/** What came before is forgotten. */
export const forgetTasks = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const { seen } = globalThis as unknown as { seen: Seen }; // set above
    seen.tasks.length = 0;
    seen.frames.length = 0;
    seen.waits.length = 0;
  });

const shared = (task: Stretch, parts: readonly Stretch[]): number =>
  parts.reduce((sum, part) => {
    const end = Math.min(task.start + task.duration, part.start + part.duration);
    return sum + Math.max(0, end - Math.max(task.start, part.start));
  }, 0);

export async function longestTask(page: Page): Promise<Longest> {
  // Observers are told a little later.
  await page.waitForTimeout(200);
  const { tasks, frames, waits } = await page.evaluate(() => (globalThis as unknown as { seen: Seen }).seen); // set above
  const longest = tasks.toSorted((a, b) => b.duration - a.duration)[0];
  if (!longest) return { task: 0, frame: 0, wait: 0, own: 0 };
  return {
    task: longest.duration,
    frame: shared(longest, frames),
    wait: shared(longest, waits),
    own: Math.max(...tasks.map((task) => task.duration - shared(task, frames))),
  };
}
