/** The map: where things lie on it, what is drawn, and the hand on it. */
import { type App, expect } from './app.ts';
import { SETTLEMENTS } from './places.ts';
import { type Spot, TOWNS } from './towns.ts';

/** A place's pixel on the page. */
export async function pixelOf(app: App, spot: Spot): Promise<{ x: number; y: number }> {
  let pixel = { x: 0, y: 0 };
  const find = async () => {
    const { isOnMap, ...found } = await app.canvas.evaluate((canvas, at) => {
      const [x, y] = globalThis.euphratesLine.project(at);
      const box = canvas.getBoundingClientRect();
      const isOnMap = x > 0 && y > 0 && x < box.width && y < box.height;
      return { x: box.x + x, y: box.y + y, isOnMap };
    }, spot);
    pixel = found;
    return isOnMap;
  };
  await expect.poll(find, `${spot} is on the map`).toBe(true);
  return pixel;
}

export async function clickMap(app: App, spot: Spot): Promise<void> {
  const { x, y } = await pixelOf(app, spot);
  await app.page.mouse.click(x, y);
}

export async function doubleClickMap(app: App, spot: Spot): Promise<void> {
  const { x, y } = await pixelOf(app, spot);
  await app.page.mouse.dblclick(x, y);
}

export async function tapMap(app: App, spot: Spot): Promise<void> {
  const { x, y } = await pixelOf(app, spot);
  await app.page.touchscreen.tap(x, y);
}

export async function hoverMap(app: App, spot: Spot): Promise<void> {
  const { x, y } = await pixelOf(app, spot);
  await app.page.mouse.move(x, y);
}

/** What is really drawn of a layer, by its properties. */
export function rendered(app: App, layer: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  return app.page.evaluate((id) => globalThis.euphratesLine.features(id).map((f) => f.properties), layer);
}

/**
 * Towns whose names lie on a way, over one another's or over a measured leg's figure: `NAME on the line`, `NAME on NAME`,
 * `FIGURE on NAME`. Every third pixel of the way is asked, and every sixth of the ground about each town.
 */
export function collidingTownNames(app: App, way: readonly Spot[]): Promise<readonly string[]> {
  return app.page.evaluate(
    ([line, towns]) => {
      const { project, features } = globalThis.euphratesLine;
      const namesAt = (x: number, y: number) => [
        ...new Set(features('town-labels', [x, y]).map((f) => String(f.properties.en))),
      ];
      const dots = towns
        .map((town) => project(town))
        .filter(([x, y]) => x > 0 && y > 0 && x < innerWidth && y < innerHeight);
      const near = (x: number, y: number) => dots.some(([a, b]) => Math.hypot(a - x, b - y) < 160);
      const found = new Set<string>();
      const pixels = line.map((spot) => project(spot));
      pixels.slice(1).forEach(([x, y], i) => {
        const [a, b] = pixels[i] ?? [x, y];
        const steps = Math.max(1, Math.ceil(Math.hypot(x - a, y - b) / 3));
        for (let s = 0; s <= steps; s++) {
          const [u, v] = [a + ((x - a) * s) / steps, b + ((y - b) * s) / steps];
          if (near(u, v)) for (const name of namesAt(u, v)) found.add(`${name} on the line`);
        }
      });
      for (const [x, y] of dots) {
        for (let u = x - 108; u <= x + 108; u += 6) {
          for (let v = y - 36; v <= y + 36; v += 6) {
            const names = namesAt(u, v);
            const figures =
              names.length > 0 ? features('path-labels', [u, v]).map((f) => String(f.properties.label)) : [];
            const all = [...figures, ...names].sort();
            if (all.length > 1) found.add(all.join(' on '));
          }
        }
      }
      return [...found];
    },
    [way, Object.values(TOWNS)] as const,
  );
}

/** Layers of settlements' names. */
const NAMES = ['town-labels', 'labels-1', 'labels-2', 'labels-3', 'labels-4'];

/**
 * Names that stand more than 14 pixels off their dots, or keep so much room about them that a click far off means them:
 * the map itself takes that room for a part of the name.
 */
export function strayingNames(
  app: App,
): Promise<{ readonly asked: number; readonly stray: readonly string[] }> {
  return app.page.evaluate(
    ([layers, settlements, reach]) => {
      const { project, features } = globalThis.euphratesLine;
      const { width, height } = document.querySelector('canvas')?.getBoundingClientRect() ?? new DOMRect();
      const stray: string[] = [];
      let asked = 0;
      for (const layer of layers) {
        for (const { id, properties } of features(layer)) {
          const spot = settlements[String(id)];
          if (!spot) continue;
          const [x, y] = project(spot);
          if (x < 0 || y < 0 || x > width || y > height) continue;
          asked += 1;
          const isThere = (u: number, v: number) => features(layer, [u, v]).some((f) => f.id === id);
          const offsets = Array.from({ length: reach + 1 }, (_, i) => i * 2 - reach);
          const [right, down] = offsets
            .flatMap((u) => offsets.map((v) => [u, v] as const))
            .filter(([u, v]) => Math.hypot(u, v) <= reach)
            .find(([u, v]) => isThere(x + u, y + v)) ?? [undefined, 0];
          if (right === undefined) {
            stray.push(`${properties.en} is off its dot`);
            continue;
          }
          // Up and down from there: two lines of letters at most.
          const rows = Array.from({ length: 81 }, (_, i) => i * 2 - 80);
          const tall = 2 * rows.filter((v) => isThere(x + right, y + down + v)).length;
          if (tall > 46) stray.push(`${properties.en} takes ${tall} pixels`);
        }
      }
      return { asked, stray };
    },
    [NAMES, SETTLEMENTS, 14] as const,
  );
}

/** Layers of other names, and of figures. */
const LETTERS = [
  'side-labels',
  'governorate-labels',
  'country-labels',
  'river-labels',
  'river-labels-close',
  'lake-labels',
  'kept-labels',
  'path-labels',
];

/**
 * The map has the size of its place, the camera stands, and what it shows is drawn: names and figures are the same
 * twice, some frames apart.
 */
export async function settled(app: App): Promise<void> {
  const look = () =>
    app.canvas.evaluate(
      async (canvas, layers) => {
        for (let i = 0; i < 8; i++) await new Promise(requestAnimationFrame);
        const { isDrawn, features } = globalThis.euphratesLine;
        // Of a window that has just changed the map is told a moment later.
        const room = canvas.closest('.maplibregl-map');
        const fits = canvas.clientWidth === room?.clientWidth && canvas.clientHeight === room.clientHeight;
        return fits && isDrawn() ? JSON.stringify(layers.map((layer) => features(layer))) : undefined;
      },
      [...NAMES, ...LETTERS],
    );
  let before: string | undefined;
  await expect
    .poll(
      async () => {
        const now = await look();
        const isSame = now !== undefined && now === before;
        before = now;
        return isSame;
      },
      { message: 'the map is at rest', timeout: 30_000 },
    )
    .toBe(true);
}

/** How many features of each layer are drawn; a feature on two tiles counts once where it has an id. */
export async function counts<L extends string>(
  app: App,
  ...layers: readonly L[]
): Promise<Record<L, number>> {
  const count = async (layer: L) => {
    const found = await rendered(app, layer);
    return [layer, new Set(found.map((p) => JSON.stringify(p))).size] as const;
  };
  return Object.fromEntries(await Promise.all(layers.map(count))) as Record<L, number>; // the very layers
}
