import { expect, test } from './driver/app.ts';
import { colours, distance, pixels, shareOf, token } from './driver/colours.ts';
import { LINE } from './driver/line.ts';
import {
  clickMap,
  collidingTownNames,
  counts,
  pixelOf,
  rendered,
  settled,
  strayingNames,
} from './driver/map.ts';
import { set, settings } from './driver/settings.ts';
import { type Spot, TOWNS } from './driver/towns.ts';
import { atRest } from './focus-walk.ts';

/** Open ground well inside each zone, outside both, and in the sea: clear of names and furniture. */
const NORTH_EAST: Spot = [40.3, 35.6];
const SOUTH_WEST: Spot = [39.35, 35.35];
const OUTSIDE: Spot = [41.0, 36.1];
/** A vertex of the line, and open ground near it. */
const ON_LINE: Spot = [40.06756, 35.44123];

for (const theme of ['light', 'dark'] as const) {
  test(`in ${theme}, land, both zones and the line have the colours of their tokens`, async ({ app }) => {
    await app.open(`theme=${theme}`);
    const land = await token(app, 'land');
    const [north, south, outside] = await colours(app, [NORTH_EAST, SOUTH_WEST, OUTSIDE]);
    if (!north || !south || !outside) throw new Error('three spots give three colours');
    // Relief shades the paper a little.
    expect(distance(outside, land), 'outside the zones there is paper').toBeLessThan(16);
    for (const [zone, colour] of [
      ['ne', north],
      ['sw', south],
    ] as const) {
      const { share, off } = shareOf(colour, land, await token(app, zone));
      expect(share, `tint and pattern of ${zone}`).toBeGreaterThan(0.06);
      expect(share, `tint and pattern of ${zone}`).toBeLessThan(0.4);
      expect(off, `the hue of ${zone}`).toBeLessThan(20);
    }
    const ink = await token(app, 'line');
    const [atLine] = await pixels(app, [ON_LINE], 12);
    expect(Math.min(...(atLine ?? []).map((c) => distance(c, ink))), 'the line’s ink').toBeLessThan(40);
  });
}

test('the sea and Lake Assad are water', async ({ app }) => {
  await app.open('map=6.4/35/35.6');
  const water = await token(app, 'water');
  const [sea] = await colours(app, [[34.2, 34.6]], 5);
  expect(distance(sea ?? [0, 0, 0], water)).toBeLessThan(4);
  await app.follow('map=9.5/35.92/38.3');
  await expect
    .poll(async () => distance((await colours(app, [[38.304, 35.8825]], 5))[0] ?? [0, 0, 0], water))
    .toBeLessThan(12);
});

test('over the whole line every layer is drawn', async ({ app }) => {
  await app.open();
  const drawn = await counts(
    app,
    'land',
    'lakes',
    'rivers',
    'governorate-borders',
    'country-borders',
    'zone-tint',
    'zone-pattern',
    'line',
    'line-schematic',
    'side-labels',
    'town-dots',
    'town-labels',
    'dots-3',
    'labels-3',
    'lake-labels',
    'pick',
    'path',
  );
  const { line, pick, path, 'line-schematic': schematic, 'town-dots': dots, 'town-labels': names } = drawn;
  expect({ line, schematic, dots, names }).toEqual({ line: 1, schematic: 1, dots: 4, names: 4 });
  expect({ tint: drawn['zone-tint'], pattern: drawn['zone-pattern'] }).toEqual({ tint: 2, pattern: 2 });
  expect(drawn['side-labels'], 'both sides are named on the map').toBe(2);
  expect({ pick, path }, 'nothing is picked or measured yet').toEqual({ pick: 0, path: 0 });
  for (const [layer, count] of Object.entries(drawn))
    if (layer !== 'pick' && layer !== 'path') expect(count, layer).toBeGreaterThan(0);
  expect(drawn.land).toBeGreaterThanOrEqual(2);
});

test('the uncertainty band lies along the line, and the crisp line gives way to it beyond zoom 12', async ({
  app,
}) => {
  await app.open(`map=9/${ON_LINE[1]}/${ON_LINE[0]}`);
  expect(await counts(app, 'line')).toEqual({ line: 1 });
  await app.follow(`map=12.5/${ON_LINE[1]}/${ON_LINE[0]}`);
  await expect
    .poll(() => counts(app, 'line', 'line-casing', 'line-river'))
    .toEqual({
      line: 0,
      'line-casing': 0,
      'line-river': 0,
    });
  // 6 km off, the band has ended: it is darker where the line may lie.
  const lightness = async () => {
    const [on, off] = await colours(app, [ON_LINE, [ON_LINE[0] + 0.055, ON_LINE[1] + 0.005]], 14);
    return (off?.[1] ?? 0) - (on?.[1] ?? 0);
  };
  await expect.poll(lightness, 'the band is darker than the ground beside it').toBeGreaterThan(10);
});

