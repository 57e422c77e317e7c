import { DATA_VERSION, expect, test } from './driver/app.ts';
import { clickMap, counts, pixelOf, rendered } from './driver/map.ts';
import { set } from './driver/settings.ts';
import { shareLink, withShareSheet } from './driver/take-away.ts';
import { TOWNS } from './driver/towns.ts';

test('a link says the whole view, and a reload keeps it', async ({ app }) => {
  const link =
    'map=7.60/35.40000/39.60000&place=raqqa&path=tabqa~35.5,39.25~raqqa&panel=place&units=mi&coords=dms&theme=dark&off=relief,borders';
  await app.open(link);
  const check = async () => {
    await expect(app.page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(app.verdict.getByRole('heading', { name: 'Raqqa' })).toBeVisible();
    await expect(app.verdict, 'units and coordinates').toContainText('1.47 mi');
    await expect(app.verdict).toContainText('35°57′10.2″ N');
    await expect
      .poll(() => counts(app, 'path-vertices', 'pick', 'governorate-borders'))
      .toEqual({
        'path-vertices': 3,
        pick: 1,
        'governorate-borders': 0,
      });
    const canvas = await app.canvas.boundingBox();
    const centre = await pixelOf(app, [39.6, 35.4]);
    expect(Math.abs(centre.x - (canvas?.x ?? 0) - (canvas?.width ?? 0) / 2), 'the camera').toBeLessThan(2);
    expect(Math.abs(centre.y - (canvas?.y ?? 0) - (canvas?.height ?? 0) / 2), 'the camera').toBeLessThan(2);
  };
  await check();
  await app.reload();
  await check();
  await app.tab('Measure').click();
  await expect(app.measure).toContainText('Total of 2 legs');
  await expect(app.measure).toContainText('35°30′00″ N 39°15′00″ E');
  await expect
    .poll(() => app.hash(), 'what was opened is written, the implied panel left out')
    .toBe(`${link.replace('&panel=place', '')}&d=${DATA_VERSION}`);
});

test('what the user does is in the link, and back at the default view there is none', async ({ app }) => {
  await app.open();
  expect(app.hash()).toBe('');
  await app.button('Zoom in').click();
  await expect.poll(() => app.hash()).toMatch(/^map=\d+\.\d\d\/\d+\.\d{5}\/\d+\.\d{5}$/);
  await app.button('Show the whole line').click();
  await expect.poll(() => app.hash()).toBe('');
  await expect.poll(() => counts(app, 'town-dots')).toEqual({ 'town-dots': 4 });
  await clickMap(app, TOWNS['al-bukamal']);
  await expect.poll(() => app.hash()).toMatch(/^place=al-bukamal&d=[0-9a-f]{8}$/);
  await app.page.keyboard.press('Escape');
  await expect.poll(() => app.hash()).toBe('');
  await app.tab('Sources').click();
  await expect.poll(() => app.hash()).toBe('panel=sources');
  await app.tab('Place').click();
  for (const [choice, written] of [
    ['mi', 'units=mi'],
    ['km', ''],
    ['35°57′10″', 'coords=dms'],
    ['35.95°', ''],
    ['Dark', 'theme=dark'],
    ['Light', 'theme=light'],
    ['System', ''],
  ] as const) {
    await set(app, choice);
    await expect.poll(() => app.hash(), choice).toBe(written);
  }
  expect(app.page.url()).not.toContain('#');
  await expect(app.notices.getByRole('button')).toHaveCount(0);
});

test('the language is in the link, and a reload keeps it', async ({ app }) => {
  await app.open('place=raqqa&lang=ar', { map: false });
  const check = async () => {
    await expect(app.page.locator('html')).toHaveAttribute('lang', 'ar');
    await expect(app.page.getByRole('heading', { name: 'الرقة' })).toBeVisible();
    await expect.poll(() => app.hash()).toBe(`place=raqqa&lang=ar&d=${DATA_VERSION}`);
  };
  await check();
  await app.page.reload();
  await check();
});

test('dragging the map and the wheel go into the link', async ({ app }) => {
  await app.open('map=8/35.4/39.8');
  const { x, y } = await pixelOf(app, [39.4, 35.0]);
  await app.page.mouse.move(x, y);
  await app.page.mouse.down();
  await app.page.mouse.move(x + 60, y, { steps: 4 });
  await app.page.mouse.move(x + 120, y, { steps: 4 });
  await app.page.mouse.up();
  await expect.poll(() => app.hash()).toMatch(/^map=8\.00\/35\.4\d*\/39\.[0-7]\d*$/);
  await app.page.mouse.wheel(0, -400);
  await expect.poll(() => app.hash()).toMatch(/^map=(8\.[1-9]|9)/);
});

test('a link pasted over the address applies at once', async ({ app }) => {
  await app.open('place=raqqa', { map: false });
  await app.follow('place=tabqa&units=nmi');
  await expect(app.verdict.getByRole('heading', { name: 'Tabqa' })).toBeVisible();
  await app.follow('path=tabqa~raqqa');
  await expect(app.measure).toContainText('43.4 km');
  await app.follow('panel=sources');
  await expect(app.sources).toBeVisible();
  await app.follow('v=1&at=35.9,40.2&coords=dms');
  await expect(app.verdict).toContainText('35°54′00″ N 40°12′00″ E');
  await app.follow('at=35.9%2C40.1');
  await expect(app.verdict, 'a chat program may escape the comma').toContainText('35.9000, 40.1000');
  await app.follow('');
  await expect(app.verdict.getByRole('listitem')).toHaveCount(4);
  await app.page.goBack();
  await expect(app.verdict, 'back goes to the link before').toContainText('40.1000');
});

test('a pasted link with a place and a view shows the view, also where the map had to move to the place', async ({
  app,
}) => {
  await app.open('map=11.00/34.50000/40.90000');
  await app.follow('map=8.00/35.80000/39.30000&place=g172511');
  await expect(app.verdict.getByRole('heading', { name: 'As-Sabkhah' })).toBeVisible();
  await expect
    .poll(async () => (await rendered(app, 'pick-labels')).map((p) => p.en))
    .toEqual(['As-Sabkhah']);
  // Half a degree east is 182 px at zoom 8, eight times as many at 11.
  const [west, east] = await Promise.all([pixelOf(app, [39.3, 35.8]), pixelOf(app, [39.8, 35.8])]);
  expect(east.x - west.x).toBeGreaterThan(150);
  expect(east.x - west.x).toBeLessThan(220);
});

/** Each broken link, and what of it the notice repeats. */
const broken: readonly (readonly [hash: string, says: RegExp])[] = [
  ['map=banana', /map=banana/],
  ['map=9/95/40', /map=9\/95\/40/],
  ['map=9/35', /map=9\/35/],
  ['map=NaN/NaN/NaN', /NaN/],
  ['map=1e3/35/40', /1e3/],
  ['at=', /at=/],
  ['at=35', /at=35/],
  ['at=91,0', /at=91,0/],
  ['at=Infinity,40', /Infinity/],
  ['at=35.9,40.2,1', /35\.9,40\.2,1/],
  ['place=../../etc/passwd', /etc\/passwd/],
  ['place=<script>alert(1)</script>', /left out/],
  ['path=~', /path=~/],
  ['path=tabqa~~raqqa', /tabqa~~raqqa/],
  ['path=tabqa~200,400', /200,400/],
  ['panel=secrets', /panel=secrets/],
  ['units=furlong', /furlong/],
  ['lang=xx', /lang=xx/],
  ['theme=neon', /neon/],
  ['off=everything', /everything/],
  ['d=zzz', /d=zzz/],
  ['%E0%A4%A', /left out/],
  ['units=%', /units=/],
  ['__proto__=1', /__proto__/],
  ['constructor', /constructor/],
  ['====&&&&=', /left out/],
  [`path=${Array.from({ length: 600 }, () => '35,40').join('~')}`, /path=35,40/],
  ['v=99&place=raqqa', /version \(99\)/],
];

test('a broken link gives the default view and a quiet notice', async ({ app }) => {
  await app.open('', { map: false });
  for (const [hash, says] of broken) {
    await app.follow(hash);
    await expect(app.notices, hash).toContainText(says);
    await expect(app.verdict.getByRole('listitem'), hash).toHaveCount(4);
    await app.dismissNotices();
  }
  await app.follow('place=raqqa&units=furlong');
  await expect(app.verdict.getByRole('heading', { name: 'Raqqa' }), 'the good part holds').toBeVisible();
  await expect(app.notices).toContainText('units=furlong');
});

test('a broken link opened afresh gives the whole line and a quiet notice', async ({ app }) => {
  await app.open('map=9/95/40&at=91,0&units=furlong');
  await expect(app.notices).toContainText('map=9/95/40');
  await expect(app.notices).toContainText('at=91,0');
  expect(await counts(app, 'town-dots', 'zone-tint')).toEqual({ 'town-dots': 4, 'zone-tint': 2 });
  await expect(app.verdict.getByRole('listitem')).toHaveCount(4);
});

test('an unknown place and other data are said, not hidden', async ({ app }) => {
  await app.open('place=atlantis', { map: false });
  await expect(app.notices).toContainText('a place that is not in the gazetteer: atlantis');
  await expect(app.verdict.getByRole('listitem')).toHaveCount(4);
  await app.follow('path=tabqa~g999999999~raqqa');
  await expect(app.notices).toContainText('g999999999');
  await app.follow('place=raqqa&d=00000000');
  await expect(app.notices).toContainText(
    `The link was made with data version 00000000; this is ${DATA_VERSION}. Figures may differ.`,
  );
  await expect(app.verdict.getByRole('heading', { name: 'Raqqa' })).toBeVisible();
});

test('a link that does not hold all says what is missing and where that goes', async ({ app, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await app.open('path=tabqa~raqqa', { map: false });
  await app.button('Copy link').click();
  await expect(app.notices).toContainText('Link copied.');
  await expect(app.notices).not.toContainText('Not in it');
  await app.measure.getByRole('button', { name: 'Kept measures' }).click();
  await app.button('Keep this measure').click();
  await app.button('Copy link').click();
  const missing = 'Link copied. Not in it: kept measures. Save a work file to hand them on.';
  const notice = app.notices.getByText(missing);
  await expect(notice).toBeVisible();
  const first = await notice.elementHandle();
  await app.button('Copy link').click();
  await expect.poll(() => first?.evaluate((e) => e.isConnected), 'it is said anew').toBe(false);
  await expect(notice, 'once, however often').toHaveCount(1);
});

test.describe('the system’s share sheet', () => {
  test('gets title and link, where there is one', async ({ app }) => {
    await withShareSheet(app, 'taken');
    await app.open('place=raqqa', { map: false });
    await expect.poll(() => app.hash()).toContain('&d=');
    const { title, url } = await shareLink(app);
    expect(title).toContain('Euphrates Line');
    expect(url).toBe(app.page.url());
    await expect(app.notices.getByRole('button', { name: 'Dismiss' })).toHaveCount(0);
  });

  test('may be closed again without a word', async ({ app }) => {
    await withShareSheet(app, 'closed');
    await app.open('place=raqqa', { map: false });
    await shareLink(app);
    await expect(app.button('Share link…')).toBeHidden();
    await expect(app.notices.getByRole('button', { name: 'Dismiss' })).toHaveCount(0);
  });

  test('that fails is said', async ({ app }) => {
    await withShareSheet(app, 'refused');
    await app.open('place=raqqa', { map: false });
    await shareLink(app);
    await expect(app.notices).toContainText('The system did not take the link. Copy it instead.');
  });

  test('is not offered where there is none', async ({ app }) => {
    await app.page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'canShare'));
    await app.open('place=raqqa', { map: false });
    await app.button('Share').click();
    await expect(app.button('Copy finding as text')).toBeVisible();
    await expect(app.button('Share link…')).toHaveCount(0);
  });
});

test.describe('with motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('a move that is cut short by another leaves nothing in the link', async ({ app }) => {
    await app.open();
    await app.follow('place=tabqa&map=9.00/33.50000/42.00000');
    await expect(app.verdict.getByRole('heading', { name: 'Tabqa' })).toBeVisible();
    await expect
      .poll(() => app.hash(), 'the link’s view, not the way to its place')
      .toBe(`map=9.00/33.50000/42.00000&place=tabqa&d=${DATA_VERSION}`);
    await app.page.keyboard.press('Escape');
    // Both at once, in one task: the zoom is still under way.
    await app.page.evaluate(() => {
      const press = (name: string) =>
        document.querySelector<HTMLElement>(`button[aria-label="${name}"]`)?.click();
      press('Zoom in');
      press('Show the whole line');
    });
    await expect.poll(() => app.hash(), 'the whole line has no view of its own').toBe('');
  });
});
