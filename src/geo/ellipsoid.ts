/** Lengths and azimuths on WGS84 (NGA.STND.0036), by C. F. F. Karney's GeographicLib. */
import geographiclib from 'geographiclib-geodesic';
import type { Degrees, Metres, Position } from './lng-lat.ts';

export const SEMI_MAJOR_METRES = 6_378_137;
export const FLATTENING = 1 / 298.257223563;

const wgs84 = geographiclib.Geodesic.WGS84;
const { DISTANCE, AZIMUTH, LATITUDE, LONGITUDE } = geographiclib.Geodesic;

export interface Geodesic {
  readonly metres: Metres;
  /** Azimuth at the start, toward the end; undefined where both are one place. */
  readonly azimuth: Degrees | undefined;
  /** Azimuth at the end, back toward the start. */
  readonly backAzimuth: Degrees | undefined;
}

const clockwise = (degrees: number): Degrees => ((degrees % 360) + 360) % 360;

/** Shortest way between two places (nanometre error; Karney 2013, doi:10.1007/s00190-012-0578-z). */
export function geodesic(from: Position, to: Position): Geodesic {
  const g = wgs84.Inverse(from[1], from[0], to[1], to[0], DISTANCE | AZIMUTH);
  const metres = g.s12 as Metres; // asked for by DISTANCE
  if (metres === 0) return { metres, azimuth: undefined, backAzimuth: undefined };
  // asked for by AZIMUTH
  return { metres, azimuth: clockwise(g.azi1 as number), backAzimuth: clockwise((g.azi2 as number) + 180) };
}

/** Length of the geodesic between two places, in metres. */
export const geodesicMetres = (from: Position, to: Position): Metres =>
  wgs84.Inverse(from[1], from[0], to[1], to[0], DISTANCE).s12 as Metres; // asked for by DISTANCE

/** The place that lies `metres` from `from` at `azimuth` (degrees clockwise from north). */
export function destination(from: Position, azimuth: Degrees, metres: Metres): Position {
  const g = wgs84.Direct(from[1], from[0], azimuth, metres, LATITUDE | LONGITUDE);
  return [g.lon2 as number, g.lat2 as number]; // asked for by the mask
}

/** The geodesic as places at most `step` metres apart, both ends included: what a long leg is drawn as. */
export function geodesicPath(from: Position, to: Position, step: Metres): Position[] {
  const way = wgs84.InverseLine(from[1], from[0], to[1], to[0]);
  const length = way.s13;
  const parts = Math.max(1, Math.ceil(length / step));
  const path: Position[] = [from];
  for (let i = 1; i < parts; i++) {
    const at = way.Position((length * i) / parts, LATITUDE | LONGITUDE);
    path.push([at.lon2 as number, at.lat2 as number]); // asked for by the mask
  }
  path.push(to);
  return path;
}

export interface Ring {
  /** Length of the closed outline. */
  readonly perimeter: Metres;
  /** Square metres inside it, whichever way round it was drawn. */
  readonly area: number;
}

/**
 * Perimeter and area of a closed path of geodesics (Karney 2013, section 6: better than 0.1 m²).
 *
 * @param ring three or more places, the first not repeated; a path that crosses itself has no single inside, and
 *   its area is the sum of its loops, each with its own sign
 */
export function geodesicRing(ring: readonly Position[]): Ring {
  const polygon = wgs84.Polygon(false);
  for (const [lng, lat] of ring) polygon.AddPoint(lat, lng);
  const { perimeter, area } = polygon.Compute(false, true);
  return { perimeter, area: Math.abs(area ?? 0) };
}

/** A true geodesic circle as a closed outline of `corners` places, each at exactly `radius` metres. */
export const geodesicCircle = (centre: Position, radius: Metres, corners = 180): Position[] =>
  Array.from({ length: corners + 1 }, (_, i) => destination(centre, ((i % corners) * 360) / corners, radius));
