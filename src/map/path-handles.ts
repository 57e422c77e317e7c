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

/** Pixels that a hand may tremble before a press is a drag. */
const SLACK = 3;

interface Hold {
  readonly kind: 'vertex' | 'midpoint';
  readonly index: number;
}

interface Drag extends Hold {
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
  snaps(): boolean;
  /** @param first where the drag begins */
  move(index: number, target: Target, first: boolean): void;
  /** A new corner before `index`; the later moves of the drag are its own. */
  insert(index: number, target: Target): void;
  /** The end of a drag. */
  drop(): void;
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
  const found = map.queryRenderedFeatures(box, { layers });
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

  const press = (e: Press) => {
    took = false;
    if (!grip.isOn() || ('points' in e && e.points.length > 1)) return;
    const hold = holdAt(map, grip, e.point, reachOf(e.originalEvent));
    if (!hold) return;
    e.preventDefault(); // the map is not to be moved by this press
    drag = { ...hold, from: e.point, moved: false };
  };
  const move = (e: Press) => {
    if (!drag) return;
    const { x, y } = e.point;
    if (!drag.moved && Math.hypot(x - drag.from.x, y - drag.from.y) < SLACK) return;
    const target = targetAt(map, e.point, reachOf(e.originalEvent), grip.snaps());
    if (!target) return;
    if (drag.kind === 'midpoint') {
      grip.insert(drag.index + 1, target);
      drag = { kind: 'vertex', index: drag.index + 1, from: drag.from, moved: true };
    } else {
      grip.move(drag.index, target, !drag.moved);
      drag.moved = true;
    }
  };
  const release = () => {
    if (!drag) return;
    took = true;
    if (drag.moved) grip.drop();
    if (!drag.moved && drag.kind === 'vertex') grip.click(drag.index);
    if (!drag.moved && drag.kind === 'midpoint') took = false;
    drag = undefined;
  };
  map.on('mousedown', (e) => e.originalEvent.button === 0 && press(e));
  map.on('touchstart', press);
  map.on('mousemove', move);
  map.on('touchmove', move);
  map.on('mouseup', release);
  map.on('touchend', release);
  map.on('touchcancel', release);
  map.on('contextmenu', (e) => {
    const hold = grip.isOn() ? holdAt(map, grip, e.point, reachOf(e.originalEvent)) : undefined;
    if (hold?.kind === 'vertex') grip.remove(hold.index);
  });
  return {
    dragging: () => drag?.moved === true,
    tookClick: () => took,
    over: (point, reach) => grip.isOn() && holdAt(map, grip, point, reach) !== undefined,
  };
}
