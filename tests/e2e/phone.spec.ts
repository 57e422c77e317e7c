import { type App, expect, TOWNS, test } from './driver.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

const HASHES = [
  '',
  'place=deir-el-zour',
  'path=tabqa~35.5,39.25~raqqa',
  'panel=sources',
  'place=raqqa&coords=dms&units=nmi',
];

/** Controls that are smaller than a finger or a pointer can be asked to hit (WCAG 2.2, 2.5.8). */
const small = (app: App) =>
  app.page.evaluate(() =>
    // A choice is hit by its label; what has no tab stop is there for screen readers alone.
    [...document.querySelectorAll('button, [role=tab], label, a[href]')].flatMap((element) => {
      const { width, height } = element.getBoundingClientRect();
      const unseen = element.matches('button[tabindex="-1"]') || !element.checkVisibility();
      const hidden = width <= 1 || height <= 1 || unseen;
      return hidden || (width >= 24 && height >= 24)
        ? []
        : [`${element.getAttribute('aria-label') ?? element.textContent}: ${width} × ${height}`];
    }),
  );

/** What sticks out of the screen at its sides. */
const outside = (app: App) =>
  app.page.evaluate(() => {
    const wide = document.documentElement.scrollWidth > innerWidth ? ['the page scrolls sideways'] : [];
    const boxes = [...document.querySelectorAll('main *')].filter((e) => !e.closest('.maplibregl-map'));
    return wide.concat(
      boxes.flatMap((element) => {
        const { left, right, width, height } = element.getBoundingClientRect();
        const hidden = width <= 1 || height <= 1 || !element.checkVisibility();
        return hidden || (left >= -0.5 && right <= innerWidth + 0.5)
          ? []
          : [`${element.tagName} ${element.textContent?.slice(0, 40)}: ${left} to ${right}`];
      }),
    );
  });

for (const width of [390, 320]) {
  test(`at ${width} px nothing sticks out and every target can be hit`, async ({ app }) => {
    await app.page.setViewportSize({ width, height: 844 });
    await app.open('', { map: false });
    for (const hash of HASHES) {
      await app.follow(hash);
      await expect(app.page.getByRole('tabpanel')).toBeVisible();
      expect(await outside(app), hash).toEqual([]);
      expect(await small(app), hash).toEqual([]);
    }
    const sheet = await app.settings();
    await expect(sheet).toBeVisible();
    const box = await sheet.boundingBox();
    expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 999) <= width, 'the settings fit').toBe(
      true,
    );
    expect(await small(app), 'settings').toEqual([]);
  });
}

test('a town is tapped, the sheet says its side, and map and caveat stay in view', async ({ app }) => {
  await app.open();
  expect(await app.counts('town-dots', 'town-labels')).toEqual({ 'town-dots': 4, 'town-labels': 4 });
  await app.tapMap(TOWNS['deir-el-zour']);
  await expect(app.verdict.getByRole('heading', { name: 'Deir el-Zour' })).toBeInViewport();
  await expect(app.verdict.getByText('South and west of the line', { exact: true })).toBeInViewport();
  await expect(app.region('Map').getByText(/a side is not control/)).toBeInViewport();
  const map = await app.region('Map').boundingBox();
  expect(map?.height ?? 0).toBeGreaterThan(844 * 0.45);
});

test('Tabqa to Raqqa is measured by taps', async ({ app }) => {
  await app.open();
  await app.pencil.tap();
  await app.tapMap(TOWNS.tabqa);
  await expect(app.measure.getByRole('button', { name: /^Corner / })).toHaveCount(1);
  // A finger does not hover: no leg may hang at the tap.
  expect(await app.counts('path-live')).toEqual({ 'path-live': 0 });
  await app.tapMap(TOWNS.raqqa);
  await expect(app.measure).toContainText('43.4 km');
  await expect.poll(async () => (await app.pathLabels()).length).toBe(1);
  expect(await app.counts('path-live')).toEqual({ 'path-live': 0 });
});
