/** All sets of imported points as one layer of the map, drawn from typed arrays by the GPU. */
import { type CustomLayerInterface, type Map as MapLibreMap, MercatorCoordinate } from 'maplibre-gl';
import { unitMercator } from '../geo/mercator.ts';
import { CLOUD_ORIGIN } from '../points/cloud.ts';
import type { PointTarget } from '../points/point-store.ts';
import { gpuDone } from './gpu-done.ts';
import type { Palette } from './palette.ts';
import { classColours, classMarks, parseHex } from './points-colours.ts';
import { boxOf, createFrame, type Frame, readFrame, sameFrame } from './points-frame.ts';
import { pointAt } from './points-nearest.ts';
import { createPainter, type PaintedSet, type Painter } from './points-painter.ts';
import { createParts, type ReadyPart } from './points-parts.ts';
import { type Regime, regimeOf } from './points-regime.ts';
import { countIn, type Painted } from './points-tree.ts';
import type { PointsDrawn, PointsMark } from './scene.ts';
import type { Pixel } from './target.ts';

const LAYER = 'points';
/** Pixels from a dot's middle within which the pointer is on it, not beside it. */
export const ON_DOT = 3;
/** How often to ask whether the GPU has come so far. */
const ASK_MS = 10;

interface Inks {
  readonly ink: readonly [number, number, number];
  readonly paper: readonly [number, number, number];
}

interface ShownSet extends PaintedSet {
  readonly mark: PointsMark;
  inView: number;
}

export interface PointsLayer {
  /**
   * Brings the layer to these sets in these colours: only what differs in identity is made anew. What takes long is made
   * in later tasks; until then the layer is as it was.
   */
  show(marks: readonly PointsMark[], palette: Palette): void;
  /** Makes ready what is about to be shown, as far as can be: resolves once it is. */
  prepare(mark: PointsMark): Promise<void>;
  /** Resolves once the GPU has drawn the next frame. */
  drawn(): Promise<void>;
  /** The map has a new style, which knows no layer of ours. */
  restore(): void;
  /** The point that is meant at a pixel. */
  at(pixel: Pixel, reach: number): PointTarget | undefined;
  shown(): readonly PointsDrawn[];
  /** A point's pixel; undefined for a set or a number that is not there. */
  project(set: string, index: number): readonly [x: number, y: number] | undefined;
  /** Frees what the GPU holds. */
  remove(): void;
}

/**
 * @param under the layer above the points. The layer stands in the map before there are points: to add one makes the map
 *   place all names again, in a frame more
 */
