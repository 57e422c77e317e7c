import { readlink } from 'node:fs/promises';
import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { findBrowser, launchOptions } from '../browser.ts';

/** A browser on a profile that outlives it. */
export async function openProfile(folder: string, baseURL: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(folder, {
    ...launchOptions(await findBrowser()),
    baseURL,
    serviceWorkers: 'block',
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
  });
}

/** As the system kills it for want of memory: nothing of it runs any more. */
export async function killBrowser(context: BrowserContext, folder: string): Promise<void> {
  // Chromium's lock on its profile names the machine and the process.
  const pid = Number((await readlink(join(folder, 'SingletonLock'))).split('-').at(-1));
  const closed = new Promise((resolve) => context.once('close', resolve));
  process.kill(pid, 'SIGKILL');
  await closed;
}
