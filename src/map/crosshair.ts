/**
 * The crosshair: the middle of the map, while the map has the keyboard's focus. What lies there is told as the map moves under it, so that
 * a hand on the keys has the read-out, the live leg and the profile's mark that a pointer has.
 */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { latinKey } from '../words/latin-key.ts';
import { PLACE_DOTS } from './label-layers.ts';
import type { MapEvents, Target } from './scene.ts';
import { MOUSE_REACH, type Pixel, TOUCH_REACH } from './target.ts';

export interface Crosshair {
  /** What lies there now is told once more, or that there is no crosshair. */
  tell(): void;
  remove(): void;
}

/** Nearer than this to the crosshair a settlement counts as being under it. */
const SAME_PIXELS = 2;

/** The next settlement on the map to the east (`1`) or the west (`−1`) of the crosshair, as rendered. */
function nextDot(map: MapLibreMap, centre: Pixel, way: 1 | -1): [number, number] | undefined {
  const layers = ['town-dots', ...PLACE_DOTS].filter((id) => map.getLayer(id));
  let best: [number, number] | undefined;
  let least = Infinity;
  for (const { geometry } of map.queryRenderedFeatures({ layers })) {
    if (geometry.type !== 'Point') continue;
    const [lng = 0, lat = 0] = geometry.coordinates;
    const ahead = (map.project([lng, lat]).x - centre.x) * way;
    if (ahead > SAME_PIXELS && ahead < least) [best, least] = [[lng, lat], ahead];
  }
  return best;
}

/**
 * @param aiming whether a path is drawn by the thumb, at the middle of the map, whatever has the focus
 * @param targetOf what a pixel means
 * @param milliseconds how long a move may take
 */
export function bindCrosshair(
  map: MapLibreMap,
  events: Pick<MapEvents, 'cursor' | 'crosshair'>,
  targetOf: (point: Pixel, reach: number) => Target | undefined,
  milliseconds: (ms: number) => number,
  aiming: () => boolean,
): Crosshair {
  const canvas = map.getCanvas();
  const centre = (): Pixel => ({ x: canvas.clientWidth / 2, y: canvas.clientHeight / 2 });
  // A pointer's press gives the map the focus too, but no crosshair.
  const inForce = () => canvas.matches(':focus-visible');
  const reach = () => (aiming() ? TOUCH_REACH : MOUSE_REACH);
  const follow = () => {
    if (inForce() || aiming()) events.cursor(targetOf(centre(), reach()));
  };
  const tell = () => {
    follow();
    if (inForce()) events.crosshair(targetOf(centre(), reach()));
  };
  const leave = () => {
    if (!aiming()) events.cursor(undefined);
    events.crosshair(undefined);
  };
  const onKey = (e: KeyboardEvent) => {
    if (e.ctrlKey || e.metaKey || e.altKey || latinKey(e) !== 'n') return;
    e.preventDefault();
    const to = nextDot(map, centre(), e.shiftKey ? -1 : 1);
    if (to) map.easeTo({ center: to, duration: milliseconds(200) }, { byUser: true });
    else events.crosshair('none');
  };
  canvas.addEventListener('focus', tell);
  canvas.addEventListener('blur', leave);
  canvas.addEventListener('keydown', onKey);
  map.on('move', follow);
  map.on('moveend', tell);
  return {
    tell: () => (inForce() || aiming() ? tell() : leave()),
    remove() {
      canvas.removeEventListener('focus', tell);
      canvas.removeEventListener('blur', leave);
      canvas.removeEventListener('keydown', onKey);
    },
  };
}
