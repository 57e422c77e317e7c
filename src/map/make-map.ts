/** The library's own map, as the app wants it: flat, north up, and never beyond the edges of the backdrop. */
import {
  GPUInitializationError,
  Map as MapLibreMap,
  type MapOptions,
  type StyleSpecification,
  setWorkerUrl,
} from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';

const MIN_ZOOM = 4.6;
const MAX_ZOOM = 15;
/** The backdrop's own edges, a little inside. */
const MAX_BOUNDS: [[number, number], [number, number]] = [
  [28, 26],
  [52, 44],
];

/** For a map that a picture is taken of. */
export interface Sitting {
  /** Instead of ours. */
  readonly options: Partial<MapOptions>;
  /** Is handed the map at once. */
  made(map: MapLibreMap): void;
}

/**
 * No context is made to try: once it is collected the main thread waits until the GPU has done all that it has to do.
 *
 * @returns undefined without WebGL 2
 */
function mapWhereDrawn(options: MapOptions): MapLibreMap | undefined {
  try {
    return new MapLibreMap(options);
  } catch (error) {
    if (error instanceof GPUInitializationError) return undefined;
    throw error;
  }
}

/** @returns undefined where the browser can draw no map */
export function makeMap(
  div: HTMLElement,
  style: StyleSpecification,
  sitting: Sitting | undefined,
): MapLibreMap | undefined {
  setWorkerUrl(new URL(workerUrl, document.baseURI).href);
  const map = mapWhereDrawn({
    container: div,
    style,
    minZoom: MIN_ZOOM,
    maxZoom: MAX_ZOOM,
    maxBounds: MAX_BOUNDS,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    rollEnabled: false,
    maxPitch: 0,
    fadeDuration: 0,
    clickTolerance: 4,
    ...sitting?.options,
  });
  if (!map) return undefined;
  sitting?.made(map);
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  return map;
}
