/** A picture of the map, drawn by a second map that nobody sees, at any size, theme and number of pixels. */
import type { Map as MapLibreMap, MapOptions } from 'maplibre-gl';
import type { MapFrame } from '../geo/map-scale.ts';
import { fail, ok, type Result } from '../geo/result.ts';
import type { PictureOrder, PictureProblem } from '../session/picture.ts';
import { copyCanvas } from './copy-canvas.ts';
import { createMapView } from './create-map-view.ts';
import { PREFIX } from './grounds.ts';
import type { MapAssets, MapEvents, Scene } from './scene.ts';

const PATIENCE_MS = 90_000;
/** A picture goes without its operator's backdrop where that does not come. */
const BACKDROP_MS = 15_000;
/** More than any graphics card gives; what it does give is looked at afterwards. */
const LARGEST = 16_384;
/** A scale must come out as it was asked for: nothing may bend the camera. */
const UNBENT: Partial<MapOptions> = {
  minZoom: 0,
  maxZoom: 22,
  maxBounds: [0, 5, 85, 65],
};

/** Rings, handles and trial shapes that only a hand on the map needs are left away: nothing under a picture explains them. */
function still(scene: Scene): Scene {
  const path = scene.path && { ...scene.path, live: undefined, corner: undefined, snap: undefined };
  const shown = path && path.vertices.length > 0 ? path : undefined;
  const whatIf = scene.whatIf && {
    ...scene.whatIf,
    shifted: [],
    draft: [],
    fault: undefined,
    vertices: [],
    vertex: undefined,
  };
  return { ...scene, path: shown, whatIf, along: undefined, editing: false, drawing: false };
}

function silentEvents(told: Pick<MapEvents, 'ready' | 'failed' | 'backdropFailed'>): MapEvents {
  const nothing = () => {};
  return {
    pick: nothing,
    finish: nothing,
    cursor: nothing,
    crosshair: nothing,
    pickPoint: nothing,
    hoverPoint: nothing,
    moveCorner: nothing,
    insertCorner: nothing,
    cancelCorner: nothing,
    clickCorner: nothing,
    removeCorner: nothing,
    line: { drag: nothing, drop: nothing, cancel: nothing, click: nothing, remove: nothing },
    camera: nothing,
    ...told,
  };
}

/** A div of the wanted size beside the page, in the scene's theme, out of everybody's reach. */
function stage({ theme }: Scene, { width, height }: MapFrame): HTMLElement {
  const div = document.createElement('div');
  div.inert = true;
  div.ariaHidden = 'true';
  div.dataset.theme = theme;
  Object.assign(div.style, {
    position: 'fixed',
    left: '0',
    top: '0',
    width: `${width}px`,
    height: `${height}px`,
    // Under the page, and not beside it: a canvas that is out of sight would not be drawn everywhere.
    zIndex: '-1',
    visibility: 'hidden',
  });
  document.body.append(div);
  return div;
}

const rest = (map: MapLibreMap): Promise<unknown> => {
  const idle = map.once('idle');
  map.triggerRepaint();
  return idle;
};

/** @param signal ends it: the promise then rejects with the signal's reason */
export async function renderPicture(
  assets: MapAssets,
  scene: Scene,
  { frame, ratio }: PictureOrder,
  signal: AbortSignal,
): Promise<Result<HTMLCanvasElement, PictureProblem>> {
  signal.throwIfAborted();
  const div = stage(scene, frame);
  let map: MapLibreMap | undefined;
  let giveUp = (_problem: PictureProblem) => {};
  let withoutBackdrop = scene.backdrop === undefined;
  const trouble = new Promise<PictureProblem>((resolve) => {
    giveUp = resolve;
  });
  const late = setTimeout(() => {
    withoutBackdrop = true;
  }, BACKDROP_MS);
  const clock = setTimeout(() => giveUp({ code: 'picture-too-slow' }), PATIENCE_MS);
  const ready = Promise.withResolvers<void>();
  const view = createMapView(
    div,
    assets,
    still(scene),
    frame,
    silentEvents({
      ready: ready.resolve,
      failed: (why) => giveUp({ code: why }),
      backdropFailed: () => {
        withoutBackdrop = true;
      },
    }),
    {
      options: {
        ...UNBENT,
        pixelRatio: ratio,
        interactive: false,
        maxCanvasSize: [LARGEST, LARGEST],
        canvasContextAttributes: { preserveDrawingBuffer: true },
      },
      made: (given) => {
        map = given;
      },
    },
  );
  /** Imported points are compiled and a backdrop is fetched only once the rest stands. */
  const isWhole = (drawn: MapLibreMap): boolean =>
    (scene.points.length === 0 || div.dataset.points !== undefined) &&
    (withoutBackdrop || drawn.getStyle().layers.some(({ id }) => id.startsWith(PREFIX)));
  const draw = async (): Promise<Result<HTMLCanvasElement, PictureProblem>> => {
    await ready.promise;
    if (!map) throw new Error('A map that is ready has been made.');
    do {
      await rest(map);
      signal.throwIfAborted();
    } while (!isWhole(map));
    await rest(map);
    const canvas = map.getCanvas();
    const wanted = [Math.floor(frame.width * ratio), Math.floor(frame.height * ratio)];
    const gl = canvas.getContext('webgl2'); // the map's own, as it was made
    const drawn = [gl?.drawingBufferWidth, gl?.drawingBufferHeight];
    const copy = drawn.every((n, i) => n === wanted[i]) ? copyCanvas(canvas) : undefined;
    return copy ? ok(copy) : fail({ code: 'picture-too-large' });
  };
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  try {
    return await Promise.race([draw(), trouble.then((problem) => fail(problem)), aborted]);
  } finally {
    clearTimeout(clock);
    clearTimeout(late);
    view?.remove();
    div.remove();
  }
}
