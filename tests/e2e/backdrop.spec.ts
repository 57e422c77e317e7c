import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { App, expect, test } from './driver/app.ts';
import { colours, distance, pixels, token } from './driver/colours.ts';
import { counts, settled } from './driver/map.ts';
import { settings } from './driver/settings.ts';
import type { Spot } from './driver/towns.ts';
import { indexedPng } from './indexed-png.ts';
import { HEADERS, type StaticServer, serveFolder } from './static-server.ts';

const dist = join(import.meta.dirname, '../../dist');

test.setTimeout(120_000);

/** No colour of ours. */
const TILE = [40, 160, 60] as const;
const tile = indexedPng({
  width: 256,
  height: 256,
  rgba: Uint8Array.from({ length: 256 * 256 * 4 }, (_, i) => TILE[i % 4] ?? 255),
});
/** A style of one field, with a name that is not to be drawn and a paper that is not to hide ours. */
const FIELDS = {
  version: 8,
  sources: {
    field: {
      type: 'geojson',
      data: {
        type: 'Feature',
        properties: {},
        geometry: {
          type: 'Polygon',
          coordinates: [
            [
              [36, 34],
              [42.5, 34],
              [42.5, 37.5],
              [36, 37.5],
              [36, 34],
            ],
          ],
        },
      },
    },
  },
  layers: [
    { id: 'paper', type: 'background', paint: { 'background-color': '#f0f' } },
    { id: 'fields', type: 'fill', source: 'field', paint: { 'fill-color': `rgb(${TILE.join(',')})` } },
    { id: 'names', type: 'symbol', source: 'field', layout: { 'text-field': 'A field' } },
  ],
};
/** Paper in our map: outside the zones, clear of names. */
const OUTSIDE: Spot = [41.0, 36.1];
const ON_LINE: Spot = [40.06756, 35.44123];

interface Tiles {
  /** Whether the tile server answers. */
  up: boolean;
  readonly asked: string[];
}

let tiles: Tiles;
let tileServer: StaticServer;
let server: StaticServer;
let config: string;

const raster = (more: object = {}) => ({
  backdrop: {
    kind: 'raster',
    name: 'Survey sheets',
    tiles: [`${tileServer.url}{z}/{x}/{y}.png`],
    attribution: '© The Survey',
    maxzoom: 8,
    ...more,
  },
});

/** What README tells an operator to allow. */
const allowing = (origin: string) => ({
  ...HEADERS,
  'Content-Security-Policy': (HEADERS['Content-Security-Policy'] ?? '').replace(
    "connect-src 'self'",
    `connect-src 'self' ${origin}`,
  ),
});

test.beforeEach(async () => {
  tiles = { up: true, asked: [] };
  tileServer = await serveFolder(dist, {
    answer: (request, response) => {
      tiles.asked.push(request.url ?? '');
      response.setHeader('Access-Control-Allow-Origin', '*');
      if (!tiles.up) response.destroy();
      else if (request.url === '/style.json') response.end(JSON.stringify(FIELDS));
      else response.setHeader('Content-Type', 'image/png').end(tile);
      return true;
    },
  });
  const origin = new URL(tileServer.url).origin;
  server = await serveFolder(dist, {
    headers: allowing(origin),
    answer: (request, response) => {
      if (request.url !== '/config.json') return false;
      response.setHeader('Content-Type', 'application/json');
      response.end(config);
      return true;
    },
    // A build with BACKDROP_ORIGINS has this in its page as well.
    editPage: (html) => html.replace('connect-src &#39;self&#39;', `connect-src 'self' ${origin}`),
  });
});

test.afterEach(async () => {
  await server.stop();
  await tileServer.stop();
});

/** The tile server's origin is another one: this journey asks of it on purpose. */
const visit = async (page: Page, hash = ''): Promise<App> => {
  const app = new App(page, new URL(server.url).origin);
  app.allow(/request to another origin: http:\/\/127\.0\.0\.1:\d+\/(\d+\/\d+\/\d+\.png|style\.json)/);
  await page.goto(server.url + (hash && `#${hash}`));
  await app.ready();
  return app;
};

const colourAt = async (app: App, spot: Spot) => (await colours(app, [spot], 6))[0] ?? [0, 0, 0];

/** Our own paper, which has hardly any colour. */
const isPaper = async (app: App) =>
  expect.poll(async () => distance(await colourAt(app, OUTSIDE), await token(app, 'land'))).toBeLessThan(16);

