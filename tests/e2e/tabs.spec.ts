/** The seven panels' names: none is cut, in either language, at any width that is common. */
import { expect, test } from './driver/app.ts';
import { tabFit, tabs } from './driver/tabs.ts';

const SIZES = [
  { name: 'beside the map', viewport: { width: 1440, height: 900 }, finger: false },
  { name: 'on a phone', viewport: { width: 390, height: 844 }, finger: true },
  { name: 'on a narrow phone', viewport: { width: 360, height: 740 }, finger: true },
] as const;

for (const { name, viewport, finger } of SIZES) {
  test.describe(name, () => {
    test.use({ viewport, hasTouch: finger, isMobile: finger });

    test('all seven tabs are seen whole, whichever is chosen', async ({ app }) => {
      await app.open('panel=what-if', { map: false });
      await app.whatIf.getByRole('button', { name: 'Edit a copy' }).click();
      for (const lang of ['en', 'ar'] as const) {
        await app.follow(`panel=what-if&lang=${lang}`);
        await expect(app.page.locator('html')).toHaveAttribute('lang', lang);
        await expect(tabs(app)).toHaveCount(7);
        for (let i = 6; i >= 0; i--) {
          await tabs(app).nth(i).click();
          await expect(tabs(app).nth(i)).toHaveAttribute('aria-selected', 'true');
          const { overflow, least, between, type } = await tabFit(app);
          expect(overflow, `${lang} ${i}: nothing to scroll`).toBeLessThanOrEqual(0);
          expect(between, `${lang} ${i}: names stand apart`).toBeGreaterThanOrEqual(4);
          expect(type, 'pixels of type').toBeGreaterThanOrEqual(12);
          expect(least, 'the smallest target').toBeGreaterThanOrEqual(finger ? 44 : 28);
        }
      }
    });
  });
}
