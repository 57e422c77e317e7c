import type { FilterSpecification, LayerSpecification, Map as MapLibreMap } from 'maplibre-gl';

const differs = (a: unknown, b: unknown): boolean => a !== b && JSON.stringify(a) !== JSON.stringify(b);

/** Keys of either whose values differ, with the new value (undefined: back to the default). */
function changes(before: object = {}, after: object = {}): [string, unknown][] {
  const [was, is] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  return [...new Set([...was.keys(), ...is.keys()])]
    .filter((key) => differs(was.get(key), is.get(key)))
    .map((key) => [key, is.get(key)]);
}

const filterOf = (layer: LayerSpecification | undefined): FilterSpecification | undefined =>
  layer && 'filter' in layer ? layer.filter : undefined;

/**
 * Brings the map from one list of layers to another: same ids in the same order, other paint, layout and filters. Only
 * what differs is set, so a change of theme costs no source and no tile.
 */
export function applyLayers(
  map: MapLibreMap,
  before: readonly LayerSpecification[],
  after: readonly LayerSpecification[],
): void {
  after.forEach((layer, i) => {
    for (const [key, value] of changes(before[i]?.paint, layer.paint)) {
      map.setPaintProperty(layer.id, key as never, value as never); // keys of the very layer
    }
    const filter = filterOf(layer);
    if (filter && differs(filterOf(before[i]), filter)) map.setFilter(layer.id, filter);
    for (const [key, value] of changes(before[i]?.layout, layer.layout)) {
      map.setLayoutProperty(layer.id, key as never, value as never); // as above
    }
  });
}
