import { geodesicMetres } from '../../src/geo/ellipsoid.ts';
import { POSTER_HEAD } from '../../src/ui/share/map-poster.ts';
import { DATA_VERSION, expect, test } from './driver/app.ts';
import { type Colour, distance, shareOf, token } from './driver/colours.ts';
import { counts, pixelOf } from './driver/map.ts';
import { savePicture } from './driver/pictures.ts';
import { chooseFiles, confirmImport } from './driver/points.ts';
import { chooseOnSheet, openSheet, sheetMap, sheetReady } from './driver/print.ts';
import { share } from './driver/take-away.ts';
import { type Spot, TOWNS } from './driver/towns.ts';
import type { Pixels } from './indexed-png.ts';
import { pdfWords } from './pdf-text.ts';

// Each of these draws maps twice over by software, on machines that may be busy.
test.describe.configure({ timeout: 240_000 });

const NORTH_EAST: Spot = [40.3, 35.6];
const SOUTH_WEST: Spot = [39.35, 35.35];
/** A vertex of the line. */
const ON_LINE: Spot = [40.06756, 35.44123];

const colourAt = ({ width, rgba }: Pixels, x: number, y: number): Colour => {
  const i = 4 * (Math.round(y) * width + Math.round(x));
  return [rgba[i] ?? 0, rgba[i + 1] ?? 0, rgba[i + 2] ?? 0];
};

function around(picture: Pixels, x: number, y: number, reach: number): readonly Colour[] {
  const size = 2 * reach + 1;
  return Array.from({ length: size * size }, (_, i) =>
    colourAt(picture, x - reach + (i % size), y - reach + Math.floor(i / size)),
  );
}

const mean = (colours: readonly Colour[]): Colour => {
  const channel = (c: 0 | 1 | 2) => colours.reduce((sum, colour) => sum + colour[c], 0) / colours.length;
  return [channel(0), channel(1), channel(2)];
};

/** Neighbours in a row, in the map's part, that differ by nearly black and white. */
function sharpEdges(picture: Pixels, ratio: number, rows: number): number {
  let count = 0;
  for (let y = POSTER_HEAD * ratio; y < (POSTER_HEAD + rows) * ratio; y++) {
    for (let x = 1; x < picture.width; x++) {
      if (Math.abs(colourAt(picture, x, y)[1] - colourAt(picture, x - 1, y)[1]) > 120) count++;
    }
  }
  return count;
}

test('a picture is the map as seen with its legend under it, at 2× of twice the pixels, really drawn', async ({
  app,
}) => {
  // Every pixel of it is looked at: no larger than it has to be.
  await app.page.setViewportSize({ width: 1200, height: 720 });
  await app.open('place=raqqa&theme=light');
  const box = await app.canvas.boundingBox();
  if (!box) throw new Error('There is no map on the page.');
  const spots = await Promise.all(
    [NORTH_EAST, SOUTH_WEST, ON_LINE, TOWNS.raqqa].map(async (spot) => {
      const { x, y } = await pixelOf(app, spot);
      return { x: x - box.x, y: y - box.y + POSTER_HEAD };
    }),
  );
  const once = await savePicture(app, 'Save picture');
  const twice = await savePicture(app, 'Save picture at 2×');
  expect(once.name).toMatch(new RegExp(`^euphrates-line-\\d{4}-\\d\\d-\\d\\d-data-${DATA_VERSION}\\.png$`));
  expect(twice.name).toContain('@2x.png');
  expect(once.picture.width).toBe(Math.round(box.width));
  expect([twice.picture.width, twice.picture.height]).toEqual([
    2 * once.picture.width,
    2 * once.picture.height,
  ]);
  const [land, ink, accent] = [
    await token(app, 'land'),
    await token(app, 'line'),
    await token(app, 'accent'),
  ];
  for (const [ratio, { picture }] of [
    [1, once],
    [2, twice],
  ] as const) {
    const [ne, sw, line, raqqa] = spots.map(({ x, y }) => around(picture, x * ratio, y * ratio, 10 * ratio));
    for (const [side, colours] of [
      ['ne', ne],
      ['sw', sw],
    ] as const) {
      const { share, off } = shareOf(mean(colours ?? []), land, await token(app, side));
      expect(share, `${side} at ${ratio}×`).toBeGreaterThan(0.06);
      expect(share, `${side} at ${ratio}×`).toBeLessThan(0.4);
      expect(off, `the hue of ${side} at ${ratio}×`).toBeLessThan(20);
    }
    const nearest = (colours: readonly Colour[] | undefined, colour: Colour) =>
      Math.min(...(colours ?? []).map((c) => distance(c, colour)));
    expect(nearest(line, ink), `the line at ${ratio}×`).toBeLessThan(40);
    expect(nearest(raqqa, accent), `the picked place at ${ratio}×`).toBeLessThan(20);
    // Under the map there is paper with words on it, down to the last line.
    const foot = (POSTER_HEAD + box.height) * ratio;
    for (const y of [foot + 20 * ratio, picture.height - 40 * ratio]) {
      const rows = Array.from({ length: picture.width * 16 * ratio }, (_, i) =>
        colourAt(picture, i % picture.width, y + Math.floor(i / picture.width)),
      );
      const written = rows.filter(([, green]) => green < 128).length;
      expect(written, `words at ${y}`).toBeGreaterThan(100);
      expect(written / rows.length, `paper at ${y}`).toBeLessThan(0.2);
    }
  }
  // A picture that was only stretched would have hardly any: each step would be taken in two.
  expect(sharpEdges(twice.picture, 2, box.height)).toBeGreaterThan(sharpEdges(once.picture, 1, box.height));
});

