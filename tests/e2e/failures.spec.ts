import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Route } from '@playwright/test';
import { expect, MAP_PROGRAM, test } from './driver/app.ts';
import { colours, distance } from './driver/colours.ts';
import { clickMap, counts, rendered } from './driver/map.ts';
import { TOWNS } from './driver/towns.ts';

const DATA = join(import.meta.dirname, '../../data');
const FILES = [
  'line.geojson',
  'zones.geojson',
  'towns.geojson',
  'places.geojson',
  'rivers.geojson',
  'lakes.geojson',
  'countries.geojson',
  'borders.geojson',
  'governorates.geojson',
  'sources.json',
] as const;

/** The built file's address: its name with a hash in it. */
const address = (file: string) => `**/${file.replace('.', '-*.')}`;

interface Harm {
  readonly name: string;
  readonly says: RegExp;
  readonly console?: RegExp;
  harm(route: Route, text: string): Promise<void>;
}

const body = (text: string) => ({ status: 200, contentType: 'application/geo+json', body: text });

const harms: readonly Harm[] = [
  {
    name: 'missing',
    says: /is missing: the server answered 404\./,
    console: /404/,
    harm: (route) => route.fulfill({ status: 404, body: '' }),
  },
  {
    name: 'cut short',
    says: /is cut short: [\d,]+ of [\d,]+ bytes came\./,
    harm: (route, text) => route.fulfill(body(text.slice(0, text.length / 2))),
  },
  {
    name: 'altered by one digit',
    says: /is not the file that this version was built with: its checksum differs\./,
    harm: (route, text) =>
      route.fulfill(body(text.replace(/\d(?=\D*$)/, (d) => String((Number(d) + 1) % 10)))),
  },
  {
    name: 'a page of HTML instead',
    says: /is (cut short|not the file that this version was built with|not valid JSON)/,
    harm: (route) =>
      route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><p>Sign in' }),
  },
  {
    name: 'out of reach',
    says: /could not be fetched: the server did not answer\./,
    console: /ERR_FAILED/,
    harm: (route) => route.abort('failed'),
  },
];

for (const { name, says, console, harm } of harms) {
  test(`each data file, ${name}: a page names it and says what is wrong, and trying again recovers`, async ({
    app,
    page,
  }) => {
    if (console) app.allow(console);
    let broken: string = FILES[0];
    for (const file of FILES) {
      const text = readFileSync(join(DATA, file), 'utf8');
      await page.route(address(file), (route) => (file === broken ? harm(route, text) : route.fallback()));
    }
    await app.open('place=raqqa', { map: false });
    const alert = app.failurePage.getByRole('alert');
    for (const file of FILES) {
      broken = file;
      await app.button('Try again').click();
      await expect(alert, file).toContainText(says);
      await expect(alert, file).toContainText(file);
      await expect(alert.getByRole('listitem'), 'this file alone').toHaveCount(1);
      await expect(app.failurePage, 'no figure from data that cannot be trusted').not.toContainText('km');
    }
    broken = 'none';
    await app.button('Try again').click();
    await expect(app.verdict, 'the data is back, and the link was kept').toContainText('2.36 km');
  });
}

test('several files that fail are all named', async ({ app, page }) => {
  app.allow(/404/);
  for (const file of ['line.geojson', 'sources.json'])
    await page.route(address(file), (route) => route.fulfill({ status: 404 }));
  await app.open('', { map: false });
  await expect(app.failurePage.getByRole('listitem')).toHaveCount(2);
  await expect(app.failurePage).toContainText('line.geojson');
  await expect(app.failurePage).toContainText('sources.json');
});

test('after a failure, trying again brings the whole map', async ({ app, page }) => {
  app.allow(/404/);
  await page.route(address('line.geojson'), (route) => route.fulfill({ status: 404 }));
  await page.goto('./');
  await expect(app.button('Try again')).toBeVisible();
  await page.unroute(address('line.geojson'));
  await app.button('Try again').click();
  await app.ready();
  expect(await counts(app, 'town-dots', 'zone-tint')).toEqual({ 'town-dots': 4, 'zone-tint': 2 });
});