export function createPointsLayer(map: MapLibreMap, under: string): PointsLayer {
  let sets: readonly ShownSet[] = [];
  const parts = createParts();
  let inks: Inks | undefined;
  let painter: Painter | undefined;
  let regime: Regime | undefined;
  let fresh = true;
  let inView = 0;
  let ready = false;
  /** Whether the layer, which is in the map from the first, draws: all that is to be drawn is on the GPU. */
  let isShown = false;
  let removed = false;
  const [frame, seen] = [createFrame(), createFrame()];
  const ahead = { painted: undefined as Painted | undefined, at: createFrame(), count: 0 }; // none yet

  /** The map's own, as it was made. */
  const context = () => map.getCanvas().getContext('webgl2');
  /** How many are seen. The last count is kept: a million's is made in a task before the frame that asks. */
  const countOf = ({ tree, painted }: ReadyPart, at: Frame): number => {
    if (ahead.painted !== painted || !sameFrame(ahead.at, at)) {
      ahead.painted = painted;
      Object.assign(ahead.at, at);
      ahead.count = countIn(tree, painted, boxOf(at));
    }
    return ahead.count;
  };
  /** Counts what is in view, if that can have changed, and settles how it is drawn. */
  const look = (next: Frame) => {
    if (!fresh && sameFrame(next, seen)) return;
    Object.assign(seen, next);
    fresh = false;
    inView = 0;
    for (const set of sets) {
      set.inView = countOf(set, next);
      inView += set.inView;
    }
    regime = regimeOf(inView, regime);
    if (regime === 'density' && !painter?.hasDensity) regime = 'dots';
  };

  const layer: CustomLayerInterface = {
    id: LAYER,
    type: 'custom',
    prerender(_, { defaultProjectionData }) {
      // Known before there are points: by it they are counted ahead.
      readFrame(defaultProjectionData.mainMatrix, frame);
      if (!painter || !inks || !isShown) return;
      look(frame);
      if (regime === 'density') painter.prepare(sets, frame, map.isMoving(), { ink: inks.ink, inView });
    },
    render(_, { defaultProjectionData }) {
      if (!painter || !inks || !isShown) return;
      readFrame(defaultProjectionData.mainMatrix, frame);
      look(frame);
      painter.draw(sets, frame, regime ?? 'rings', map.getPixelRatio(), inks.paper);
      const { dataset } = map.getContainer();
      const count = String(sets.reduce((sum, { painted }) => sum + (painted.before.at(-1) ?? 0), 0));
      if (dataset.points !== count) dataset.points = count;
    },
  };
  // A picture of density that was stretched while the map moved is drawn afresh once it rests.
  map.on('moveend', () => {
    if (regime === 'density' && painter?.isRough(seen)) map.triggerRepaint();
  });

  /**
   * The programs are compiled and asked about before there are points, while the map rests: once frames wait for the
   * GPU, each question would hold the main thread until they are drawn.
   */
  const compile = () => {
    if (painter || removed) return;
    const gl = context();
    if (!gl || gl.isContextLost()) return;
    painter = createPainter(gl, () => [map.getCanvas().clientWidth, map.getCanvas().clientHeight]);
    const wait = (waiting: Painter) => {
      if (painter !== waiting) return;
      ready = waiting.makeReady();
      if (ready) settle();
      else setTimeout(wait, ASK_MS, waiting);
    };
    wait(painter);
  };
  const forget = () => {
    painter?.dispose();
    painter = undefined;
    ready = false;
    isShown = false;
    regime = undefined;
  };
  const clear = () => {
    if (isShown) map.triggerRepaint();
    isShown = false;
    delete map.getContainer().dataset.points;
    painter?.keepOnly([]);
    regime = undefined;
  };
  const settle = () => {
    fresh = true;
    if (map.getLayer(under) && !map.getLayer(LAYER)) map.addLayer(layer, under);
    if (sets.length === 0) clear();
    else if (!painter) compile();
    else if (ready) {
      if (!painter.send(sets)) {
        setTimeout(settle);
        return;
      }
      isShown = true;
      painter.invalidate();
      map.triggerRepaint();
    }
  };
  map.on('webglcontextlost', forget);
  // In a task of its own: the map's is long enough.
  map.on('idle', () => {
    if (!painter) setTimeout(compile);
  });

  const shownSet = (mark: PointsMark, part: ReadyPart, palette: Palette): ShownSet => ({
    mark,
    ...part,
    colours: classColours(palette, mark.scheme),
    marks: classMarks(mark.scheme),
    inView: 0,
  });

  return {
    async prepare(mark) {
      const part = await parts.ahead(mark);
      painter?.expect(part?.tree);
      while (part && ready && painter && !painter.send([...sets, part])) {
        await new Promise((resolve) => setTimeout(resolve));
      }
      if (part) countOf(part, frame);
      // A frame that is behind what was sent would wait for it, call by call, on the main thread.
      await gpuDone(context());
    },
    show(marks, palette) {
      parts.make(marks, (ready) => {
        sets = marks.flatMap((mark, i): readonly ShownSet[] => {
          const part = ready[i];
          return part ? [shownSet(mark, part, palette)] : [];
        });
        painter?.expect(undefined);
        inks = { ink: parseHex(palette.ink), paper: parseHex(palette.halo) };
        settle();
      });
    },
    drawn: () =>
      new Promise((resolve) => {
        map.once('render', () => resolve(gpuDone(context())));
      }),
    restore: settle,
    remove() {
      removed = true;
      sets = [];
      clear();
      forget();
    },
    at({ x, y }, reach) {
      if (sets.length === 0) return undefined;
      const { lng, lat } = map.unproject([x, y]);
      const unit = unitMercator([lng, lat]);
      const pixel = 1 / (512 * 2 ** map.getZoom());
      const candidates = sets.map(({ mark, tree, painted }) => ({ id: mark.id, tree, painted }));
      return pointAt(
        candidates,
        unit[0] - CLOUD_ORIGIN[0],
        unit[1] - CLOUD_ORIGIN[1],
        reach * pixel,
        ON_DOT * pixel,
      );
    },
    shown: () =>
      sets.map(({ mark, painted, inView }) => ({
        id: mark.id,
        total: painted.before.at(-1) ?? 0,
        inView,
        regime: regime ?? 'rings',
      })),
    project(id, index) {
      const xy = sets.find(({ mark }) => mark.id === id)?.mark.cloud.xy;
      const [x, y] = [xy?.[2 * index], xy?.[2 * index + 1]];
      if (x === undefined || y === undefined) return undefined;
      const at = map.project(new MercatorCoordinate(x + CLOUD_ORIGIN[0], y + CLOUD_ORIGIN[1]).toLngLat());
      return [at.x, at.y];
    },
  };
}
