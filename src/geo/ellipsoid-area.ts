/** Areas of polygons on the ellipsoid. */
import type { MultiPolygon, Polygon } from 'geojson';
import { at } from './at.ts';
import { densify } from './densify.ts';
import { geodesicRing } from './ellipsoid.ts';
import type { Position } from './lng-lat.ts';

/** Square metres inside a closed ring whose edges are straight in longitude and latitude, whichever way round. */
function ringArea(ring: readonly Position[]): number {
  const { lng, lat } = densify(ring);
  // The last vertex repeats the first.
  return geodesicRing(Array.from(lng.subarray(0, -1), (x, i): Position => [x, at(lat, i)])).area;
}

const ringsOf = (polygon: readonly (readonly (readonly number[])[])[]): Position[][] =>
  polygon.map((ring) => ring.map(([lng = Number.NaN, lat = Number.NaN]): Position => [lng, lat]));

/**
 * Square metres of an area on WGS84, holes left out.
 *
 * Edges are straight in longitude and latitude (RFC 7946): cut to 250 m, then summed by GeographicLib's polygon of
 * geodesics (Karney 2013, section 6).
 *
 * @param area closed rings that do not cross themselves; at 250 m an edge strays from its geodesic by under 1 mm
 */
export function ellipsoidArea(area: Polygon | MultiPolygon): number {
  const polygons = area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
  return polygons
    .map((polygon) => ringsOf(polygon).map(ringArea))
    .reduce((sum, [outer = 0, ...holes]) => holes.reduce((rest, hole) => rest - hole, sum + outer), 0);
}
