/** The style that a map starts with, and the layers that can only follow once it is there: they need a picture of ours. */
import type { LayerSpecification, Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';
import type { paintBand } from './band.ts';
import { fontFaces } from './fonts.ts';
import type { MapAssets } from './scene.ts';
import { atlasSources } from './sources.ts';

const LATE = ['zone-pattern', 'band-veil', 'band'];

export const firstStyle = (assets: MapAssets, layers: readonly LayerSpecification[]): StyleSpecification => ({
  version: 8,
  // What changes is there at once: a fade would draw the whole map again some twenty times.
  transition: { duration: 0, delay: 0 },
  'font-faces': fontFaces(),
  sources: atlasSources(assets),
  layers: layers.filter(({ id }) => !LATE.includes(id)),
});

type Pair = [number, number];

/** @param layers all, in drawing order; the patterns are on the map */
export function addLateLayers(
  map: MapLibreMap,
  band: ReturnType<typeof paintBand>,
  layers: readonly LayerSpecification[],
): void {
  map.addSource('band', {
    type: 'canvas',
    canvas: band.canvas,
    animate: false,
    coordinates: band.corners.map((c) => [c[0], c[1]]) as [Pair, Pair, Pair, Pair], // four stay four
  });
  // From the top down, so that the layer to go under is there already.
  for (const [i, layer] of [...layers.entries()].reverse()) {
    if (LATE.includes(layer.id)) map.addLayer(layer, layers[i + 1]?.id);
  }
}
