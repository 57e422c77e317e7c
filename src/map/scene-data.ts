/** Which part of the scene stands in which of the map's sources. */
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import { gridFeatures } from './grid-lines.ts';
import type { Scene } from './scene.ts';
import { lineData } from './sources.ts';
import { whatIfFeatures } from './what-if-layers.ts';
import { keptFeatures, pathFeatures, pickFeatures } from './work-features.ts';

type Data = Readonly<Record<string, GeoJSON.FeatureCollection>>;

const PARTS: readonly { readonly of: readonly (keyof Scene)[]; data(scene: Scene): Data }[] = [
  {
    of: ['pick', 'judged'],
    data: ({ pick, judged }) => ({ pick: pickFeatures(pick, judged.line.index) }),
  },
  {
    of: ['path', 'editing', 'judged'],
    data: ({ path, editing, judged }) => ({ path: pathFeatures(path, judged.line.index, editing) }),
  },
  { of: ['kept'], data: ({ kept }) => ({ kept: keptFeatures(kept) }) },
  { of: ['grid'], data: ({ grid }) => ({ grid: gridFeatures(grid) }) },
  { of: ['whatIf'], data: ({ whatIf }) => ({ 'what-if': whatIfFeatures(whatIf) }) },
  { of: ['judged'], data: ({ judged }) => ({ ...lineData(judged) }) },
];

/** @param before what stands in the sources; a part that is not in it was never set */
export function setData(map: MapLibreMap, scene: Scene, before: Partial<Scene>): void {
  for (const { of, data } of PARTS) {
    if (of.every((part) => scene[part] === before[part])) continue;
    for (const [id, features] of Object.entries(data(scene)))
      (map.getSource(id) as GeoJSONSource | undefined)?.setData(features); // all are GeoJSON by `atlasSources`
  }
}
