import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { findBrowser, launchOptions } from '../browser.ts';
import { freePort } from '../support/free-port.ts';

const root = join(import.meta.dirname, '../..');
const cache = join(root, 'node_modules/.cache');
const browser = await findBrowser().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
// Playwright reads this file again in each worker: they share the first port through the environment.
process.env.EUPHRATES_PORT ??= String(await freePort());
const baseURL = `http://127.0.0.1:${process.env.EUPHRATES_PORT}/`;

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: join(cache, 'playwright'),
  workers: 2,
  fullyParallel: true,
  // The graphics card is software on a shared machine. What passes at its second try alone is named by tests/run.ts.
  retries: 1,
  // Software WebGL: a map takes some seconds to come up.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: join(cache, 'playwright.json') }]],
  use: {
    baseURL,
    // Each journey meets the app as its server has it; offline.spec.ts and anywhere.spec.ts let the worker in.
    serviceWorkers: 'block',
    viewport: { width: 1440, height: 900 },
    // The camera is cut, not eased: a click lands where it was aimed.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: launchOptions(browser),
    screenshot: 'only-on-failure',
    trace: { mode: 'retain-on-first-failure', screenshots: false, snapshots: false },
  },
  webServer: {
    command: `"${process.execPath}" node_modules/vite/bin/vite.js preview --host 127.0.0.1 --strictPort --port ${process.env.EUPHRATES_PORT}`,
    cwd: root,
    url: baseURL,
    reuseExistingServer: false,
  },
});
