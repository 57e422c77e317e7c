/** From a pixel to what it means: a settlement, or bare ground. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { type LngLat, lngLat } from '../geo/lng-lat.ts';
import { PLACE_DOTS, PLACE_LABELS } from './label-layers.ts';
import { PICK_LABEL } from './pick-name.ts';
import type { Target } from './scene.ts';

export interface Pixel {
  readonly x: number;
  readonly y: number;
}

/** Pixels within which a pointer, and a finger, mean what is there. */
export const MOUSE_REACH = 7;
export const TOUCH_REACH = 14;

export const reachOf = (e: Event): number =>
  (e instanceof PointerEvent && e.pointerType === 'touch') || e.type.startsWith('touch')
    ? TOUCH_REACH
    : MOUSE_REACH;

const HIT_LAYERS = ['town-dots', 'town-labels', PICK_LABEL, ...PLACE_DOTS, ...PLACE_LABELS];

/** Rounded to what a pixel can tell at this zoom, so that no click claims centimetres. */
function spotAt(map: MapLibreMap, point: Pixel): LngLat | undefined {
  const { lng, lat } = map.unproject([point.x, point.y]);
  const degreesPerPixel = 360 / (512 * 2 ** map.getZoom());
  const decimals = Math.max(2, Math.min(7, Math.ceil(-Math.log10(degreesPerPixel))));
  const round = (value: number) => Math.round(value * 10 ** decimals) / 10 ** decimals;
  const at = lngLat(round(lng), round(lat));
  return at.ok ? at.value : undefined;
}

/** The settlement whose dot or name is under the point: the nearest dot wins over any name. */
function hit(map: MapLibreMap, { x, y }: Pixel, reach: number): string | undefined {
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

/** @param snapping whether a settlement within `reach` pixels is meant rather than the ground beside it */
export function targetAt(map: MapLibreMap, point: Pixel, reach: number, snapping = true): Target | undefined {
  const place = snapping ? hit(map, point, reach) : undefined;
  if (place !== undefined) return { place };
  const at = spotAt(map, point);
  return at && { at };
}
