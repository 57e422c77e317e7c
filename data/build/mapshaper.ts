import { createRequire } from 'node:module';
import type { Feature, FeatureCollection, Geometry, GeometryCollection } from 'geojson';
import { assert } from './fail.ts';
import type { Inputs } from './fetch-packages.ts';

type Files = Record<string, Buffer | string>;
interface Mapshaper {
  applyCommands(commands: string, files: Files): Promise<Record<string, Buffer>>;
}

/** Properties as mapshaper wrote them: checked where they are used. */
export type Properties = Record<string, unknown>;

/** Runs mapshaper commands on named inputs and gives back each output file as text. */
export type Shape = (commands: string, files?: Files) => Promise<Record<string, string>>;

/** Loads mapshaper from the cache; the project itself does not depend on it. */
export function loadMapshaper(inputs: Inputs): Shape {
  const entry = inputs.get('mapshaper.js');
  assert(entry !== undefined, 'mapshaper is not among the pinned packages.');
  const mapshaper = createRequire(entry.path)(entry.path) as Mapshaper;
  const shapefiles = Object.fromEntries(
    [...inputs].filter(([name]) => /\.(shp|shx|dbf)$/.test(name)).map(([name, { bytes }]) => [name, bytes]),
  );
  return async (commands, files = {}) => {
    const wanted = Object.entries({ ...shapefiles, ...files }).filter(([name]) =>
      // A shapefile is named by its .shp alone, and its other two parts go with it.
      commands.includes(name.replace(/\.(shx|dbf)$/, '.shp')),
    );
    const outputs = await mapshaper.applyCommands(commands, Object.fromEntries(wanted));
    return Object.fromEntries(Object.entries(outputs).map(([name, bytes]) => [name, bytes.toString()]));
  };
}

/** The features of one GeoJSON output whose geometry is of the expected type. */
export function featuresOf<G extends Geometry>(
  text: string | undefined,
  ...types: G['type'][]
): Feature<G, Properties>[] {
  assert(text !== undefined, 'mapshaper wrote no such output.');
  const parsed = JSON.parse(text) as
    | FeatureCollection<Geometry | null, Properties | null>
    | GeometryCollection;
  // mapshaper writes bare geometries for a layer without attributes.
  const features =
    parsed.type === 'FeatureCollection'
      ? parsed.features
      : parsed.geometries.map((geometry) => ({ geometry, properties: null }));
  return features.flatMap(({ geometry, properties }) =>
    geometry && (types as string[]).includes(geometry.type)
      ? [{ type: 'Feature' as const, properties: properties ?? {}, geometry: geometry as G }]
      : [],
  );
}
