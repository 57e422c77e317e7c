/**
 * What a page asks of the GPU is answered only after all that the GPU was given before: asked in the midst of drawing, it
 * holds the main thread for many frames.
 */
import type { Page } from '@playwright/test';
import { expect, test } from './driver/app.ts';
import { settled } from './driver/map.ts';
import { confirmImport, drawnPoints, dropFiles } from './driver/points.ts';

/** Programs of the points' layer, known by a name in their sources, and what was asked about them or by no program. */
interface Watched {
  readonly ours: WeakSet<object>;
  linked: number;
  checked: number;
  questions: string[];
}

/** Before the page's own scripts: every call is counted that waits for an answer. */
async function watchQuestions(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const watched: Watched = { ours: new WeakSet(), linked: 0, checked: 0, questions: [] };
    Object.assign(globalThis, { watched });
    type Call = (this: unknown, ...asked: unknown[]) => unknown;
    const gl = WebGL2RenderingContext.prototype as unknown as Record<string, Call>; // its functions, by name
    const before = (name: string, note: (asked: readonly unknown[]) => void): void => {
      const call = gl[name];
      if (!call) throw new Error(`WebGL has no ${name}.`);
      gl[name] = function (...asked) {
        note(asked);
        return call.apply(this, asked);
      };
    };
    const shaders = new WeakSet<object>();
    const isOurs = (thing: unknown) => typeof thing === 'object' && thing !== null && watched.ours.has(thing);
    before('shaderSource', ([shader, source]) => {
      if (/\b(a_xy|u_sums|u_picture)\b/.test(String(source))) shaders.add(shader as object); // WebGL's own
    });
    before('attachShader', ([program, shader]) => {
      if (shaders.has(shader as object)) watched.ours.add(program as object); // as above
    });
    before('linkProgram', ([program]) => {
      if (isOurs(program)) watched.linked++;
    });
    before('getProgramParameter', ([program, what]) => {
      if (isOurs(program) && what === WebGL2RenderingContext.LINK_STATUS) watched.checked++;
    });
    const asking =
      /^(get(?!Extension$|ContextAttributes$|SupportedExtensions$|SyncParameter$).+|readPixels|checkFramebufferStatus|clientWaitSync)$/;
    const native = Object.getOwnPropertyDescriptors(WebGL2RenderingContext.prototype);
    for (const [name, { value }] of Object.entries(native)) {
      if (typeof value !== 'function' || !asking.test(name)) continue;
      before(name, () => watched.questions.push(name));
    }
  });
}

const seen = (page: Page) =>
  page.evaluate(() => {
    const { linked, checked, questions } = (globalThis as unknown as { watched: Watched }).watched; // set above
    return { linked, checked, questions };
  });

test('From the drop until points are drawn, as rings and as density, nothing is asked of the GPU', async ({
  app,
}) => {
  await watchQuestions(app.page);
  await app.open();
  // While the map rests the programs are made, and everything about them is asked.
  await expect.poll(async () => (await seen(app.page)).linked).toBe(4);
  await expect.poll(async () => (await seen(app.page)).checked).toBe(4);
  await settled(app);
  const before = (await seen(app.page)).questions.length;
  expect(before, 'the watch sees what is asked').toBeGreaterThan(0);

  await dropFiles(app, { name: 'few.csv', content: 'lat,lon\n35.6,39.4\n35.2,40.3\n' });
  await confirmImport(app);
  await expect.poll(async () => (await drawnPoints(app))[0]).toMatchObject({ total: 2, regime: 'rings' });
  const rows = Array.from({ length: 21_000 }, (_, i) => `${35 + (i % 150) / 150},${39.5 + i / 21_000}`);
  await dropFiles(app, { name: 'many.csv', content: `lat,lon\n${rows.join('\n')}\n` });
  await confirmImport(app);
  await expect.poll(async () => (await drawnPoints(app))[1]).toMatchObject({ total: 21_000 });
  await expect.poll(async () => (await drawnPoints(app))[1]?.regime).toBe('density');
  await settled(app);

  expect((await seen(app.page)).questions.slice(before)).toEqual([]);
  expect((await seen(app.page)).linked).toBe(4);
});

test('Whatever the map zooms through, no picture is read back from the GPU', async ({ app }) => {
  await app.page.addInitScript(() => {
    const reads = { all: 0, slow: 0 };
    Object.assign(globalThis, { reads });
    const { prototype } = CanvasRenderingContext2D;
    const read = prototype.getImageData;
    prototype.getImageData = function (...asked: Parameters<typeof read>) {
      reads.all++;
      if (!this.getContextAttributes().willReadFrequently) reads.slow++;
      return read.apply(this, asked);
    };
  });
  const reads = () =>
    app.page.evaluate(() => (globalThis as unknown as { reads: { all: number; slow: number } }).reads); // set above
  await app.open('map=7/35.2/40');
  await settled(app);
  const { all } = await reads();
  await app.page.mouse.move(1000, 420);
  for (let i = 0; i < 8; i++) await app.page.mouse.wheel(0, -120);
  await settled(app);
  expect((await reads()).all, 'the patterns of the zones were drawn for other zooms').toBeGreaterThan(all);
  expect((await reads()).slow).toBe(0);
});
