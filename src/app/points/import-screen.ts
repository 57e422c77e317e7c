/** What is on the screen, as far as an import has to do with it. */
import type { View } from '../../points/point-store.ts';
import type { PointSet } from '../../session/point-set.ts';
import type { MapHandle } from '../map/map-host.tsx';
import { pointsMark } from '../map/point-marks.ts';

export interface ImportScreen {
  /** Resolves once what has changed on the page is painted. */
  painted(): Promise<void>;
  /** Resolves once the map can draw a set that is about to come at once. */
  prepare(set: PointSet, view: View): Promise<void>;
  /** What the map was made ready for will not come. */
  forget(): void;
  /** Turns the map to a set, if most of it is out of view. */
  reveal(set: PointSet): void;
  /** Resolves once the map has drawn its next frame. */
  drawn(): Promise<void>;
}

/** A page or a map that does not draw now, in a tab that is not looked at or on a GPU that is gone, is not waited for. */
const [MOST_PAINTING_MS, MOST_DRAWING_MS] = [250, 2000];

const after = (ms: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, ms);
  });

export const createImportScreen = (handle: MapHandle): ImportScreen => ({
  async painted() {
    if (document.hidden) return;
    const next = new Promise<void>((resolve) => {
      requestAnimationFrame(() => setTimeout(resolve));
    });
    await Promise.race([next, after(MOST_PAINTING_MS)]);
  },
  prepare: async (set, view) => handle.current?.preparePoints(pointsMark(set, view)),
  forget: () => handle.current?.forgetPrepared(),
  reveal: (set) => handle.current?.revealPoints(set.imported.cloud),
  drawn: () => Promise.race([handle.current?.whenDrawn(), after(MOST_DRAWING_MS)]),
});
