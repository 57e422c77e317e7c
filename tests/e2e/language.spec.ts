import { ARABIC_SENTENCES, expect, test } from './driver/app.ts';
import { set } from './driver/settings.ts';

test('when the sentences come late, all that is on the screen is said again in Arabic', async ({ app }) => {
  const { page } = app;
  let release = () => {};
  const late = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(ARABIC_SENTENCES, async (route) => {
    await late;
    await route.continue();
  });
  await app.open('place=raqqa&lang=ar', { map: false });
  await expect(page.getByRole('heading', { name: 'Raqqa' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
  release();
  await expect(page.getByRole('heading', { name: 'الرقة' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page).toHaveTitle('خط الفرات');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('خط الفرات');
  await expect(page.getByRole('region', { name: 'الحكم' })).toContainText('شمال الخط وشرقه');
  for (const name of ['الموضع', 'القياس', 'الأماكن', 'النقاط', 'الادعاءات', 'المصادر']) {
    await expect(page.getByRole('tab', { name, exact: true })).toBeVisible();
  }
});

test('where the sentences cannot be had, English stays and says so', async ({ app }) => {
  app.allow(/Failed to load resource/);
  await app.page.route(ARABIC_SENTENCES, (route) => route.abort());
  await app.open('lang=ar', { map: false });
  await expect(app.notices).toContainText('Arabic could not be fetched');
  await expect(app.page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(app.tab('Sources')).toBeVisible();
});

test('the language is changed in the settings, there and back, without losing the pick', async ({ app }) => {
  await app.open('place=deir-el-zour', { map: false });
  await set(app, 'العربية');
  await expect(app.page.getByRole('heading', { name: 'دير الزور' })).toBeVisible();
  await app.page.getByRole('button', { name: 'إعدادات العرض' }).click();
  await app.page.getByRole('radio', { name: 'English' }).check({ force: true });
  await app.page.keyboard.press('Escape');
  await expect(app.verdict).toContainText('South and west of the line');
  await expect(app.page.locator('html')).toHaveAttribute('dir', 'ltr');
});

test('a panel that is open is said in the other language at once, whichever it is', async ({ app }) => {
  await app.open('', { map: false });
  const panels = {
    Measure: 'القياس',
    Places: 'الأماكن',
    Points: 'النقاط',
    Claims: 'الادعاءات',
    Sources: 'المصادر',
  };
  for (const [name, arabic] of Object.entries(panels) as [keyof typeof panels, string][]) {
    await app.tab(name).click();
    const panel = app.page.getByRole('tabpanel');
    await expect(panel).toHaveAccessibleName(name);
    await set(app, 'العربية');
    await expect(panel).toHaveAccessibleName(arabic);
    await expect(panel).toContainText(/\p{Script=Arabic}{3}/u);
    // Names and titles of sources stay as they are; what is said of them does not.
    await expect(panel.getByRole('button').or(panel.getByRole('heading')).first()).toHaveText(
      /\p{Script=Arabic}/u,
    );
    await app.page.getByRole('button', { name: 'إعدادات العرض' }).click();
    await app.page.getByRole('radio', { name: 'English' }).check({ force: true });
    await app.page.keyboard.press('Escape');
    await expect(panel).toHaveAccessibleName(name);
  }
});
