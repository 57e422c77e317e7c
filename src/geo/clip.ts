/** Areas cut out of areas, by Turf (polyclip): straight in longitude and latitude. Apart from `turf.ts`, so that a page
 * that only asks for a side does not load it. */
import { featureCollection, intersect, polygon, union } from '@turf/turf';
import type { MultiPolygon, Polygon } from 'geojson';
import type { Position } from './lng-lat.ts';

type Area = Polygon | MultiPolygon;
export const NO_AREA: MultiPolygon = { type: 'MultiPolygon', coordinates: [] };

const feature = (geometry: Area) => ({ type: 'Feature' as const, properties: {}, geometry });

/** One or more areas as one. */
export function merge(areas: readonly Area[]): Area {
  const [only] = areas;
  if (!only) return NO_AREA;
  return areas.length === 1 ? only : (union(featureCollection(areas.map(feature)))?.geometry ?? NO_AREA);
}

/**
 * @param ring closed, and simple
 * @returns what of the area lies inside the ring; without coordinates where nothing does
 */
export function clip(area: Area, ring: readonly Position[]): Area {
  const cutter = polygon([ring.map((p) => [...p])]);
  return intersect(featureCollection<Area>([feature(area), cutter]))?.geometry ?? NO_AREA;
}
