/** Taking hold of the measured path: its corners are dragged and clicked, the middles of its legs become corners. */
import type {
  MapLayerMouseEvent,
  MapLayerTouchEvent,
  Map as MapLibreMap,
  MapMouseEvent,
  MapTouchEvent,
} from 'maplibre-gl';
import type { MapEvents, Scene } from './scene.ts';
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

/** The handle under a pixel: a corner before the middle of a leg. */
function holdAt(map: MapLibreMap, { x, y }: Pixel, reach: number): Hold | undefined {
  const layers = ['path-vertices', 'path-midpoints'].filter((id) => map.getLayer(id));
  const box: [[number, number], [number, number]] = [
    [x - reach, y - reach],
    [x + reach, y + reach],
  ];
  const found = map.queryRenderedFeatures(box, { layers });
  const best = found.find((f) => f.layer.id === 'path-vertices') ?? found[0];
  if (!best) return undefined;
  const kind = best.layer.id === 'path-vertices' ? 'vertex' : 'midpoint';
  return { kind, index: Number(best.properties.index) };
}

type Press = MapMouseEvent | MapTouchEvent | MapLayerMouseEvent | MapLayerTouchEvent;

export function bindHandles(map: MapLibreMap, events: MapEvents, current: () => Scene): Handles {
  let drag: Drag | undefined;
  let took = false;

  const press = (e: Press) => {
    took = false;
    if (!current().editing || ('points' in e && e.points.length > 1)) return;
    const hold = holdAt(map, e.point, reachOf(e.originalEvent));
    if (!hold) return;
    e.preventDefault(); // the map is not to be moved by this press
    drag = { ...hold, from: e.point, moved: false };
  };
  const move = (e: Press) => {
    if (!drag) return;
    const { x, y } = e.point;
    if (!drag.moved && Math.hypot(x - drag.from.x, y - drag.from.y) < SLACK) return;
    const target = targetAt(map, e.point, reachOf(e.originalEvent), current().snapping);
    if (!target) return;
    if (drag.kind === 'midpoint') {
      events.insertCorner(drag.index + 1, target);
      drag = { kind: 'vertex', index: drag.index + 1, from: drag.from, moved: true };
    } else {
      events.moveCorner(drag.index, target, !drag.moved);
      drag.moved = true;
    }
  };
  const release = () => {
    if (!drag) return;
    took = true;
    if (!drag.moved && drag.kind === 'vertex') events.clickCorner(drag.index);
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
    const hold = current().editing ? holdAt(map, e.point, reachOf(e.originalEvent)) : undefined;
    if (hold?.kind === 'vertex') events.removeCorner(hold.index);
  });
  return {
    dragging: () => drag?.moved === true,
    tookClick: () => took,
    over: (point, reach) => current().editing && holdAt(map, point, reach) !== undefined,
  };
}