test('the four towns are named in English and in Arabic', async ({ app }) => {
  await app.open();
  const named = async (lang: 'en' | 'ar') => (await rendered(app, 'town-labels')).map((p) => p[lang]).sort();
  const spots = Object.values(TOWNS);
  const lettering = async () => (await pixels(app, spots, 40)).map((box) => JSON.stringify(box));
  expect(await named('en')).toEqual(['Al-Bukamal', 'Deir el-Zour', 'Raqqa', 'Tabqa']);
  const english = await lettering();
  await set(app, 'العربية');
  await expect.poll(() => app.hash()).toBe('lang=ar');
  await expect(app.page.locator('html')).toHaveAttribute('lang', 'ar');
  await settled(app);
  expect(await named('ar')).toEqual(['البوكمال', 'الرقة', 'الطبقة', 'دير الزور'].sort());
  await expect
    .poll(async () => (await lettering()).filter((now, i) => now !== english[i]).length, {
      message: 'each of the four is lettered anew',
      timeout: 30_000,
    })
    .toBe(spots.length);
});

test('never more than forty labels, and rivers, lakes and villages have theirs', async ({ app }) => {
  test.slow();
  const labels = [
    'town-labels',
    'labels-1',
    'labels-2',
    'labels-3',
    'labels-4',
    'side-labels',
    'governorate-labels',
    'country-labels',
    'river-labels',
    'lake-labels',
  ] as const;
  const seen = new Set<string>();
  await app.open();
  for (const view of [
    '',
    'map=5.0/35/39',
    'map=6.3/35/39',
    'map=8/35.6/39.4',
    'map=8.3/34.2/38.6',
    'map=9.6/36.3/38.4',
    'map=11/35.4/40.1',
  ]) {
    await app.follow(view);
    await settled(app);
    const found = await Promise.all(
      labels.map(async (id) => [id, (await rendered(app, id)).length] as const),
    );
    for (const [id, count] of found) if (count > 0) seen.add(id);
    const total = found.reduce((sum, [, count]) => sum + count, 0);
    expect(total, `labels at "${view}": ${JSON.stringify(found)}`).toBeLessThanOrEqual(40);
    expect(total, `labels at "${view}"`).toBeGreaterThan(0);
  }
  // From afar the cities of four countries come in.
  await app.follow('map=6/35/39.5');
  await settled(app);
  for (const id of labels) if ((await rendered(app, id)).length > 0) seen.add(id);
  expect([...seen].sort()).toEqual([...labels].sort());
});

