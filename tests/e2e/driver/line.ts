/** The line of the report, as its file has it. */
import { readFileSync } from 'node:fs';
import type { FeatureCollection, LineString } from 'geojson';
import type { Spot } from './towns.ts';

const file = readFileSync(new URL('../../../data/line.geojson', import.meta.url), 'utf8');

export const LINE: readonly Spot[] = (JSON.parse(file) as FeatureCollection<LineString>).features // by the data's own build
  .flatMap((f) => f.geometry.coordinates.map(([lng = 0, lat = 0]): Spot => [lng, lat]));
