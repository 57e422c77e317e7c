/**
 * Between two whole zooms the map draws patterns and dashes up to twice as large as it was told. Here they are told
 * smaller by as much, in a few steps, so that on the screen they are as fine at every zoom, and as the legend shows them.
 */
import type { LayerSpecification, Map as MapLibreMap } from 'maplibre-gl';

/** As many pattern repeats as fit a tile at a whole zoom: the steps between are whole repeats too. */
const WHOLE_REPEATS = 3;

/** Repeats of a pattern across its tile: 3 at a whole zoom, toward 6 just below the next. */
export const repeatsAt = (zoom: number): number => Math.round(WHOLE_REPEATS * 2 ** (zoom - Math.floor(zoom)));

/** What a length in a pattern or dash is to be multiplied by. */
export const shrinkAt = (zoom: number): number => WHOLE_REPEATS / repeatsAt(zoom);

/** Tells all dashes of these layers again, for the zoom that the map is at. */
function setDashes(map: MapLibreMap, layers: readonly LayerSpecification[]): void {
  const shrink = shrinkAt(map.getZoom());
  for (const layer of layers) {
    const dash = layer.type === 'line' ? layer.paint?.['line-dasharray'] : undefined;
    if (!Array.isArray(dash) || !map.getLayer(layer.id)) continue;
    const lengths = dash.map((length) => Number(length) * shrink);
    map.setPaintProperty(layer.id, 'line-dasharray', lengths);
  }
}

/**
 * Keeps them so whenever the zoom changes.
 *
 * @param layers as they were built
 * @param redraw draws the patterns anew
 * @returns tells all strokes now: to be called once the style is there
 */
export function bindStrokes(
  map: MapLibreMap,
  layers: () => readonly LayerSpecification[],
  redraw: () => void,
): () => void {
  let repeats = 0;
  let there = false;
  const tell = () => {
    repeats = repeatsAt(map.getZoom());
    redraw();
    setDashes(map, layers());
  };
  map.on('zoom', () => {
    if (there && repeatsAt(map.getZoom()) !== repeats) tell();
  });
  return () => {
    there = true;
    tell();
  };
}
