/** The report's statements: figures against independent ones, shown on the map, by mouse and by keyboard. */
import { readFile } from 'node:fs/promises';
import { area } from '@turf/turf';
import type { FeatureCollection } from 'geojson';
import { expect, test } from './driver/app.ts';
import { pixelOf, rendered, settled } from './driver/map.ts';

const KM2 = 1e6;
const spaces = (text: string | null): string => (text ?? '').replaceAll('\u202f', ' ');
const figure = (text: string | null, pattern: RegExp): number =>
  Number((pattern.exec(spaces(text))?.[1] ?? 'none').replaceAll(',', ''));

test('each statement has its outcome in words, and the figures are the published ones', async ({ app }) => {
  await app.open('panel=claims', { map: false });
  await expect(app.claims.getByText(/^Of 14 statements/)).toHaveText(
    'Of 14 statements, 2 are consistent, 5 are consistent by construction, 7 cannot be checked here.',
  );

  const distance = app.claim('Tabqa lies about 45 km west of Raqqa.');
  await expect(distance.getByText('Consistent', { exact: true })).toBeVisible();
  await distance.getByRole('button', { name: 'How this was worked out' }).click();
  // By GeographicLib, outside this app: 43,419.743 m at 253.0°.
  await expect(distance.getByText(/43,419\.743/)).toBeVisible();
  expect(figure(await distance.textContent(), /azimuth of ([\d.]+)°/)).toBe(253);
  await expect(distance.getByText(/42\.5.*to 47\.5/)).not.toHaveCount(0);

  const city = app.claim('The line runs through the city of Deir el-Zour.');
  await expect(city.getByText('Consistent, by construction', { exact: true })).toBeVisible();
  expect(figure(await city.textContent(), /passes ([\d.]+) km/)).toBe(1.4);

  await expect(
    app
      .claim('Over a million civilians live in the area.')
      .getByText('Cannot be checked here', { exact: true }),
  ).toBeVisible();
});

test('the two parts of the province add up to its area by Turf', async ({ app }) => {
  const file = new URL('../../data/governorates.geojson', import.meta.url);
  const { features } = JSON.parse(await readFile(file, 'utf8')) as FeatureCollection; // the app's own data file
  const province = features.find((f) => f.properties?.id === 'SY-DY' || f.id === 'SY-DY');
  if (!province) throw new Error('no province');
  await app.open('panel=claims', { map: false });
  const claim = app.claim('The line divides the province of Deir el-Zour in two.');
  const text = await claim.textContent();
  const [ne, sw] = [/North and east: about ([\d,]+)/, /South and west: about ([\d,]+)/].map((p) =>
    figure(text, p),
  );
  const whole = area(province) / KM2;
  // Three digits are said, and Turf's sphere is within half a percent of the ellipsoid.
  expect(Math.abs((ne ?? 0) + (sw ?? 0) - whole) / whole).toBeLessThan(0.01);
});

test('by mouse: what was measured is drawn on the map, and taken off again', async ({ app }) => {
  await app.open('panel=claims&map=9/34.5/41');
  const claim = app.claim('Tabqa lies about 45 km west of Raqqa.');
  const show = claim.getByRole('button', { name: 'Show on the map' });
  await show.click();
  await expect(show).toHaveAttribute('aria-pressed', 'true');
  await settled(app);
  await expect
    .poll(async () => (await rendered(app, 'kept-labels')).map((p) => spaces(String(p.label))))
    .toEqual(['43.4 km']);
  await pixelOf(app, [38.54828, 35.83758]);
  await pixelOf(app, [39.00788, 35.95283]);
  await app.tab('Place').click();
  const drawn = async () => (await rendered(app, 'kept-paths')).length;
  await expect.poll(drawn, 'it belongs to its panel').toBe(0);
  await app.tab('Claims').click();
  await expect.poll(drawn).toBeGreaterThan(0);
  await show.click();
  await expect(show).toHaveAttribute('aria-pressed', 'false');
  await expect.poll(drawn).toBe(0);
});

test('by keyboard: shown, worked out, and followed to the record it rests on', async ({ app }) => {
  const { keyboard } = app.page;
  await app.open('panel=claims');
  const claim = app.claim('Al-Bukamal is on the border with Iraq.');
  await claim.getByRole('button', { name: 'Show on the map' }).focus();
  await keyboard.press('Enter');
  await expect.poll(async () => (await rendered(app, 'kept-paths')).length).toBeGreaterThan(0);
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await expect(app.record('News report on the deconfliction line at Deir el-Zour')).toBeFocused();
});

test('in nautical miles the tolerance is the same length', async ({ app }) => {
  await app.open('panel=claims&units=nmi', { map: false });
  const text = spaces(await app.claim('Tabqa lies about 45 km west of Raqqa.').textContent());
  expect(figure(text, /it is ([\d.]+) nmi/)).toBeCloseTo(43_419.743 / 1852, 1);
  expect(figure(text, /([\d.]+) nmi to/)).toBeCloseTo(42_500 / 1852, 1);
});
