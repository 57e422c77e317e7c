import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import { arabic } from '../../src/words/arabic.ts';
import { App, expect, test } from './driver/app.ts';
import { colours, distance, token } from './driver/colours.ts';
import { counts } from './driver/map.ts';
import { chooseFiles, confirmImport } from './driver/points.ts';
import { type StaticServer, serveFolder } from './static-server.ts';

const root = join(import.meta.dirname, '../..');
const dist = join(root, 'dist');

test.use({ serviceWorkers: 'allow' });
// Several loads of the whole app each.
test.setTimeout(120_000);

let folder: string;
let server: StaticServer;

// A copy, so that a build beside the tests takes nothing away from under them.
test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'offline-'));
  await cp(dist, join(folder, 'first'), { recursive: true });
  server = await serveFolder(join(folder, 'first'));
});

test.afterEach(async () => {
  await server.stop();
  await rm(folder, { recursive: true });
});

/** The app on this journey's own server. */
const visit = async (page: Page, hash = ''): Promise<App> => {
  const app = new App(page, new URL(server.url).origin);
  await page.goto(server.url + (hash && `#${hash}`));
  await app.ready();
  return app;
};

const kept = (page: Page): Promise<void> =>
  expect(page.locator('html')).toHaveAttribute('data-offline', 'ready', { timeout: 30_000 });

/** Paths of all that is in the browser's stores, from the app's folder on. */
const stored = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    const requests = (await Promise.all(stores.map((store) => store.keys()))).flat();
    return requests.map(({ url }) => new URL(url).pathname.slice(1));
  });

test('after one visit every file of the build is kept, but for what no browser asks for', async ({
  page,
}) => {
  await visit(page);
  await kept(page);
  const files = await readdir(join(folder, 'first'), { recursive: true, withFileTypes: true });
  const expected = files
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name).slice(join(folder, 'first').length + 1))
    .filter((name) => !/\.(map|woff)$/.test(name) && !['sw.js', 'config.json'].includes(name));
  expect(expected.length).toBeGreaterThan(25);
  expect((await stored(page)).filter((name) => name !== 'config.json').sort()).toEqual(expected.sort());
});

test('with the server gone, a link never seen before opens in full: map, verdict, panels', async ({
  page,
  context,
}) => {
  await visit(page);
  await kept(page);
  await page.close();
  await server.stop();
  const later = await context.newPage();
  // Only config.json is asked of the server each time.
  const failed: string[] = [];
  later.on('requestfailed', (request) => failed.push(new URL(request.url()).pathname));
  const app = await visit(later, 'place=al-bukamal&lang=ar&theme=dark&units=mi');
  // The other language is a file of its own.
  await expect(later.getByRole('heading', { name: 'البوكمال' })).toBeVisible();
  await expect(later.getByText(arabic.verdict.side.sw, { exact: true }).first()).toBeVisible();
  await app.follow('place=al-bukamal&theme=dark&units=mi');
  await expect(app.verdict.getByRole('heading', { name: 'Al-Bukamal' })).toBeVisible();
  await expect(app.verdict).toContainText('South and west of the line');
  await expect
    .poll(() => counts(app, 'town-dots', 'zone-tint', 'zone-pattern', 'line', 'pick', 'side-labels'))
    .toEqual({ 'town-dots': 4, 'zone-tint': 2, 'zone-pattern': 2, line: 1, pick: 1, 'side-labels': 2 });
  const [outside] = await colours(app, [[41.0, 36.1]]);
  expect(distance(outside ?? [0, 0, 0], await token(app, 'land')), 'the paper is drawn').toBeLessThan(16);
  await app.tab('Sources').click();
  await expect(app.sources.getByRole('listitem').first()).toBeVisible();
  await app.follow('path=tabqa~raqqa');
  await expect(app.measure).toContainText('43,419.743 m');
  // A worker that had not been started before.
  await chooseFiles(app, { name: 'two.csv', content: 'name,lat,lon\na,35.6,40.3\nb,35.35,39.35\n' });
  await confirmImport(app);
  await expect(app.points).toContainText('two');
  expect(failed.filter((path) => path !== '/config.json')).toEqual([]);
});

test('the page of the first visit goes on when the server is gone', async ({ page }) => {
  const app = await visit(page, 'map=8/35.3/40');
  await kept(page);
  await server.stop();
  await app.reload();
  expect(app.hash()).toBe('map=8.00/35.30000/40.00000');
  expect(await counts(app, 'line')).toEqual({ line: 1 });
});

test('a browser that keeps nothing shows the whole app, and says nothing of it', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException('The operation is insecure.', 'SecurityError'));
    Object.defineProperty(ServiceWorkerContainer.prototype, 'register', { value: refuse });
    Object.defineProperty(CacheStorage.prototype, 'open', { value: refuse });
    Object.defineProperty(CacheStorage.prototype, 'keys', { value: refuse });
  });
  const app = await visit(page, 'place=raqqa');
  await expect(app.verdict).toContainText('2.36 km');
  await expect(app.notices).toBeEmpty();
  expect(app.troubles).toEqual([]);
});