test('without a map the menu says so, and saves nothing', async ({ app }) => {
  await app.open('', { map: false });
  const menu = await share(app);
  await menu.getByRole('button', { name: 'Save picture', exact: true }).click();
  await expect(menu.getByRole('alert')).toContainText('no map on the screen');
});

test('a graphics card that lets go of the picture is said, and the map stays', async ({ app }) => {
  app.allow(/WebGL/i);
  // Only a map that a picture is taken of keeps its drawing.
  await app.page.addInitScript(() => {
    const getContext = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...args: never[]) {
      const context = Reflect.apply(getContext, this, args);
      const [kind, attributes] = args as unknown as [string, WebGLContextAttributes | undefined];
      if (kind === 'webgl2' && attributes?.preserveDrawingBuffer) {
        setTimeout(() => context?.getExtension('WEBGL_lose_context')?.loseContext(), 100);
      }
      return context;
    } as typeof getContext;
  });
  await app.open();
  const menu = await share(app);
  await menu.getByRole('button', { name: 'Save picture', exact: true }).click();
  await expect(menu.getByRole('alert')).toContainText('graphics card let go');
  expect(await counts(app, 'line')).toEqual({ line: 1 });
});

/** Points of a PDF, by what its pages say of themselves. */
function pagesOf(pdf: Buffer): readonly (readonly [width: number, height: number])[] {
  const boxes = pdf.toString('latin1').matchAll(/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]/g);
  return [...boxes].map(([, w, h]) => [Number(w), Number(h)] as const);
}

/** What a sheet about Deir el-Zour must say. */
const SAID = [
  'The deconfliction line of September 2017',
  'Reconstruction from a news report; a side is not control.',
  'North and east of the line',
  'lies too close to the reconstructed line to call',
  'Too close to call',
  'Sources, grade and licence',
  'CC BY 4.0',
  'WGS84, Web Mercator',
  DATA_VERSION,
  '40° E',
  '35° N',
];

const SIZES = {
  'A4 Portrait': [595.3, 841.9],
  'A4 Landscape': [841.9, 595.3],
  'Letter Portrait': [612, 792],
  'Letter Landscape': [792, 612],
} as const;

/** As `pdfWords` has them. */
const closeUp = (words: string): string => words.replaceAll(/\s/g, '');

