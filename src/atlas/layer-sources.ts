/** Which records each thing that the map draws rests on. */
import type { Atlas } from './nouns.ts';

export const DRAWN = [
  'line',
  'band',
  'zones',
  'places',
  'rivers',
  'lakes',
  'borders',
  'relief',
  'labels',
] as const;
export type Drawn = (typeof DRAWN)[number];

const unique = (ids: Iterable<string>): readonly string[] => [...new Set(ids)];

/** Sources that features of a backdrop name themselves. */
const ofFeatures = ({ features }: GeoJSON.FeatureCollection): readonly string[] =>
  unique(features.flatMap(({ properties }) => (properties?.sources ?? []) as string[])); // checked by `parseAtlas`

/** What the distance between a settlement and the line rests on. */
export const distanceSources = ({ line, towns }: Pick<Atlas, 'line' | 'towns'>): readonly string[] =>
  unique([...line.sources, ...towns.flatMap(({ sources }) => sources)]);

export function layerSources({
  line,
  zones,
  places,
  backdrop,
}: Atlas): Readonly<Record<Drawn, readonly string[]>> {
  return {
    line: line.sources,
    band: unique(line.stretches.flatMap(({ sources }) => sources)),
    zones: unique([...zones.ne.sources, ...zones.sw.sources]),
    places: unique([...places.values()].flatMap(({ sources }) => sources)),
    rivers: ofFeatures(backdrop.rivers),
    lakes: ofFeatures(backdrop.lakes),
    borders: ofFeatures(backdrop.countries),
    // A picture and letters carry no record of their own.
    relief: ['etopo5'],
    labels: ['noto-fonts'],
  };
}
