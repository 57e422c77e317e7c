import type { Position } from '../../geo/lng-lat.ts';

const positions = (coords: readonly (readonly number[])[]): Position[] =>
  coords.map(([lng = Number.NaN, lat = Number.NaN]): Position => [lng, lat]);

/** The lines that a feature draws: its own, or the outlines of its areas. */
export function linesOf({ geometry }: GeoJSON.Feature): Position[][] {
  switch (geometry.type) {
    case 'LineString':
      return [positions(geometry.coordinates)];
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates.map(positions);
    case 'MultiPolygon':
      return geometry.coordinates.flat().map(positions);
    default:
      return [];
  }
}
