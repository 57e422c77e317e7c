/** What the user does on the map, in the app's own words. */
import type { Map as MapLibreMap, Point } from 'maplibre-gl';
import { type LngLat, lngLat } from '../geo/lng-lat.ts';
import { PLACE_DOTS, PLACE_LABELS } from './label-layers.ts';
import type { MapEvents, Scene, Target } from './scene.ts';

const MOUSE_REACH = 7;
const TOUCH_REACH = 14;
const HIT_LAYERS = ['town-dots', 'town-labels', ...PLACE_DOTS, ...PLACE_LABELS];

/** Rounded to what a pixel can tell at this zoom, so that no click claims centimetres. */
function spotAt(map: MapLibreMap, point: Point | { x: number; y: number }): LngLat | undefined {
  const { lng, lat } = map.unproject([point.x, point.y]);
  const degreesPerPixel = 360 / (512 * 2 ** map.getZoom());
  const decimals = Math.max(2, Math.min(7, Math.ceil(-Math.log10(degreesPerPixel))));
  const round = (value: number) => Math.round(value * 10 ** decimals) / 10 ** decimals;
  const at = lngLat(round(lng), round(lat));
  return at.ok ? at.value : undefined;
}

/** The settlement whose dot or name is under the point: the nearest dot wins over any name. */
function hit(map: MapLibreMap, { x, y }: { x: number; y: number }, reach: number): string | undefined {
  const box: [[number, number], [number, number]] = [
    [x - reach, y - reach],
    [x + reach, y + reach],
  ];
  const layers = HIT_LAYERS.filter((id) => map.getLayer(id));
  let best: string | undefined;
  let least = Infinity;
  for (const f of map.queryRenderedFeatures(box, { layers })) {
    if (f.geometry.type !== 'Point') continue;
    const [lng = 0, lat = 0] = f.geometry.coordinates;
    const dot = map.project([lng, lat]);
    // A named town is what most people mean: it counts as if it were nearer.
    const distance = Math.hypot(dot.x - x, dot.y - y) - (f.properties.rank === 0 ? reach : 0);
    if (distance < least) [best, least] = [String(f.properties.id), distance];
  }
  return best;
}

export function bindEvents(map: MapLibreMap, events: MapEvents, current: () => Scene): () => void {
  const canvas = map.getCanvas();
  canvas.setAttribute('role', 'application');
  canvas.setAttribute(
    'aria-label',
    'Map canvas: arrow keys move, plus and minus zoom, Enter picks at the crosshair',
  );
  const pickAt = (point: { x: number; y: number }, reach: number) => {
    const place = hit(map, point, reach);
    const at = spotAt(map, point);
    const target: Target | undefined = place ? { place } : at && { at };
    if (target) events.pick(target);
  };
  const centre = () => ({ x: canvas.clientWidth / 2, y: canvas.clientHeight / 2 });

  map.on('click', (e) => {
    // The second click of a double click, by a hand that trembles, is no corner of its own.
    if (current().drawing && e.originalEvent.detail > 1) return;
    const touch = e.originalEvent instanceof PointerEvent && e.originalEvent.pointerType === 'touch';
    pickAt(e.point, touch ? TOUCH_REACH : MOUSE_REACH);
  });
  map.on('dblclick', () => current().drawing && events.finish());
  map.on('mousemove', (e) => {
    events.cursor(spotAt(map, e.point));
    if (!current().drawing) canvas.style.cursor = hit(map, e.point, MOUSE_REACH) ? 'pointer' : '';
  });
  map.on('mouseout', () => events.cursor(undefined));
  map.on('webglcontextlost', () => events.failed('context-lost'));
  map.on('webglcontextrestored', () => map.once('idle', () => events.ready()));

  const onKey = (e: KeyboardEvent) => {
    if (e.key !== 'Enter') return;
    e.preventDefault();
    pickAt(centre(), MOUSE_REACH);
  };
  canvas.addEventListener('keydown', onKey);
  return () => canvas.removeEventListener('keydown', onKey);
}
