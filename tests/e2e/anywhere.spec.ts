import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { App, expect, test } from './driver/app.ts';
import { counts } from './driver/map.ts';
import { serveFolder } from './static-server.ts';

const dist = join(import.meta.dirname, '../../dist');
const PATH = '/some/deep/path/';

test.use({ serviceWorkers: 'allow' });
test.setTimeout(120_000);

const open = async (page: Page, url: string, hash: string): Promise<App> => {
  const app = new App(page, new URL(url).origin);
  await page.goto(`${url}#${hash}`);
  await app.ready();
  return app;
};

test('under a path of another site the app is whole, keeps to its path, and works offline', async ({
  page,
  context,
}) => {
  const asked: string[] = [];
  const server = await serveFolder(dist, {
    path: PATH,
    answer: (request) => {
      asked.push(request.url ?? '');
      return false;
    },
  });
  try {
    const app = await open(page, server.url, 'place=raqqa');
    await expect(app.verdict).toContainText('2.36 km');
    expect(await counts(app, 'town-dots', 'zone-tint', 'line', 'pick')).toEqual({
      'town-dots': 4,
      'zone-tint': 2,
      line: 1,
      pick: 1,
    });
    await expect(page.locator('html')).toHaveAttribute('data-offline', 'ready', { timeout: 30_000 });
    expect(asked.length).toBeGreaterThan(25);
    expect(asked.filter((url) => !url.startsWith(PATH))).toEqual([]);
    const scope = await page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
    expect(scope, 'it answers for nothing else on the site').toBe(server.url);
    expect(app.troubles).toEqual([]);
    await page.close();
  } finally {
    await server.stop();
  }
  const app = await open(await context.newPage(), server.url, 'place=tabqa');
  await expect(app.verdict.getByRole('heading', { name: 'Tabqa' })).toBeVisible();
  expect(await counts(app, 'town-dots', 'line')).toEqual({ 'town-dots': 4, line: 1 });
});

test('the app can be installed: a manifest with its names, colours and pictures of the stated sizes', async ({
  page,
  request,
}) => {
  await page.goto('./');
  const href = await page.locator('link[rel="manifest"]').getAttribute('href');
  const address = new URL(href ?? '', page.url());
  const manifest = await (await request.get(address.href)).json();
  expect(manifest).toMatchObject({
    name: 'Euphrates Line',
    name_localized: { ar: { value: 'خط الفرات', dir: 'rtl' } },
    display: 'standalone',
  });
  expect(new URL(manifest.start_url, address).href, 'wherever it is put').toBe(
    new URL('./', page.url()).href,
  );
  const purposes = new Set<string>();
  for (const { src, sizes, type, purpose } of manifest.icons) {
    const url = new URL(src, address).href;
    expect((await request.get(url)).headers()['content-type'], src).toBe(type);
    const drawn = await page.evaluate(async (picture) => {
      const image = new Image();
      image.src = picture;
      await image.decode();
      return `${image.naturalWidth}x${image.naturalHeight}`;
    }, url);
    if (sizes !== 'any') expect(drawn, src).toBe(sizes);
    purposes.add(`${purpose} ${sizes}`);
  }
  expect(purposes).toContain('maskable 512x512');
  expect(purposes).toContain('any 192x192');
  // Chromium's own judgement.
  const client = await page.context().newCDPSession(page);
  const { installabilityErrors } = await client.send('Page.getInstallabilityErrors');
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
});

test('in Arabic the app is installed under its Arabic name, and is the same app', async ({
  page,
  request,
}) => {
  await page.goto('./#lang=ar');
  const link = page.locator('link[rel="manifest"]');
  await expect(link).toHaveAttribute('href', /ar\.webmanifest$/, { timeout: 30_000 });
  const read = async (href: string | null) =>
    (await request.get(new URL(href ?? '', page.url()).href)).json();
  const arabic = await read(await link.getAttribute('href'));
  const english = await read('./manifest.webmanifest');
  expect(arabic).toMatchObject({ name: 'خط الفرات', lang: 'ar', dir: 'rtl' });
  const same = ({ id, start_url, scope, display, icons }: Record<string, unknown>) => ({
    id,
    start_url,
    scope,
    display,
    icons,
  });
  expect(same(arabic)).toEqual(same(english));
  const { errors } = await (await page.context().newCDPSession(page)).send('Page.getAppManifest');
  expect(errors).toEqual([]);
});
