/** The operator's own picture of the ground: over the paper, under all that is ours. Where it has no tiles the paper shows. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Backdrop } from '../session/operator-config.ts';
import { FLOOD } from './ground-layers.ts';
import { type Grounds, groundsOfStyle, groundsOfTiles, PREFIX } from './grounds.ts';

/** The first layer of ours that stays above it: rivers, borders, zones, the line and every name follow. */
const BELOW = 'rivers';

export interface BackdropLayer {
  /** `undefined` takes it away. The style has been loaded. */
  show(backdrop: Backdrop | undefined): void;
}

/** Rejects where it cannot be fetched or is no style. */
async function readGrounds(backdrop: Backdrop): Promise<Grounds> {
  if (backdrop.kind === 'raster') return groundsOfTiles(backdrop, document.baseURI);
  const address = new URL(backdrop.url, document.baseURI).href;
  const response = await fetch(address);
  const grounds = response.ok ? groundsOfStyle(await response.json(), address) : undefined;
  if (!grounds) throw new Error(`There is no style at ${address}`);
  return grounds;
}

/** @param failed told once each time it is shown, when it cannot be had for another reason than that a tile is not there */
export function createBackdropLayer(map: MapLibreMap, failed: (backdrop: Backdrop) => void): BackdropLayer {
  let shown: Backdrop | undefined;
  let drawn: Grounds = { sources: {}, layers: [] };
  let told = false;
  const fail = () => {
    if (shown && !told) failed(shown);
    told = true;
  };
  map.on('error', (e) => {
    const source = 'sourceId' in e ? String(e.sourceId) : '';
    if (source.startsWith(PREFIX)) fail();
    // Having a listener silences the map's own report.
    else console.error(e.error);
  });
  const draw = (grounds: Grounds) => {
    for (const { id } of drawn.layers) if (map.getLayer(id)) map.removeLayer(id);
    for (const id of Object.keys(drawn.sources)) if (map.getSource(id)) map.removeSource(id);
    drawn = grounds;
    map.setLayoutProperty(FLOOD, 'visibility', grounds.layers.length > 0 ? 'none' : 'visible');
    for (const [id, source] of Object.entries(grounds.sources)) map.addSource(id, source);
    for (const layer of grounds.layers) map.addLayer(layer, BELOW);
  };
  return {
    show(backdrop) {
      if (backdrop === shown) return;
      shown = backdrop;
      told = false;
      draw({ sources: {}, layers: [] });
      if (!backdrop) return;
      readGrounds(backdrop).then(
        (grounds) => backdrop === shown && draw(grounds),
        () => backdrop === shown && fail(),
      );
    },
  };
}
