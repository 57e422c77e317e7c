/** Taking hold of what has corners, a measured path or a line: they are dragged and clicked, the middles of legs become corners. */
import type {
  MapGeoJSONFeature,
  MapLayerMouseEvent,
  MapLayerTouchEvent,
  Map as MapLibreMap,
  MapMouseEvent,
  MapTouchEvent,
} from 'maplibre-gl';
import type { Target } from './scene.ts';
import { type Pixel, reachOf, targetAt } from './target.ts';

/** For how long after a touch browsers tell of a mouse that did the same. */
const ECHO_MS = 500;
/** Pixels that a hand may tremble before a press is a drag. */
const SLACK = 3;

interface Hold {
  readonly kind: 'vertex' | 'midpoint';
  readonly index: number;
}

interface Drag extends Hold {
  readonly byFinger: boolean;
  readonly from: Pixel;
  moved: boolean;
}

export interface Handles {
  dragging(): boolean;
  /** Whether the click that is being told of ended a drag or hit a corner: nothing else is to be made of it. */
  tookClick(): boolean;
  over(point: Pixel, reach: number): boolean;
}

/** What can be taken hold of, and what comes of it. */
export interface Grip {
  /** The layers of its corners and of the middles of its legs; the features have an `index`. */
  readonly corners: string;
  readonly middles: string;
  isOn(): boolean;
  /** How many corners there are now: one that was taken away is drawn until the map's worker has answered. */
  count(): number;
  snaps(): boolean;
  /** @param first where the drag begins */
  move(index: number, target: Target, first: boolean): void;
  /** A new corner before `index`; the later moves of the drag are its own. */
  insert(index: number, target: Target): void;
  /** The end of a drag. */
  drop(): void;
  /** A drag is given up: what came of it is taken back. */
  cancel(index: number): void;
  click(index: number): void;
  remove(index: number): void;
}

/** The handle under a pixel: a corner before the middle of a leg; of several the nearest. */
function holdAt(map: MapLibreMap, grip: Grip, { x, y }: Pixel, reach: number): Hold | undefined {
  const layers = [grip.corners, grip.middles].filter((id) => map.getLayer(id));
  const box: [[number, number], [number, number]] = [
    [x - reach, y - reach],
    [x + reach, y + reach],
  ];
  const away = (f: MapGeoJSONFeature) => {
    if (f.geometry.type !== 'Point') return Infinity;
    const [lng = 0, lat = 0] = f.geometry.coordinates;
    const at = map.project([lng, lat]);
    return Math.hypot(at.x - x, at.y - y);
  };
  const found = map
    .queryRenderedFeatures(box, { layers })
    .filter((f) => Number(f.properties.index) < grip.count());
  const corners = found.filter((f) => f.layer.id === grip.corners);
  const [best] = (corners.length > 0 ? corners : found).sort((a, b) => away(a) - away(b));
  if (!best) return undefined;
  const kind = best.layer.id === grip.corners ? 'vertex' : 'midpoint';
  return { kind, index: Number(best.properties.index) };
}

type Press = MapMouseEvent | MapTouchEvent | MapLayerMouseEvent | MapLayerTouchEvent;

export function bindHandles(map: MapLibreMap, grip: Grip): Handles {
  let drag: Drag | undefined;
  let took = false;
  let touchedAt = -Infinity;

  const cancel = () => {
    if (!drag) return;
    took = true;
    if (drag.moved) grip.cancel(drag.index);
    drag = undefined;
  };
  const press = (e: Press) => {
    const byFinger = 'points' in e;
    took = false;
    // The second finger of a pinch: the first meant the map too.
    if (byFinger && e.points.length > 1) return cancel();
    if (!grip.isOn()) return;
    const hold = holdAt(map, grip, e.point, reachOf(e.originalEvent));
    if (!hold) return;
    e.preventDefault(); // the map is not to be moved by this press
    drag = { ...hold, byFinger, from: e.point, moved: false };
  };
  const move = (e: Press) => {
    // While a finger rests browsers tell of a mouse that moved there.
    if (!drag || drag.byFinger !== 'points' in e) return;
    // It was let go of where no one told the page, as over another window.
    if (e.originalEvent instanceof MouseEvent && (e.originalEvent.buttons & 1) === 0) return release(false);
    const { x, y } = e.point;
    if (!drag.moved && Math.hypot(x - drag.from.x, y - drag.from.y) < SLACK) return;
    const target = targetAt(map, e.point, reachOf(e.originalEvent), grip.snaps());
    if (!target) return;
    if (drag.kind === 'midpoint') {
      grip.insert(drag.index + 1, target);
      drag = { ...drag, kind: 'vertex', index: drag.index + 1, moved: true };
    } else {
      grip.move(drag.index, target, !drag.moved);
      drag.moved = true;
    }
  };
  /** @param isClick whether a corner that was not moved is clicked */
  const release = (isClick = true) => {
    if (!drag) return;
    took = drag.moved || drag.kind === 'vertex';
    if (drag.moved) grip.drop();
    else if (drag.kind === 'vertex' && isClick) grip.click(drag.index);
    drag = undefined;
  };
  map.on('mousedown', (e) => {
    const isEcho = e.originalEvent.timeStamp - touchedAt < ECHO_MS;
    if (e.originalEvent.button === 0 && !isEcho) press(e);
  });
  map.on('touchstart', press);
  map.on('mousemove', move);
  map.on('touchmove', move);
  map.on('touchend', (e) => {
    touchedAt = e.originalEvent.timeStamp;
    release();
  });
  map.on('touchcancel', () => release(false));
  map.on('contextmenu', (e) => {
    if (drag?.moved) return;
    const hold = grip.isOn() ? holdAt(map, grip, e.point, reachOf(e.originalEvent)) : undefined;
    if (hold?.kind !== 'vertex') return;
    cancel(); // a button that is still down holds what is about to go
    grip.remove(hold.index);
  });
  const removed = new AbortController();
  const listen = { capture: true, signal: removed.signal };
  // Wherever the hand lets go: over a panel the map is not told. The second click of a double click is none on the corner.
  document.addEventListener('mouseup', (e) => e.button === 0 && release(e.detail < 2), listen);
  // While another window has the keyboard the release may go there. Not in capture: an element that loses the focus is none.
  addEventListener('blur', () => release(false), { signal: removed.signal });
  // What a key does would change what is under the hand: Esc gives the drag up, the others come to nothing.
  document.addEventListener(
    'keydown',
    (e) => {
      if (!drag) return;
      e.stopPropagation();
      if (e.key === 'Escape') cancel();
    },
    listen,
  );
  map.once('remove', () => removed.abort());
  return {
    dragging: () => drag?.moved === true,
    tookClick: () => took,
    over: (point, reach) => grip.isOn() && holdAt(map, grip, point, reach) !== undefined,
  };
}
