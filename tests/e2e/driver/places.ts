/** The settlements of the gazetteer, as their file has them. */
import { readFileSync } from 'node:fs';
import type { FeatureCollection, Point } from 'geojson';
import { type Spot, TOWNS } from './towns.ts';

const file = readFileSync(new URL('../../../data/places.geojson', import.meta.url), 'utf8');

/** By id, the four towns among them. */
export const SETTLEMENTS: Readonly<Record<string, Spot>> = {
  ...Object.fromEntries(
    (JSON.parse(file) as FeatureCollection<Point>).features.map(
      ({ properties, geometry }): [string, Spot] => {
        const [lng = 0, lat = 0] = geometry.coordinates; // by the data's own build
        return [String(properties?.id), [lng, lat]];
      },
    ),
  ),
  ...TOWNS,
};
