/** What an operator's backdrop is to the map: sources, and the layers that draw them, all with names of their own. */
import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import type { Backdrop } from '../session/operator-config.ts';

export const PREFIX = 'backdrop';

export interface Grounds {
  readonly sources: Readonly<Record<string, SourceSpecification>>;
  readonly layers: readonly LayerSpecification[];
}

/** An address in full. `URL` would write the braces of a tile's place in percent. */
const inFull = (address: string, base: string): string =>
  new URL(address, base).href.replaceAll('%7B', '{').replaceAll('%7D', '}');

/** @param base the page's address */
export function groundsOfTiles(
  { tiles, maxzoom, tileSize }: Extract<Backdrop, { kind: 'raster' }>,
  base: string,
): Grounds {
  const addresses = tiles.map((tile) => inFull(tile, base));
  return {
    sources: { [PREFIX]: { type: 'raster', tiles: addresses, maxzoom, tileSize } },
    layers: [{ id: PREFIX, type: 'raster', source: PREFIX, paint: { 'raster-fade-duration': 0 } }],
  };
}

/** Names and signs are ours; a background would hide our paper where tiles are missing. */
const TAKEN = ['fill', 'line', 'raster', 'hillshade', 'circle'];
const ownName = (id: string): string => `${PREFIX}-${id}`;

function ownSource(source: SourceSpecification, base: string): SourceSpecification {
  const addresses = {
    ...('url' in source && source.url ? { url: inFull(source.url, base) } : {}),
    ...('tiles' in source && source.tiles ? { tiles: source.tiles.map((tile) => inFull(tile, base)) } : {}),
    ...('data' in source && typeof source.data === 'string' ? { data: inFull(source.data, base) } : {}),
  };
  return { ...source, ...addresses } as SourceSpecification; // the same kind of source, its addresses in full
}

/** Patterns are pictures from a sprite, which is not taken. */
const hasPattern = (layer: LayerSpecification): boolean =>
  Object.keys(layer.paint ?? {}).some((key) => key.endsWith('-pattern'));

const isStyle = (style: unknown): style is Pick<StyleSpecification, 'sources' | 'layers'> =>
  typeof style === 'object' &&
  style !== null &&
  'sources' in style &&
  typeof style.sources === 'object' &&
  'layers' in style &&
  Array.isArray(style.layers);

/**
 * The ground of another map's style: its surfaces, lines and pictures without its names.
 * @param base the style's own address
 * @returns undefined where it is no style; the map checks each source and layer itself
 */
export function groundsOfStyle(style: unknown, base: string): Grounds | undefined {
  if (!isStyle(style)) return undefined;
  const sources = Object.entries(style.sources).map(([id, source]) => [ownName(id), ownSource(source, base)]);
  const layers = style.layers.flatMap((layer) =>
    'source' in layer && TAKEN.includes(layer.type) && !hasPattern(layer)
      ? [{ ...layer, id: ownName(layer.id), source: ownName(layer.source) }]
      : [],
  );
  return { sources: Object.fromEntries(sources), layers };
}