test('without WebGL the towns and their verdicts are there, with a sentence why', async ({ app, page }) => {
  await page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      kind: string,
      options?: unknown,
    ) {
      return /webgl/.test(kind) ? null : Reflect.apply(original, this, [kind, options]);
    } as typeof original;
  });
  await page.goto('./');
  await expect(app.mapFailure).toContainText('The map needs WebGL 2');
  await expect(app.mapFailure).toContainText('work without it');
  await app.town('Raqqa').click();
  await expect(app.verdict).toContainText('2.36 km');
  await app.follow('path=tabqa~raqqa');
  await expect(app.measure).toContainText('43,419.743 m');
  await expect(app.page.locator('html')).not.toHaveAttribute('data-ready', 'true');
});

test('when the graphics card lets go, a sentence says so, and the map comes back with it', async ({
  app,
  page,
}) => {
  app.allow(/context/i);
  await app.open('place=raqqa');
  const water = await colours(app, [[39.5, 35.3]], 6);
  const context = await page.evaluateHandle(() => {
    const canvas = document.querySelector('canvas');
    const extension = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    if (!extension) throw new Error('This browser cannot lose a context on demand.');
    return extension;
  });
  await context.evaluate((extension) => extension.loseContext());
  await expect(app.mapFailure).toContainText('The graphics card let go of the map');
  await expect(app.verdict).toContainText('2.36 km');
  await app.button('Clear the pick').click();
  await app.town('Al-Bukamal').click();
  await expect(app.verdict).toContainText('1.82 km');
  await context.evaluate((extension) => extension.restoreContext());
  await app.ready();
  await expect(app.mapFailure).toBeHidden();
  await expect
    .poll(() => counts(app, 'town-dots', 'zone-tint', 'line', 'pick'))
    .toEqual({
      'town-dots': 4,
      'zone-tint': 2,
      line: 1,
      pick: 1,
    });
  await expect
    .poll(() => rendered(app, 'leader-label').then((f) => f[0]?.label), 'the pick of meanwhile')
    .toMatch(/^1\.82/);
  const again = async () =>
    distance((await colours(app, [[39.5, 35.3]], 6))[0] ?? [0, 0, 0], water[0] ?? [0, 0, 0]);
  await expect.poll(again, 'tint and pattern are drawn as before').toBeLessThan(6);
  await clickMap(app, TOWNS.tabqa);
  await expect(app.verdict.getByRole('heading', { name: 'Tabqa' })).toBeVisible();
});

test('when the map’s program cannot be had, a sentence says so, and trying again brings it', async ({
  app,
  page,
}) => {
  app.allow(/ERR_FAILED/);
  await page.route(MAP_PROGRAM, (route) => route.abort('failed'));
  await page.goto('./');
  await expect(app.mapFailure).toContainText('The map’s program could not be loaded');
  await expect(app.verdict).toContainText('Pick a town, or search for a place or coordinates');
  await app.town('Deir el-Zour').click();
  const heading = app.verdict.getByRole('heading', { name: 'Deir el-Zour' });
  await expect(heading).toBeVisible();
  await expect.poll(() => app.hash()).toContain('place=deir-el-zour');
  await expect(app.button('Zoom in')).toHaveCount(0);
  await page.unroute(MAP_PROGRAM);
  await app.button('Try again').click();
  await app.ready();
  await expect(app.mapFailure).toBeHidden();
  await expect(heading).toBeVisible();
});

test('without the relief picture the map is drawn all the same', async ({ app, page }) => {
  app.allow(/ERR_FAILED/, /relief/);
  await page.route('**/relief-*.png', (route) => route.abort('failed'));
  await app.open();
  expect(await counts(app, 'town-dots', 'zone-tint')).toEqual({ 'town-dots': 4, 'zone-tint': 2 });
  await expect(app.mapFailure).toBeHidden();
});

test('the towns’ verdicts are readable before the map’s program has come, and the map follows', async ({
  app,
  page,
}) => {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(MAP_PROGRAM, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('./');
  await expect(app.verdict.getByRole('listitem')).toHaveCount(4);
  await expect(app.town('Raqqa')).toContainText('2.36 km');
  await app.town('Raqqa').click();
  await expect(app.verdict).toContainText('North and east of the line');
  await expect(page.locator('html')).not.toHaveAttribute('data-ready', 'true');
  letGo();
  await app.ready();
  await expect.poll(() => counts(app, 'pick', 'town-dots')).toEqual({ pick: 1, 'town-dots': 4 });
});
