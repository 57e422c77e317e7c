import { AxeBuilder } from '@axe-core/playwright';
import { arabic } from '../../src/words/arabic.ts';
import { english } from '../../src/words/english.ts';
import { type App, expect, test } from './driver/app.ts';
import { chooseFiles, confirmImport } from './driver/points.ts';
import { openSheet } from './driver/print.ts';
import { settings } from './driver/settings.ts';
import { atRest, walk } from './focus-walk.ts';

/** By WCAG 2.2 AA, targets of 24 pixels with it, and axe's own rules of good practice. */
async function violations(app: App, ...without: readonly string[]): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page: app.page })
    .options({ rules: { 'target-size': { enabled: true } } })
    .disableRules([...without])
    .analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary?.slice(0, 200)}`),
  );
}

/** What sticks out of the screen at its side, and words that are cut off without a sign of it. */
const cutOff = (app: App): Promise<readonly string[]> =>
  app.page.evaluate(() => {
    const root = document.documentElement;
    const wide = root.scrollWidth > innerWidth ? [`the page is ${root.scrollWidth} px wide`] : [];
    const cut = [...document.querySelectorAll<HTMLElement>('main *')].filter((e) => {
      const { overflowX, textOverflow } = getComputedStyle(e);
      if (!/hidden|clip/.test(overflowX) || textOverflow === 'ellipsis') return false;
      return (
        e.clientWidth > 1 && e.checkVisibility() && e.scrollWidth > e.clientWidth + 1 && e.textContent !== ''
      );
    });
    return [...wide, ...cut.map((e) => `cut off: ${e.outerHTML.slice(0, 120)}`)];
  });

const WORDS = { en: english, ar: arabic } as const;
type Said = (typeof WORDS)['en' | 'ar'];

const states: readonly (readonly [
  name: string,
  hash: string,
  act?: (app: App, said: Said) => Promise<unknown>,
])[] = [
  ['the towns', ''],
  [
    'a picked place with its workings',
    'place=deir-el-zour',
    (app, said) => app.button(said.place.workings.title).click(),
  ],
  ['a place without a side', 'at=34.2,41.6'],
  ['a measured path', 'path=tabqa~raqqa~al-bukamal'],
  ['an empty measure', 'panel=measure'],
  ['the table of places', 'panel=places'],
  ['no points yet', 'panel=points'],
  ['the claims', 'panel=claims'],
  ['the sources', 'panel=sources'],
  ['no what-if line yet', 'panel=what-if'],
  ['a notice', 'units=furlong'],
  ['a what-if line in hand', 'panel=what-if', (app, said) => app.button(said.whatIf.new.copy).click()],
  ['the view settings', '', (app, said) => app.button(said.app.settings.title).click()],
  ['what can be taken away', '', (app, said) => app.button(said.print.takeAway).click()],
  ['the menu of the work', '', (app, said) => app.button(said.work.work).click()],
  ['the keys', '', (app) => app.page.keyboard.press('?')],
];

/** Into the corner goes the pointer that the last state was opened with: else a tip may come up under it in the next. */
const withdraw = (app: App) => app.page.mouse.move(1, 1);

for (const theme of ['light', 'dark'] as const) {
  for (const lang of ['en', 'ar'] as const) {
    test(`in ${theme} every panel in ${lang} is accessible by axe’s rules, wide and on a phone`, async ({
      app,
      page,
    }) => {
      test.setTimeout(240_000);
      await app.open(`theme=${theme}&lang=${lang}`, { map: false });
      await expect(page.locator('html')).toHaveAttribute('dir', lang === 'ar' ? 'rtl' : 'ltr');
      for (const [name, hash, act] of states) {
        await page.setViewportSize({ width: 1440, height: 900 });
        await withdraw(app);
        await app.follow(`theme=${theme}&lang=${lang}${hash && `&${hash}`}`);
        await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
        await act?.(app, WORDS[lang]);
        expect(await violations(app), name).toEqual([]);
        // Two of the four say what a phone has: each theme and each language once.
        if ((theme === 'light') === (lang === 'en')) {
          await page.setViewportSize({ width: 390, height: 844 });
          expect(await violations(app), `${name}, on a phone`).toEqual([]);
        }
        // What opened over the page goes before the next does.
        if (act) await page.keyboard.press('Escape');
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
    await chooseFiles(app, { name: 'three.csv', content: rows.join('\n') });
    await expect(app.importDialog.getByRole('button', { name: 'Import', exact: true })).toBeEnabled();
    expect(await violations(app), 'the import').toEqual([]);
    await confirmImport(app);
    // Its parts come one after another.
    await expect(app.points.getByRole('grid', { name: 'Points table' })).toBeVisible();
    await atRest(app.page);
    expect(await violations(app), 'the panel').toEqual([]);
    await app.points.getByRole('button', { name: '1 row was left out' }).click();
    await expect(app.page.getByRole('grid', { name: 'Rows left out' })).toBeVisible();
    expect(await violations(app), 'the rows left out').toEqual([]);
    await app.page.keyboard.press('Escape');
    await app.points.getByRole('button', { name: 'Export', exact: true }).click();
    await expect(app.page.getByRole('dialog', { name: 'Export points' })).toBeVisible();
    // React Aria's own hidden "Dismiss" buttons stand beside the dialog, in no landmark.
    expect(await violations(app, 'region'), 'the export').toEqual([]);
  });
}

for (const [theme, lang] of [
  ['light', 'ar'],
  ['dark', 'en'],
] as const) {
  test(`in ${theme} in ${lang} the print dialog and its sheet are accessible, wide and on a phone`, async ({
    app,
    page,
  }) => {
    await app.open(`theme=${theme}&lang=${lang}&path=tabqa~raqqa~al-bukamal`, { map: false });
    await expect(page.locator('html')).toHaveAttribute('dir', lang === 'ar' ? 'rtl' : 'ltr');
    await openSheet(app);
    expect(await violations(app), 'wide').toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await violations(app), 'on a phone').toEqual([]);
  });
}

test('with the map drawn the whole page is accessible by axe’s rules', async ({ app }) => {
  await app.open('place=raqqa');
  expect(await violations(app)).toEqual([]);
});

for (const [zoom, width, height, lang] of [
  ['200 %', 720, 450, 'en'],
  ['400 %', 360, 225, 'en'],
  ['400 %', 360, 225, 'ar'],
] as const) {
  test(`at ${zoom} in ${lang} nothing is cut off, and Tab comes to everything, which is then seen`, async ({
    app,
    page,
  }) => {
    test.slow();
    await page.setViewportSize({ width, height });
    await app.open(`lang=${lang}`, { map: false });
    // The map is held back for good: that this takes long is offered a way out of, and not in the midst of a walk.
    await expect(page.getByRole('button', { name: /^(Try again|إعادة المحاولة)$/ })).toBeVisible({
      timeout: 20_000,
    });
    // What opens over the page keeps the focus to itself.
    for (const [name, hash] of states.filter(([, , act]) => !act)) {
      await app.follow(`lang=${lang}${hash && `&${hash}`}`);
      await expect(page.getByRole('tabpanel')).toBeVisible();
      await atRest(page);
      expect(await cutOff(app), name).toEqual([]);
      const { stops, wrong } = await walk(page);
      expect(wrong, name).toEqual([]);
      expect(stops, name).toBeGreaterThan(10);
    }
  });
}

for (const lang of ['en', 'ar'] as const) {
  test(`at 200 and 400 % in ${lang} every panel and menu is accessible by axe’s rules`, async ({
    app,
    page,
  }) => {
    test.slow();
    await app.open(`lang=${lang}`, { map: false });
    await expect(page.locator('html')).toHaveAttribute('dir', lang === 'ar' ? 'rtl' : 'ltr');
    for (const [name, hash, act] of states) {
      for (const [zoom, width, height] of [
        ['200 %', 720, 450],
        ['400 %', 360, 225],
      ] as const) {
        // What is open may close as the window changes: it is opened again.
        await page.setViewportSize({ width, height });
        await withdraw(app);
        await app.follow(`lang=${lang}`);
        await app.follow(`lang=${lang}${hash && `&${hash}`}`);
        await act?.(app, WORDS[lang]);
        // Colours are the same at any size, and looking at them takes the longest: the tests above do. What is open
        // hides the page with its heading, and the rule guesses by places on the screen whether something is.
        const without = ['color-contrast', ...(act ? ['page-has-heading-one'] : [])];
        expect(await violations(app, ...without), `${name} at ${zoom}`).toEqual([]);
        if (act) await page.keyboard.press('Escape');
      }
    }
  });
}

test('where the system forces its colours the choice, the cursor and the sides are seen', async ({
  app,
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await app.open('theme=dark&panel=places', { map: false });
  const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  // The system's ground is light here: the theme follows it.
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  const edge = (name: 'Places' | 'Claims') =>
    app.tab(name).evaluate((tab) => getComputedStyle(tab).borderBottomColor);
  await expect(app.places).toBeVisible();
  expect(await edge('Places')).not.toBe(ground);
  expect(await edge('Claims')).toBe(ground);
  const table = app.places.getByRole('grid');
  await table.focus();
  await page.keyboard.press('ArrowDown');
  const row = table.getByRole('row', { selected: true });
  await expect(row).toHaveCSS('outline-style', 'solid');
  await settings(app);
  const chosen = page.locator('label').filter({ has: page.getByRole('radio', { name: 'km', exact: true }) });
  const other = page.locator('label').filter({ has: page.getByRole('radio', { name: 'nmi' }) });
  const fill = (e: typeof chosen) => e.evaluate((label) => getComputedStyle(label).backgroundColor);
  expect(await fill(chosen)).not.toBe(await fill(other));
});

test('where the system forces its colours the sheet’s handle and a tip are seen', async ({ app, page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.setViewportSize({ width: 390, height: 844 });
  await app.open('', { map: false });
  const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const bar = await app
    .sheetHandle('half')
    .evaluate((handle) => getComputedStyle(handle, '::after').backgroundColor);
  expect(bar).not.toBe(ground);
  await app.button('Share').focus();
  await page.keyboard.press('Tab');
  await expect(app.tooltip).toHaveText('View settings');
  await expect(app.tooltip).not.toHaveCSS('background-color', ground);
});

test('under reduced motion nothing moves by itself, in any panel or in what opens over it', async ({
  app,
  page,
}) => {
  // As a phone has it: with the sheet.
  await page.setViewportSize({ width: 390, height: 844 });
  await app.open('', { map: false });
  for (const [name, hash, act] of states) {
    await app.follow(hash);
    await act?.(app, WORDS.en);
    await expect(page.getByRole('tabpanel')).toBeAttached();
    await atRest(page);
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('body *')].flatMap((e) => {
        const { transitionDuration, animationDuration, animationName } = getComputedStyle(e);
        const isNone = (durations: string) => durations.split(', ').every((d) => Number.parseFloat(d) === 0);
        const still = isNone(transitionDuration) && (animationName === 'none' || isNone(animationDuration));
        return still ? [] : [e.outerHTML.slice(0, 100)];
      }),
    );
    expect(moving, name).toEqual([]);
    if (act) await page.keyboard.press('Escape');
  }
});
