import { join } from 'node:path';
import type { FrameLocator, Page } from '@playwright/test';
import { arabic } from '../../src/words/arabic.ts';
import { expect, test } from './driver/app.ts';
import { HEADERS, type StaticServer, serveFolder } from './static-server.ts';

const dist = join(import.meta.dirname, '../../dist');

test.setTimeout(120_000);

let app: StaticServer;
let host: StaticServer;

/** Another site's page with the map in its middle. */
const hostPage = (src: string) => `<!doctype html><title>A report</title><h1>A report</h1>
<button>Before</button><iframe title="Map" width="640" height="420" src="${src}"></iframe><button>After</button>`;

/** What README tells an operator to send, so that `site` may frame the map. */
const framedBy = (site: string) => ({
  ...HEADERS,
  'Content-Security-Policy': (HEADERS['Content-Security-Policy'] ?? '').replace(
    "frame-ancestors 'none'",
    `frame-ancestors ${site}`,
  ),
});

test.beforeEach(async () => {
  let hash = '';
  host = await serveFolder(dist, {
    answer: (request, response) => {
      const url = new URL(request.url ?? '/', 'http://host');
      if (url.pathname !== '/') return false;
      hash = url.searchParams.get('hash') ?? '';
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(hostPage(`${app.url}#${hash}`));
      return true;
    },
  });
  app = await serveFolder(dist, { headers: framedBy(new URL(host.url).origin) });
});

test.afterEach(async () => {
  await host.stop();
  await app.stop();
});

const openReport = async (page: Page, hash: string): Promise<FrameLocator> => {
  await page.goto(`${host.url}?hash=${encodeURIComponent(hash)}`);
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('html')).toHaveAttribute('data-ready', 'true', { timeout: 30_000 });
  return frame;
};

test('in another site’s frame there is a bare map with its caveat, scale, credit and zoom, and no workbench', async ({
  page,
}) => {
  const frame = await openReport(page, 'place=raqqa&embed=1');
  await expect(frame.getByText('Reconstruction from a news report; a side is not control.')).toBeVisible();
  await expect(frame.getByText('Natural Earth · GeoNames (CC BY 4.0)')).toBeVisible();
  await expect(frame.locator('.maplibregl-ctrl-scale')).toHaveText(/\d\s?km/);
  await expect(frame.getByRole('button', { name: 'Zoom in' })).toBeVisible();
  await expect(frame.getByRole('tab')).toHaveCount(0);
  await expect(frame.getByRole('combobox')).toHaveCount(0);
  await expect(frame.getByRole('region', { name: 'Line profile' })).toHaveCount(0);
  await expect(frame.getByRole('button', { name: 'Measure' })).toHaveCount(0);
  const inside = page.frames()[1];
  const drawn = await inside?.evaluate(() =>
    ['town-dots', 'zone-tint', 'line', 'pick'].map((layer) => {
      const found = globalThis.euphratesLine.features(layer).map((f) => JSON.stringify(f.properties));
      return new Set(found).size;
    }),
  );
  expect(drawn?.slice(0, 2)).toEqual([4, 2]);
  expect(drawn?.[2]).toBeGreaterThan(0);
  expect(drawn?.[3]).toBe(1);
  const boxes = await Promise.all(
    [frame.locator('canvas'), frame.locator('html')].map((part) => part.boundingBox()),
  );
  expect(boxes[0]?.width, 'the map fills its frame').toBe(boxes[1]?.width);
  expect(boxes[0]?.height).toBe(boxes[1]?.height);
});

test('"Open the full view" leads to the same view with the workbench', async ({ page, context }) => {
  const frame = await openReport(page, 'map=9/35.3/40.1&place=deir-el-zour&lang=ar&embed=1');
  const opened = context.waitForEvent('page');
  await frame.getByRole('link', { name: arabic.map.openFull }).click();
  const full = await opened;
  await expect(full.getByRole('heading', { name: 'دير الزور' })).toBeVisible();
  await expect(full.getByText(arabic.verdict.side.sw, { exact: true }).first()).toBeVisible();
  const { origin, hash } = new URL(full.url());
  expect(`${origin}/`).toBe(app.url);
  expect(hash).toContain('map=9.00/35.30000/40.10000&place=deir-el-zour');
  expect(hash).toContain('lang=ar');
  expect(hash).not.toContain('embed');
});

test('by keyboard alone the map is reached, moved, zoomed, picked on, and left again', async ({ page }) => {
  const frame = await openReport(page, 'map=9/35.3/40.1&embed=1');
  const inside = page.frames()[1];
  await page.getByRole('button', { name: 'Before' }).focus();
  const canvas = frame.getByRole('application', { name: /^Map canvas/ });
  await page.keyboard.press('Tab');
  // The frame itself may be a stop of its own.
  if (!(await canvas.evaluate((c) => c === document.activeElement))) await page.keyboard.press('Tab');
  await expect(canvas).toBeFocused();
  await page.keyboard.press('+');
  await expect.poll(() => new URL(inside?.url() ?? '').hash).toContain('map=10.00/');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => new URL(inside?.url() ?? '').hash).not.toContain('/40.10000');
  expect(new URL(inside?.url() ?? '').hash, 'it stays bare').toContain('embed=1');
  await page.keyboard.press('Enter');
  await expect(frame.locator('[aria-live="polite"]').first()).toContainText('km');
  await expect.poll(() => new URL(inside?.url() ?? '').hash).toMatch(/(at|place)=/);
  await page.keyboard.press('m');
  await page.keyboard.press('Escape');
  await expect
    .poll(() => new URL(inside?.url() ?? '').hash, 'Escape lets go of the pick')
    .not.toMatch(/(at|place)=/);
  const after = page.getByRole('button', { name: 'After' });
  for (let i = 0; i < 12 && !(await after.evaluate((b) => b === document.activeElement)); i++)
    await page.keyboard.press('Tab');
  await expect(after).toBeFocused();
});

test('as the app is sent by default, no other site can frame it', async ({ page }) => {
  await app.stop();
  app = await serveFolder(dist);
  const refused = page.waitForEvent('console', { predicate: (m) => /frame-ancestors/.test(m.text()) });
  await page.goto(`${host.url}?hash=embed%3D1`);
  await refused;
  await expect(page.frameLocator('iframe').locator('#root')).toHaveCount(0);
});
