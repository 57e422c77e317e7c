/** Where the map looks: at the whole line until the user moves it, then where it is sent, and never past what was picked. */
import { LngLatBounds, type Map as MapLibreMap } from 'maplibre-gl';
import type { Line } from '../atlas/nouns.ts';
import { lngLat, type Position } from '../geo/lng-lat.ts';
import type { Camera } from '../session/state.ts';
import { airAround, boundsOf, isSeen, panTo, sizeOf } from './framing.ts';
import { boundsToReveal } from './reveal-points.ts';
import type { MapEvents, MapView } from './scene.ts';

const EASE_MS = 500;
const ZOOM_MS = 200;
/** Marks a camera move that the user asked for through a button or a pick: it goes into the link. */
const BY_USER = { byUser: true };
const isByUser = (event: object): boolean => 'byUser' in event || 'originalEvent' in event;
/** Pixels: the legend's, with what is round it, and from where on a map has that much to spare. */
const LEGEND = 380;
const ROOMY = 900;

type CameraMoves = Pick<
  MapView,
  'look' | 'reveal' | 'revealAll' | 'revealPoints' | 'zoomBy' | 'showWhole' | 'centre' | 'frame'
>;

/** How long a move lasts: no time at all where the system asks for less motion. */
export const moveTime = (ms: number): number =>
  matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : ms;

/**
 * Tells of each move that the user made or asked for.
 *
 * @returns ends a move under way that another cuts short: where it has come to is nobody's wish, and is not told
 */
function tellMoves(map: MapLibreMap, onMoved: () => void): () => void {
  // What the wheel moves comes without its event: the turn itself is remembered.
  let wheeled = false;
  let halting = false;
  map.on('wheel', () => {
    wheeled = true;
  });
  map.on('moveend', (e) => {
    if (halting || (!wheeled && !isByUser(e))) return;
    wheeled = false;
    onMoved();
  });
  return () => {
    halting = true;
    map.stop();
    halting = false;
    wheeled = false;
  };
}

/**
 * @param first undefined for the whole line
 * @param picked what is to stay in view where the map gets smaller
 */
export function bindCamera(
  map: MapLibreMap,
  line: Line,
  first: Camera | undefined,
  picked: () => Position | undefined,
  events: Pick<MapEvents, 'camera'>,
): CameraMoves {
  let whole = first === undefined;
  const camera = (): Camera => {
    const { lng, lat } = map.getCenter();
    return { lng, lat, zoom: map.getZoom() };
  };
  const halt = tellMoves(map, () => {
    whole = false;
    events.camera(camera());
  });
  const showWhole = (ms: number) =>
    map.fitBounds(boundsOf(line), { padding: airAround(map), duration: ms, maxZoom: 10 });
  const look = (to: Camera | undefined) => {
    halt();
    whole = to === undefined;
    if (to) map.jumpTo({ center: [to.lng, to.lat], zoom: to.zoom });
    else showWhole(0);
  };
  const reveal = (at: Position) => {
    // What lies beyond the map's own edges cannot be shown: going as near as can be would show another place instead.
    const isOnMap = map.getMaxBounds()?.contains([at[0], at[1]]) ?? true;
    if (!isOnMap || isSeen(map, at, sizeOf(map))) return;
    const options = { duration: moveTime(EASE_MS) };
    const pan = panTo(map, at);
    if (pan) map.panBy(pan, options, BY_USER);
    else map.easeTo({ center: [at[0], at[1]], ...options }, BY_USER);
  };
  look(first);
  let size = sizeOf(map);
  map.on('resize', () => {
    const before = size;
    size = sizeOf(map);
    const at = picked();
    if (whole) showWhole(0);
    // Where there is less room than before, what was picked stays in view.
    else if (at && isSeen(map, at, before)) reveal(at);
  });
  return {
    look,
    reveal,
    revealAll(places) {
      const bounds = places.reduce((all, [lng, lat]) => all.extend([lng, lat]), new LngLatBounds());
      const { left, ...edges } = airAround(map);
      // Where there is room, nothing of them lies under the legend.
      const clear = sizeOf(map).width > ROOMY ? Math.max(left, LEGEND) : left;
      const options = { padding: { ...edges, left: clear }, maxZoom: 11, duration: moveTime(EASE_MS) };
      if (!bounds.isEmpty()) map.fitBounds(bounds, options, BY_USER);
    },
    revealPoints(cloud) {
      const bounds = boundsToReveal(map, cloud);
      const options = { padding: airAround(map), maxZoom: 12, duration: moveTime(EASE_MS) };
      if (bounds) map.fitBounds(bounds, options, BY_USER);
    },
    zoomBy: (steps) => void map.zoomTo(map.getZoom() + steps, { duration: moveTime(ZOOM_MS) }, BY_USER),
    showWhole() {
      halt();
      whole = true;
      showWhole(moveTime(EASE_MS));
    },
    centre() {
      const { lng, lat } = map.getCenter();
      const at = lngLat(lng, lat);
      return at.ok ? at.value : undefined;
    },
    frame: () => ({ ...camera(), ...sizeOf(map) }),
  };
}