test('a map that fills the window has at most forty labels too', async ({ app }) => {
  await app.open('embed=1&map=5/36/39');
  await settled(app);
  const found = await counts(app, 'town-labels', 'labels-1', 'labels-2', 'country-labels', 'river-labels');
  expect(found['town-labels']).toBe(4);
  expect(Object.values(found).reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(40);
});

for (const [lang, tongue] of [
  ['en', 'English'],
  ['ar', 'Arabic'],
] as const) {
  test(`in ${tongue} no name of the four towns lies on the line or on another at any zoom`, async ({
    app,
  }) => {
    test.setTimeout(180_000);
    const near = [9, 12].flatMap((zoom) =>
      Object.entries(TOWNS).map(([id, [lng, lat]]) => ({ zoom, lng, lat, names: [id] })),
    );
    const far = [5, 6.5, 7.9].map((zoom) => ({
      zoom,
      lng: 39.75,
      lat: 35.2,
      names: ['al-bukamal', 'deir-el-zour', 'raqqa', 'tabqa'],
    }));
    await app.open(`lang=${lang}`);
    for (const { zoom, lng, lat, names } of [...far, ...near]) {
      const view = `map=${zoom}/${lat}/${lng}`;
      await app.follow(`lang=${lang}&${view}`);
      await expect
        .poll(async () => (await rendered(app, 'town-labels')).map((p) => p.id), { message: view })
        .toEqual(expect.arrayContaining(names));
      await settled(app);
      await expect.poll(() => collidingTownNames(app, LINE), view).toEqual([]);
    }
  });
}

for (const [lang, tongue] of [
  ['en', 'English'],
  ['ar', 'Arabic'],
] as const) {
  test(`in ${tongue} every name stands by its dot, at any zoom and size`, async ({ app }) => {
    test.setTimeout(180_000);
    await app.open(`lang=${lang}`);
    let asked = 0;
    for (const [width, height] of [
      [1440, 900],
      [390, 844],
    ] as const) {
      await app.page.setViewportSize({ width, height });
      await settled(app);
      for (const view of [
        '',
        'map=5/35/39',
        'map=6.3/35/39',
        'map=7.2/36.2/40',
        'map=8.4/36.5/36.9',
        'map=10/35.4/40.1',
      ]) {
        await app.follow(`lang=${lang}&${view}`);
        await settled(app);
        const found = await strayingNames(app);
        expect(found.stray, `${width} pixels wide, "${view}"`).toEqual([]);
        expect(found.asked, `names at ${width} pixels, "${view}"`).toBeGreaterThan(0);
        asked += found.asked;
      }
    }
    expect(asked, 'names that were asked for').toBeGreaterThan(80);
  });
}

for (const theme of ['light', 'dark'] as const) {
  test(`in ${theme} and without any colour the zones differ by their patterns`, async ({ app }) => {
    // Between two whole zooms, where the map would enlarge them.
    await app.open(`theme=${theme}&map=8.7/35.4/39.75`);
    await settled(app);
    const reach = 20;
    const width = 2 * reach + 1;
    const boxes = await pixels(app, [NORTH_EAST, SOUTH_WEST], reach);
    const [north, south] = boxes.map((box) => {
      const grey = box.map(([r, g, b]) => 0.2126 * r + 0.7152 * g + 0.0722 * b);
      /** The mean step between a pixel and the next one below it to the right (1) or to the left (−1). */
      const step = (way: 1 | -1) => {
        let sum = 0;
        for (let y = 0; y < width - 1; y++)
          for (let x = 1; x < width - 1; x++)
            sum += Math.abs((grey[y * width + x] ?? 0) - (grey[(y + 1) * width + x + way] ?? 0));
        return sum / ((width - 1) * (width - 2));
      };
      return { across: step(1), along: step(-1) };
    });
    if (!north || !south) throw new Error('two spots give two boxes');
    expect(north.across, 'the diagonals can be seen').toBeGreaterThan(1);
    expect(north.along / north.across, 'diagonals run one way').toBeLessThan(0.6);
    expect(south.across, 'the dots can be seen').toBeGreaterThan(0.5);
    expect(south.along / south.across, 'dots run no way').toBeGreaterThan(0.75);
    expect(south.along / south.across, 'dots run no way').toBeLessThan(1.35);
  });
}

test('layers that are switched off are gone, and come back', async ({ app }) => {
  await app.open('off=zones,line,labels');
  expect(await counts(app, 'zone-tint', 'line', 'town-labels', 'town-dots')).toEqual({
    'zone-tint': 0,
    line: 0,
    'town-labels': 0,
    'town-dots': 4,
  });
  const sheet = await settings(app);
  await sheet.getByRole('checkbox', { name: 'Zones' }).check({ force: true });
  await expect.poll(() => counts(app, 'zone-tint')).toEqual({ 'zone-tint': 2 });
  await expect.poll(() => app.hash()).toBe('off=line,labels');
});

test('a town by the edge that is picked is panned in by what is missing; one far outside comes to the middle', async ({
  app,
}) => {
  await app.open('map=10/35.95/39.5');
  const box = await app.canvas.boundingBox();
  if (!box) throw new Error('There is no map.');
  const pixelsPerDegree = (512 * 2 ** 10) / 360;
  const [lng, lat] = TOWNS.raqqa;
  await app.follow(`map=10/${lat}/${(lng - (box.width / 2 - 15) / pixelsPerDegree).toFixed(5)}`);
  /** From the map's right edge. */
  const offset = async () => {
    const [x] = await app.page.evaluate((at) => globalThis.euphratesLine.project(at), TOWNS.raqqa);
    return box.width - x;
  };
  await expect.poll(offset, 'by the edge').toBeCloseTo(15, 0);
  const before = await pixelOf(app, TOWNS.raqqa);
  await expect.poll(async () => (await rendered(app, 'town-dots')).length, 'and drawn').toBeGreaterThan(0);
  await clickMap(app, TOWNS.raqqa);
  await expect(app.page.getByRole('heading', { name: 'Raqqa' })).toBeVisible();
  await expect.poll(offset).toBeGreaterThan(36);
  expect(await offset(), 'no farther than that').toBeLessThan(100);
  expect(Math.abs((await pixelOf(app, TOWNS.raqqa)).y - before.y)).toBeLessThan(1);

  await app.page.getByRole('combobox').fill('Al-Bukamal');
  await expect(app.page.getByRole('option').first()).toContainText('Al-Bukamal');
  await app.page.keyboard.press('Enter');
  await expect
    .poll(async () => {
      const [x] = await app.page.evaluate((at) => globalThis.euphratesLine.project(at), TOWNS['al-bukamal']);
      return Math.abs(x - box.width / 2);
    })
    .toBeLessThan(2);
});

test('a place beyond the map’s edges is told of, and the map stays where it is', async ({ app }) => {
  await app.open('map=8/35.3/40');
  const before = await pixelOf(app, TOWNS['deir-el-zour']);
  await app.page.getByRole('combobox').fill('51.5, -0.12');
  await expect(app.page.getByRole('option').first()).toBeVisible();
  await app.page.keyboard.press('Enter');
  await expect(app.page.getByRole('heading', { name: 'Picked spot' })).toBeVisible();
  await settled(app);
  expect(await pixelOf(app, TOWNS['deir-el-zour'])).toEqual(before);
});

test('on a window that becomes narrow the legend closes, unless the user has opened it', async ({
  app,
  page,
}) => {
  await app.open('', { map: false });
  const legend = app.region('Map').getByRole('button', { name: /a side is not control/ });
  await expect(legend).toHaveAttribute('aria-expanded', 'true');
  await page.setViewportSize({ width: 1024, height: 768 });
  await expect(legend).toHaveAttribute('aria-expanded', 'false');
  await legend.click();
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.setViewportSize({ width: 1024, height: 768 });
  await atRest(page);
  await expect(legend).toHaveAttribute('aria-expanded', 'true');
});