test('the sheet is one page of the chosen paper, whatever the theme, with all it has to say as text', async ({
  app,
}) => {
  // What is drawn in the map's rectangle makes no difference to the sheet.
  await app.open('place=deir-el-zour&theme=dark', { map: false });
  await openSheet(app);
  for (const [choice, [width, height]] of Object.entries(SIZES)) {
    await chooseOnSheet(app, ...choice.split(' '));
    await expect(app.sheet).toHaveAttribute('data-paper', choice.toLowerCase().replace(' ', '-'));
    const pdf = await app.page.pdf({ preferCSSPageSize: true, printBackground: true });
    const pages = pagesOf(pdf);
    expect(pages.length, choice).toBe(1);
    expect(Math.abs((pages[0]?.[0] ?? 0) - width), choice).toBeLessThan(1.5);
    expect(Math.abs((pages[0]?.[1] ?? 0) - height), choice).toBeLessThan(1.5);
    const cut = await app.sheet.evaluate(
      (sheet) =>
        [...sheet.querySelectorAll('header, section, [class*="foot"]')].filter(
          (e) => e.scrollHeight > e.clientHeight + 1 || e.scrollWidth > e.clientWidth + 1,
        ).length,
    );
    expect(cut, `${choice}: nothing is cut off`).toBe(0);
    const [said] = pdfWords(pdf);
    for (const words of SAID) expect(said, `${choice}: “${words}” is text`).toContain(closeUp(words));
  }
  await app.page.emulateMedia({ media: 'print' });
  await expect(app.region('Map'), 'the screen is not printed').toBeHidden();
  await expect(app.button('Close')).toBeHidden();
  for (const words of SAID) await expect(app.sheet.getByText(words).first(), words).toBeVisible();
  await expect(app.sheet.locator('article').first()).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await app.page.emulateMedia({ media: null });
  await app.page.keyboard.press('Escape');
  await expect(app.sheetDialog).toBeHidden();
  await expect(app.verdict, 'the pick is left alone').toContainText('Too close to call');
});

test('the sheet gives the focus back to the button of its menu, however often it is closed', async ({
  app,
}) => {
  await app.open('place=raqqa');
  for (const round of ['its program fetched', 'its program there']) {
    await (await share(app)).getByRole('button', { name: /^Print/ }).click();
    await expect(app.sheet).toBeVisible();
    await app.page.keyboard.press('Escape');
    await expect(app.sheetDialog).toBeHidden();
    await expect(app.button('Share'), round).toBeFocused();
  }
});

test('a ruler on the printed map agrees with the scale that stands beside it', async ({ app }) => {
  // Two corners on the middle parallel of the view: there the scale holds.
  const [from, to]: readonly [Spot, Spot] = [
    [39.4, 35.2],
    [40.6, 35.2],
  ];
  await app.open('map=8.2/35.2/40&path=35.2,39.4~35.2,40.6&theme=light&off=zones,labels,band');
  await openSheet(app);
  await sheetReady(app);
  const said = await app.sheet
    .getByText(/^1:[\d,]+$/)
    .first()
    .textContent();
  const denominator = Number(said?.replace('1:', '').replaceAll(',', ''));
  const { picture, width } = await sheetMap(app);
  const accent = await token(app, 'accent');
  const row = Math.round(picture.height / 2);
  const isAccent = (x: number, y: number) => distance(colourAt(picture, x, y), accent) < 30;
  // Corners are thicker than the leg between them: the columns of the picture where the accent stands high.
  const high = Array.from({ length: picture.width }, (_, x) => x).filter((x) => {
    const column = Array.from({ length: 41 }, (_, i) => row - 20 + i).filter((y) => isAccent(x, y));
    return column.length >= 10;
  });
  const middle = picture.width / 2;
  const centre = (columns: readonly number[]) => ((columns[0] ?? 0) + (columns.at(-1) ?? 0)) / 2;
  const reach = 30 * (picture.width / width);
  const left = high.filter((x) => x < (high[0] ?? 0) + reach && x < middle);
  const right = high.filter((x) => x > (high.at(-1) ?? 0) - reach && x > middle);
  const pixels = ((centre(right) - centre(left)) * width) / picture.width;
  const metres = ((pixels * 25.4) / 96 / 1000) * denominator;
  expect(metres / geodesicMetres(from, to)).toBeCloseTo(1, 2.3);
  const pdf = await app.page.pdf({ preferCSSPageSize: true, printBackground: true });
  expect(pdf.toString('latin1'), 'the map is printed dot by dot').toContain(`/Width ${picture.width}\n`);
  expect(picture.width / width, 'dots of the picture to a pixel: 200 to the inch').toBeGreaterThan(200 / 96);
});

