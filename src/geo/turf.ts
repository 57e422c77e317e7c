/**
 * The one door to Turf: containment and the great circle, where it is right. Side and distance to a line are not
 * its strength (see `side.ts`), and its result fields move between versions.
 */
import { area, booleanPointInPolygon, distance } from '@turf/turf';
import type { MultiPolygon, Polygon } from 'geojson';
import type { Metres, Position } from './lng-lat.ts';

/** Great-circle metres on Turf's sphere (radius 6,371,008.8 m): some 0.2–0.3 % off the ellipsoid. */
export const greatCircleMetres = (from: Position, to: Position): Metres =>
  distance([...from], [...to], { units: 'meters' });

/** Whether a place lies in the area or on its edge, edges straight in longitude and latitude. */
export const isInside = (at: Position, area: Polygon | MultiPolygon): boolean =>
  booleanPointInPolygon([...at], area);

/** Square metres of a closed path on Turf's sphere, edges straight in longitude and latitude. */
export const sphericalArea = (ring: readonly Position[]): number => {
  const first = ring[0];
  if (!first || ring.length < 3) return 0;
  return area({ type: 'Polygon', coordinates: [[...ring, first].map((p) => [...p])] });
};
