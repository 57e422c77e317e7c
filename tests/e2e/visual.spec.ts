/** Twelve screens against their pictures. `npm run baselines` takes the pictures anew; then look at each that changed. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type App, expect, test } from './driver/app.ts';
import { look, setLettersExactly } from './driver/pictures.ts';
import { indexedPng, type Pixels, readIndexedPng } from './indexed-png.ts';
import { compare, marked } from './likeness.ts';
import { screens } from './screens.ts';

const BASELINES = join(import.meta.dirname, 'baselines');
const FOUND = join(import.meta.dirname, '../../node_modules/.cache/visual');
const MAX_BYTES = 250_000;

test.describe.configure({ timeout: 180_000 });

function keep(folder: string, name: string, picture: Pixels): string {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name}.png`);
  writeFileSync(path, indexedPng(picture));
  return path;
}

function take(name: string, picture: Pixels): void {
  if (process.env.CI)
    throw new Error('Baselines are not taken in CI: run "npm run baselines" at home, and look.');
  const bytes = readFileSync(keep(BASELINES, name, picture)).length;
  expect(bytes, `${name} is small enough for the repository`).toBeLessThan(MAX_BYTES);
}

function hold(name: string, picture: Pixels): void {
  const path = join(BASELINES, `${name}.png`);
  expect(existsSync(path), `${name} has a baseline; "npm run baselines" takes it`).toBe(true);
  const baseline = readIndexedPng(readFileSync(path));
  const likeness = compare(baseline, picture);
  const percent = (part: number) => `${(100 * part).toFixed(2)} %`;
  const found = `${name}: ${percent(likeness.cells)} of a part's cells and ${percent(likeness.tiles)} of all tiles differ`;
  test.info().annotations.push({ type: 'likeness', description: found });
  if (likeness.same) return;
  const actual = keep(FOUND, name, picture);
  const difference = keep(FOUND, `${name}-difference`, marked(picture, likeness));
  throw new Error(
    `${found}. Look at ${actual} and ${difference}; if it is as it should be: npm run baselines.`,
  );
}

for (const { name, hash, options = {}, act } of screens) {
  test.describe(name, () => {
    test.use(options);
    test(`the screen "${name}" looks as it did`, async ({ app }, { config }) => {
      await setLettersExactly(app);
      await app.open(hash);
      await act?.(app);
      const picture = await look(app);
      if (config.updateSnapshots === 'all' || config.updateSnapshots === 'changed') take(name, picture);
      else hold(name, picture);
    });
  });
}

test.describe('the comparison', () => {
  /** The panel with a property set otherwise, and its picture. */
  async function changed(app: App, property: string, value: string): Promise<Pixels> {
    await app.panel.evaluate(
      (panel: HTMLElement, [name, to]) => {
        panel.removeAttribute('style');
        panel.style.setProperty(name, to);
      },
      [property, value] as const,
    );
    return look(app);
  }

  for (const [name, hash, tint] of [
    ['a dark verdict', 'place=deir-el-zour&theme=dark', 'rgb(45, 40, 60)'],
    ['a light table', 'panel=places&theme=light', 'rgb(235, 238, 240)'],
  ] as const) {
    test(`of ${name} sees a panel that has moved or changed colour, and no hair’s breadth`, async ({
      app,
    }) => {
      await setLettersExactly(app);
      await app.open(hash);
      const before = readIndexedPng(indexedPng(await look(app)));
      for (const [property, value] of [
        ['transform', 'translateX(8px)'],
        ['transform', 'translateY(8px)'],
        ['background-color', tint],
      ] as const) {
        const after = await changed(app, property, value);
        expect(compare(before, after), `${property}: ${value}`).toMatchObject({ same: false });
      }
      for (const [property, value] of [
        ['transform', 'none'],
        ['transform', 'translate(1px, 1px)'],
        ['transform', 'translate(0.5px, 0.5px)'],
        ['text-rendering', 'auto'],
      ] as const) {
        const after = await changed(app, property, value);
        expect(compare(before, after), `${property}: ${value}`).toMatchObject({ same: true });
      }
    });
  }
});
