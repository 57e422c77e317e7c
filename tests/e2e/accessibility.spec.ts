import { AxeBuilder } from '@axe-core/playwright';
import { type App, expect, test } from './driver.ts';

async function violations(app: App): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page: app.page }).analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary?.slice(0, 200)}`),
  );
}

const states: readonly (readonly [name: string, hash: string, act?: (app: App) => Promise<unknown>])[] = [
  ['the towns', ''],
  [
    'a picked place with its workings',
    'place=deir-el-zour',
    (app) => app.button('How this was worked out').click(),
  ],
  ['a place without a side', 'at=34.2,41.6'],
  ['a measured path', 'path=tabqa~raqqa~al-bukamal'],
  ['an empty measure', 'panel=measure'],
  ['the sources', 'panel=sources'],
  ['a notice', 'units=furlong'],
  ['the view settings', '', (app) => app.settings()],
];

for (const theme of ['light', 'dark'] as const) {
  for (const width of [1440, 390]) {
    test(`in ${theme} at ${width} px every panel is accessible by axe’s rules`, async ({ app, page }) => {
      await page.setViewportSize({ width, height: width === 390 ? 844 : 900 });
      await app.open(`theme=${theme}`, { map: false });
      for (const [name, hash, act] of states) {
        await app.follow(`theme=${theme}${hash && `&${hash}`}`);
        await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
        await act?.(app);
        expect(await violations(app), name).toEqual([]);
      }
    });
  }

  test(`in ${theme} the page of a failure is accessible by axe’s rules`, async ({ app, page }) => {
    app.allow(/404/);
    await page.route('**/towns-*.geojson', (route) => route.fulfill({ status: 404 }));
    await app.open(`theme=${theme}`, { map: false });
    await expect(app.failurePage.getByRole('alert')).toBeVisible();
    expect(await violations(app)).toEqual([]);
  });
}

test('with the map drawn the whole page is accessible by axe’s rules', async ({ app }) => {
  await app.open('place=raqqa');
  expect(await violations(app)).toEqual([]);
});
