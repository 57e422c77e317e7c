/** Where the figures of measured legs stand: on no name of the four towns, whatever has to move. */
import { type App, expect, test } from './driver/app.ts';
import { LINE } from './driver/line.ts';
import { collidingTownNames, pixelOf, settled } from './driver/map.ts';
import { pathLabels } from './driver/measure.ts';
import { type Spot, TOWNS } from './driver/towns.ts';

type Town = keyof typeof TOWNS;

/** Paths, each with the figure of its last leg. */
const PATHS: readonly (readonly [path: readonly Town[], last: string])[] = [
  [['tabqa', 'raqqa', 'deir-el-zour', 'al-bukamal'], '121.1'],
  [['tabqa', 'deir-el-zour'], '154.7'],
  [['tabqa', 'al-bukamal'], '265.1'],
  [['raqqa', 'al-bukamal'], '240.8'],
];

/** Half way between a path's first and last corner. */
function middleOf(path: readonly Town[]): Spot {
  const [a, b] = [TOWNS[path[0] ?? 'raqqa'], TOWNS[path.at(-1) ?? 'raqqa']];
  return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
}

/** Shows a path by a link, at a zoom about its middle; at no zoom with the whole line. Nothing may collide there. */
async function check(app: App, path: readonly Town[], last: string, zoom?: number): Promise<void> {
  const [lng, lat] = middleOf(path);
  const link = `path=${path.join('~')}${zoom === undefined ? '' : `&map=${zoom}/${lat}/${lng}`}`;
  await app.follow(link);
  await expect
    .poll(async () => (await pathLabels(app)).map(String).some((figure) => figure.startsWith(last)), link)
    .toBe(true);
  await settled(app);
  await expect.poll(() => collidingTownNames(app, LINE), link).toEqual([]);
}

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const) {
  test(`at ${width} × ${height} no figure lies on a town’s name, and no name on the line`, async ({
    app,
  }) => {
    test.setTimeout(180_000);
    await app.page.setViewportSize({ width, height });
    await app.open();
    for (const zoom of [5, 6, 7, 8, 10, 12]) await check(app, ['tabqa', 'raqqa'], '43.4', zoom);
    for (const [path, last] of PATHS)
      for (const zoom of [undefined, 6, 6.6, 7.3]) await check(app, path, last, zoom);
  });
}

test('a name that had to move for a figure is back at its place when the figure is gone', async ({ app }) => {
  await app.page.setViewportSize({ width: 390, height: 844 });
  await app.open();
  /** Whether the name of Raqqa is over its dot, and Deir el-Zour's beside it on its own bank of the river. */
  const atHome = async () => {
    const named = async (town: Town, dx: number, dy: number) => {
      const { x, y } = await pixelOf(app, TOWNS[town]);
      const canvas = await app.canvas.boundingBox();
      const at = [x + dx - (canvas?.x ?? 0), y + dy - (canvas?.y ?? 0)] as const;
      const found = await app.page.evaluate((p) => globalThis.euphratesLine.features('town-labels', p), at);
      return found.some(({ id }) => id === town);
    };
    return [await named('raqqa', -15, -16), await named('deir-el-zour', -30, 14)];
  };
  await expect.poll(atHome).toEqual([true, true]);
  await app.follow('path=tabqa~raqqa');
  await expect.poll(atHome).toEqual([false, true]);
  await app.follow('path=tabqa~al-bukamal');
  await expect.poll(async () => (await atHome())[1]).toBe(false);
  await app.follow('');
  await expect.poll(atHome).toEqual([true, true]);
});