test('an operator’s tiles lie over the paper and under the line and the towns, with their attribution', async ({
  page,
}) => {
  config = JSON.stringify(raster());
  const app = await visit(page);
  await expect.poll(async () => distance(await colourAt(app, OUTSIDE), TILE)).toBeLessThan(6);
  const ink = await token(app, 'line');
  const [atLine] = await pixels(app, [ON_LINE], 12);
  expect(Math.min(...(atLine ?? []).map((c) => distance(c, ink))), 'the line’s ink').toBeLessThan(40);
  expect(await counts(app, 'town-dots', 'zone-tint', 'line')).toEqual({
    'town-dots': 4,
    'zone-tint': 2,
    line: 1,
  });
  await expect(app.region('Map')).toContainText('© The Survey');
  await expect(app.region('Map')).toContainText('a side is not control');
  expect(app.troubles).toEqual([]);
});

test('it is switched off among the layers, is in the link, and asks nothing of its server while it is off', async ({
  page,
}) => {
  config = JSON.stringify(raster());
  const app = await visit(page);
  await expect.poll(async () => distance(await colourAt(app, OUTSIDE), TILE)).toBeLessThan(6);
  const sheet = await settings(app);
  await expect(sheet).toContainText(`comes from 127.0.0.1:${tileServer.port}`);
  await sheet.getByRole('checkbox', { name: 'Survey sheets' }).uncheck({ force: true });
  await page.keyboard.press('Escape');
  await expect.poll(() => app.hash()).toContain('off=backdrop');
  await isPaper(app);
  await expect(app.region('Map')).not.toContainText('© The Survey');
  tiles.asked.length = 0;
  await app.reload();
  await isPaper(app);
  await app.button('Zoom in').click();
  await settled(app);
  expect(tiles.asked).toEqual([]);
});

test('where its server is gone our own paper stays, and a sentence says so once', async ({ page }) => {
  config = JSON.stringify(raster());
  tiles.up = false;
  const app = await visit(page);
  app.allow(/ERR_EMPTY_RESPONSE|ERR_CONNECTION/);
  await expect(app.notices).toContainText('Survey sheets cannot be fetched');
  expect(await counts(app, 'town-dots', 'line')).toEqual({ 'town-dots': 4, line: 1 });
  await isPaper(app);
  await app.button('Zoom in').click();
  await settled(app);
  await expect(app.notices.getByRole('button', { name: 'Dismiss' })).toHaveCount(1);
});

test('of another map’s style the ground is taken, under the line and without its names', async ({ page }) => {
  const address = new URL('style.json', tileServer.url).href;
  config = JSON.stringify({
    backdrop: { kind: 'style', name: 'Fields', url: address, attribution: '© Fields' },
  });
  const app = await visit(page);
  await expect.poll(async () => distance(await colourAt(app, OUTSIDE), TILE)).toBeLessThan(6);
  expect(await counts(app, 'backdrop-fields', 'town-dots', 'line')).toEqual({
    'backdrop-fields': 1,
    'town-dots': 4,
    line: 1,
  });
  await expect(app.region('Map')).toContainText('© Fields');
  const sheet = await settings(app);
  await sheet.getByRole('checkbox', { name: 'Fields' }).uncheck({ force: true });
  await page.keyboard.press('Escape');
  await isPaper(app);
});

for (const [what, text, says] of [
  ['is not JSON', '{ "backdrop": ', 'config.json of this copy is not valid JSON'],
  [
    'has tiles without their place in the address',
    '{"backdrop":{"kind":"raster","tiles":["https://t.example/a.png"],"attribution":"A"}}',
    'an address with {z}, {x} and {y} was expected',
  ],
  [
    'names no attribution',
    '{"backdrop":{"kind":"raster","tiles":["https://t.example/{z}/{x}/{y}.png"]}}',
    'at backdrop.attribution',
  ],
] as const) {
  test(`a config.json that ${what} is left out, and a sentence says what is wrong`, async ({ page }) => {
    config = text;
    const app = await visit(page);
    await expect(app.notices).toContainText(says);
    await isPaper(app);
    const sheet = await settings(app);
    await expect(sheet.getByRole('checkbox', { name: 'Relief' })).toHaveCount(1);
    await expect(sheet.getByRole('checkbox', { name: 'Backdrop' })).toHaveCount(0);
    expect(app.troubles).toEqual([]);
  });
}

test('a copy as it comes has no backdrop and no switch for one', async ({ app }) => {
  await app.open();
  const sheet = await settings(app);
  await expect(sheet.getByRole('checkbox')).toHaveCount(6);
  await expect(app.notices).toBeEmpty();
});
