/**
 * Universal Transverse Mercator on WGS84, by geodesy's Krüger series to n⁶ (Karney 2011, doi:10.1007/s00190-011-0445-3):
 * within 1 µm of GeographicLib in tests. That library adds `toRadians` and `toDegrees` to `Number.prototype`.
 */
import Utm, { LatLon } from 'geodesy/utm.js';
import { gridZone } from './grid.ts';
import type { Metres, Position } from './lng-lat.ts';

const FARTHEST_EASTING = 1_000_000;
const FARTHEST_NORTHING = { N: 9_328_093, S: 10_000_000 } as const;
const LEAST_NORTHING = { N: 0, S: 1_118_415 } as const;

export type Hemisphere = 'N' | 'S';

export interface UtmPlace {
  /** 1 to 60, from 180° W eastward. */
  readonly zone: number;
  readonly hemisphere: Hemisphere;
  /** 500,000 on the zone's central meridian. */
  readonly easting: Metres;
  /** From the equator; in the south, 10,000,000 there. */
  readonly northing: Metres;
}

/** @returns undefined beyond 80° S and 84° N, where UTM ends */
export function toUtm([lng, lat]: Position): UtmPlace | undefined {
  const zone = gridZone([lng, lat])?.zone;
  if (zone === undefined) return undefined;
  const { easting, northing, hemisphere } = new LatLon(lat, lng === 180 ? -180 : lng).toUtm();
  return { zone, hemisphere, easting, northing };
}

/** @returns undefined for figures that no place has; a longitude beyond ±180° where a zone's grid reaches over it */
export function fromUtm({ zone, hemisphere, easting, northing }: UtmPlace): Position | undefined {
  if (!(Number.isInteger(zone) && zone >= 1 && zone <= 60)) return undefined;
  if (!(easting >= 0 && easting <= FARTHEST_EASTING)) return undefined;
  if (!(northing >= LEAST_NORTHING[hemisphere] && northing <= FARTHEST_NORTHING[hemisphere]))
    return undefined;
  const { lat, lon } = new Utm(zone, hemisphere, easting, northing).toLatLon();
  // 180° E and W are one meridian: the one that is nearer to the zone's own.
  const middle = zone * 6 - 183;
  return [lon - middle > 180 ? lon - 360 : middle - lon > 180 ? lon + 360 : lon, lat];
}
