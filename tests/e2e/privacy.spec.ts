import { expect, test } from './driver/app.ts';
import { clickMap } from './driver/map.ts';
import { set } from './driver/settings.ts';
import { TOWNS } from './driver/towns.ts';

test('the policy is sent with the page and stands in it', async ({ app, page, request, baseURL }) => {
  const response = await request.get(baseURL ?? '');
  const sent = response.headers()['content-security-policy'] ?? '';
  for (const rule of [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ])
    expect(sent).toContain(rule);
  expect(sent).not.toContain('unsafe');
  await app.open('', { map: false });
  const meta = page.locator('meta[http-equiv="Content-Security-Policy"]');
  await expect(meta).toHaveAttribute('content', /default-src 'none'/);
  await expect(meta).toHaveAttribute('content', /require-trusted-types-for 'script'/);
});

test('a whole session asks nothing of any other origin and keeps the work alone, in this browser', async ({
  app,
  page,
  context,
}) => {
  await app.open();
  await clickMap(app, TOWNS.raqqa);
  await app.pencil.click();
  await clickMap(app, TOWNS.tabqa);
  await clickMap(app, TOWNS['al-bukamal']);
  await app.tab('Sources').click();
  await set(app, 'Dark');
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  // Which work is this tab's, and that it is open: gone with the tab.
  const marks = await page.evaluate(() => Object.keys(sessionStorage));
  expect(marks.filter((key) => !key.startsWith('euphrates-line'))).toEqual([]);
  expect(await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toEqual([
    'euphrates-line',
  ]);
  expect(app.troubles).toEqual([]);
  const rule = await page.evaluate(
    () =>
      new Promise((resolve) => {
        addEventListener('securitypolicyviolation', (e) => resolve(e.effectiveDirective));
        fetch('https://example.org/').then(
          () => resolve('it was let through'),
          () => {},
        );
      }),
  );
  expect(rule, 'the policy stops it').toBe('connect-src');
  // `app` itself fails this journey on a request elsewhere: of one that is stopped the browser tells the console alone.
  await expect
    .poll(() => app.troubles)
    .toContainEqual(expect.stringMatching(/^console error: .*Content Security Policy/));
  app.allow(/Content Security Policy/);
  app.troubles.splice(0);
});