test('a file that was damaged in the store is fetched again, and stays whole without the server', async ({
  page,
}) => {
  await visit(page);
  await kept(page);
  const damage = () =>
    page.evaluate(async () => {
      for (const name of await caches.keys()) {
        const store = await caches.open(name);
        const request = (await store.keys()).find(({ url }) => /\/towns-[^/]*\.geojson$/.test(url));
        const text = await (request && (await store.match(request)))?.text();
        if (request && text)
          await store.put(request, new Response(text.replace(/\d/, '9').replace(/"Raqqa"/, '"Rakka"')));
      }
    });
  await damage();
  await page.reload();
  const app = new App(page, new URL(server.url).origin);
  await app.ready();
  await expect(app.town('Raqqa'), 'healed by itself').toContainText('2.36 km');
  await server.stop();
  await page.reload();
  await app.ready();
  await expect(app.town('Raqqa'), 'the store has the good file').toContainText('2.36 km');
  await damage();
  await page.reload();
  await expect(app.failurePage.getByRole('alert')).toContainText('towns.geojson');
});

/** The same app built anew, with something in its code that tells it apart: only its own changed files have other names. */
async function buildNext(): Promise<string> {
  const next = join(folder, 'next');
  await build({
    root,
    logLevel: 'error',
    build: { outDir: next, emptyOutDir: true },
    plugins: [
      {
        name: 'next-edition',
        transform: (code, id) =>
          id.endsWith('/src/app/main.tsx')
            ? { code: `${code}\ndocument.documentElement.dataset.edition = 'next';`, map: null }
            : null,
      },
    ],
  });
  return next;
}

test('a new version is offered, not forced, taken on a click with the view kept, and the old one is cleared away', async ({
  page,
  context,
}) => {
  test.setTimeout(240_000);
  const app = await visit(page, 'place=raqqa&theme=dark');
  await kept(page);
  const entry = (await readFile(join(folder, 'first/index.html'), 'utf8')).match(
    /assets\/index-[^"]+\.js/,
  )?.[0];
  expect(await stored(page)).toContain(entry);
  await page.evaluate(() => caches.open(`workbox-precache-v1-${location.origin}/`));

  server.serve(await buildNext());
  const edition = page.locator('html[data-edition="next"]');
  const offer = app.notices.getByText('A new version is ready.');
  await page.reload();
  await app.ready();
  await expect(offer).toBeVisible({ timeout: 30_000 });
  await expect(edition, 'still the version that was there').toHaveCount(0);
  await app.town('Tabqa').or(app.verdict).first().waitFor();
  await app.follow('place=tabqa&theme=dark&map=9/35.8/38.5');
  await expect(app.verdict.getByRole('heading', { name: 'Tabqa' })).toBeVisible();

  const other = await context.newPage();
  const beside = await visit(other, 'place=al-bukamal');
  await expect(other.locator('html[data-edition="next"]'), 'nor does another tab get it').toHaveCount(0);
  await expect(beside.notices).toContainText('A new version is ready.');

  await app.button('Use it now').click();
  await expect(edition).toHaveCount(1, { timeout: 30_000 });
  await app.ready();
  expect(app.hash()).toContain('place=tabqa');
  expect(app.hash()).toContain('map=9.00/35.80000/38.50000');
  await expect(app.verdict.getByRole('heading', { name: 'Tabqa' })).toBeVisible();
  await expect(app.notices).toBeEmpty();
  expect(await stored(page)).not.toContain(entry);
  expect((await page.evaluate(() => caches.keys())).filter((name) => name.includes('-v1-'))).toEqual([]);

  await expect(beside.notices, 'the other tab goes on, and is told').toContainText('Another tab has changed');
  await expect(beside.verdict).toContainText('1.82 km');
  await beside.button('Reload this tab').click();
  await expect(other.locator('html[data-edition="next"]')).toHaveCount(1, { timeout: 30_000 });
  await expect(beside.verdict).toContainText('1.82 km');
});

test('an offer that is put aside comes back with the next visit', async ({ page }) => {
  test.setTimeout(240_000);
  const app = await visit(page);
  await kept(page);
  server.serve(await buildNext());
  await page.reload();
  await app.ready();
  await expect(app.button('Use it now')).toBeVisible({ timeout: 30_000 });
  await app.notices.getByRole('button', { name: 'Not now' }).click();
  await expect(app.button('Use it now')).toHaveCount(0);
  await page.reload();
  await app.ready();
  await expect(app.button('Use it now')).toBeVisible({ timeout: 30_000 });
});
