import { readFileSync } from 'node:fs';
import type { Browser } from '@playwright/test';

/** The process that draws a page, found by what is used most: each page here has a browser of its own. */
export async function rendererMegabytes(
  browser: Browser,
): Promise<{ readonly now: number; readonly peak: number }> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const sizes = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => ({ now: read(id, 'VmRSS'), peak: read(id, 'VmHWM') }));
  return sizes.reduce((a, b) => (b.peak > a.peak ? b : a), { now: Number.NaN, peak: 0 });
}

/** Resident megabytes, NaN where the system has no /proc. */
function read(id: number, field: string): number {
  try {
    const found = new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(readFileSync(`/proc/${id}/status`, 'utf8'));
    return Number(found?.[1]) / 1024;
  } catch {
    return Number.NaN;
  }
}
