/** What has corners, a measured path or a line, under the mouse. */
import { type App, expect } from './app.ts';
import { pixelOf } from './map.ts';
import type { Spot } from './towns.ts';

const HANDLES = ['path-vertices', 'path-midpoints', 'what-if-vertices', 'what-if-middles'];

/** How many corners and middles of legs are drawn at a place. */
const handlesAt = (app: App, spot: Spot): Promise<number> =>
  app.page.evaluate(
    ([at, layers]) => {
      const { project, features } = globalThis.euphratesLine;
      return layers.flatMap((layer) => features(layer, project(at))).length;
    },
    [spot, HANDLES] as const,
  );

/** A corner, or the middle of a leg, is under the hand, and moved. Before it is drawn the hand would take hold of the map. */
export async function pullHandle(app: App, from: Spot, to: Spot): Promise<void> {
  await expect.poll(() => handlesAt(app, from), `there is a handle at ${from}`).toBeGreaterThan(0);
  const [a, b] = [await pixelOf(app, from), await pixelOf(app, to)];
  await app.page.mouse.move(a.x, a.y);
  await app.page.mouse.down();
  await app.page.mouse.move((a.x + b.x) / 2, (a.y + b.y) / 2, { steps: 4 });
  await app.page.mouse.move(b.x, b.y, { steps: 4 });
}

/** It is dragged, and let go of. */
export async function dragHandle(app: App, from: Spot, to: Spot): Promise<void> {
  await pullHandle(app, from, to);
  await app.page.mouse.up();
}