test('a long table of legs goes on to further pages, with its head on each and no row cut', async ({
  app,
}) => {
  const path = Array.from(
    { length: 60 },
    (_, i) => `${(35.9 - i * 0.02).toFixed(2)},${(38.6 + i * 0.04).toFixed(2)}`,
  );
  await app.open(`path=${path.join('~')}&theme=light`, { map: false });
  await openSheet(app);
  const pdf = await app.page.pdf({ preferCSSPageSize: true, printBackground: true });
  const pages = pagesOf(pdf);
  expect(pages.length).toBeGreaterThan(1);
  expect(new Set(pages.map((page) => page.join('×'))).size, 'all of one size').toBe(1);
  const table = app.sheet.getByRole('table');
  // 59 legs, the names of the columns, and what each page says for itself.
  await expect(table.getByRole('row')).toHaveCount(61);
  const said = pdfWords(pdf).slice(1);
  for (const [i, words] of said.entries()) {
    expect(words, `page ${i + 2}`).toContain(
      closeUp('Reconstruction from a news report; a side is not control.'),
    );
    expect(words, `page ${i + 2}`).toContain(DATA_VERSION);
    expect(words, `page ${i + 2}`).toContain(`${i + 2}/${pages.length}`);
  }
  await expect(table.locator('thead')).toHaveCSS('display', 'table-header-group');
  await expect(table.getByRole('row').last()).toHaveCSS('break-inside', 'avoid');
  await chooseOnSheet(app, 'Nothing');
  await expect(table).toBeHidden();
  expect(pagesOf(await app.page.pdf({ preferCSSPageSize: true })).length).toBe(1);
});

test('imported points on the sheet are named, counted and explained beside their colours', async ({
  app,
}) => {
  await app.open('theme=light', { map: false });
  const rows = ['name,lat,lon', 'A,35.9,39.9', 'B,35.8,40.1', 'C,34.9,39.9'];
  await chooseFiles(app, { name: 'three.csv', content: rows.join('\n') });
  await confirmImport(app);
  await openSheet(app);
  await expect(app.sheet.getByText('three: 3 of 3 imported points, coloured by side')).toBeVisible();
  for (const [words, name] of [
    ['North and east: 2', 'point-side-1'],
    ['South and west: 1', 'point-side-2'],
  ] as const) {
    const meaning = app.sheet.getByRole('listitem').filter({ hasText: words });
    const [red, green, blue] = await token(app, name);
    await expect(meaning.locator('circle')).toHaveCSS('fill', `rgb(${red}, ${green}, ${blue})`);
  }
});

test('printed by the browser’s own menu the page is a document, with the map as it stands and no controls', async ({
  app,
}) => {
  await app.open('place=raqqa&path=tabqa~raqqa~al-bukamal&theme=light');
  const plain = app.page.locator('[data-plain-page]');
  await expect(async () => {
    await app.page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await expect(plain).toHaveCount(1, { timeout: 500 });
  }, 'its program comes once nothing else is to be done').toPass();
  const line = await token(app, 'line');
  const dark = await plain.locator('canvas').evaluate((canvas: HTMLCanvasElement, [red, green, blue]) => {
    const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    let count = 0;
    for (let i = 0; i < pixels.length; i += 4) {
      const [r = 0, g = 0, b = 0, a = 0] = pixels.slice(i, i + 4);
      if (a === 255 && Math.abs(r - red) + Math.abs(g - green) + Math.abs(b - blue) < 60) count++;
    }
    return count;
  }, line);
  expect(dark, 'pixels of the line on the map').toBeGreaterThan(300);
  await app.page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(plain).toHaveCount(0);
  const said = pdfWords(await app.page.pdf()).join('');
  for (const words of [
    'The deconfliction line of September 2017',
    'Reconstruction from a news report; a side is not control.',
    'Raqqa lies north and east of the reconstructed line',
    'Measured path, 2 legs',
    `data ${DATA_VERSION}`,
    'This view: http',
  ]) {
    expect(said, words).toContain(closeUp(words));
  }
  await expect(app.tab('Claims'), 'a word that only the screen says').toBeVisible();
  expect(said).not.toContain('Claims');
});

test('printed from the claims the document has each of them, with how it came out', async ({ app }) => {
  await app.open('panel=claims&theme=light');
  const statements = await app.claims
    .getByRole('heading', { level: 3 })
    .filter({ hasNot: app.page.getByRole('button') })
    .allTextContents();
  expect(statements.length).toBeGreaterThan(5);
  await expect(async () => {
    await app.page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await expect(app.page.locator('[data-plain-page]')).toHaveCount(1, { timeout: 500 });
  }).toPass();
  await app.page.evaluate(() => dispatchEvent(new Event('afterprint')));
  const said = pdfWords(await app.page.pdf()).join('');
  for (const words of [...statements, 'Cannot be checked here', 'What the report says, in our words']) {
    expect(said, words).toContain(closeUp(words));
  }
});
