import { AxeBuilder } from '@axe-core/playwright';
import { type App, expect, test } from './driver.ts';

async function violations(app: App, ...without: readonly string[]): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page: app.page }).disableRules([...without]).analyze();
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
  ['no points yet', 'panel=points'],
  ['no what-if line yet', 'panel=what-if'],
  ['a notice', 'units=furlong'],
  ['a what-if line in hand', 'panel=what-if', (app) => app.button('Edit a copy').click()],
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

for (const theme of ['light', 'dark'] as const) {
  test(`in ${theme} the import, its points and their export are accessible by axe’s rules`, async ({
    app,
  }) => {
    await app.open(`theme=${theme}&panel=points`, { map: false });
    const rows = ['name;lat;lon;day', 'A;35.9;39.1;2017-09-10', 'B;34.9;40.2;2017-09-12', 'C;;;2017-09-13'];
    await app.chooseFiles({ name: 'three.csv', content: rows.join('\n') });
    await expect(app.importDialog.getByRole('button', { name: 'Import', exact: true })).toBeEnabled();
    expect(await violations(app), 'the import').toEqual([]);
    await app.confirmImport();
    expect(await violations(app), 'the panel').toEqual([]);
    await app.points.getByRole('button', { name: '1 row was left out' }).click();
    await expect(app.page.getByRole('table', { name: 'Rows left out' })).toBeVisible();
    expect(await violations(app), 'the rows left out').toEqual([]);
    await app.page.keyboard.press('Escape');
    await app.points.getByRole('button', { name: 'Export', exact: true }).click();
    await expect(app.page.getByRole('dialog', { name: 'Export points' })).toBeVisible();
    // React Aria's own hidden "Dismiss" buttons stand beside the dialog, in no landmark.
    expect(await violations(app, 'region'), 'the export').toEqual([]);
  });
}

test('with the map drawn the whole page is accessible by axe’s rules', async ({ app }) => {
  await app.open('place=raqqa');
  expect(await violations(app)).toEqual([]);
});
