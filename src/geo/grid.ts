/** The zones and latitude bands that UTM and MGRS divide the Earth into (NGA.STND.0037, chapter 3). */
import type { Position } from './lng-lat.ts';

/** 8° each from 80° S, without I and O; X is 12° tall. */
export const BANDS = 'CDEFGHJKLMNPQRSTUVWX';

/** West and south edges belong to the zone, east and north edges to the next one. */
export interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

export interface GridZone {
  readonly zone: number;
  readonly band: string;
}

/** Zones that are wider, narrower or missing: south-west Norway, and Svalbard. */
const ODD_ZONES: Readonly<Record<string, readonly [west: number, east: number]>> = {
  '31V': [0, 3],
  '32V': [3, 12],
  '31X': [0, 9],
  '32X': [9, 9],
  '33X': [9, 21],
  '34X': [21, 21],
  '35X': [21, 33],
  '36X': [33, 33],
  '37X': [33, 42],
};

/** South and north edge of a band; 84° N itself is in X. */
export function bandEdges(band: string): readonly [south: number, north: number] {
  const south = BANDS.indexOf(band) * 8 - 80;
  return [south, band === 'X' ? 84 : south + 8];
}

/** Where a zone lies, in one band or in the whole hemisphere's ordinary width. */
export function zoneBox(zone: number, band: string): Box {
  const usual = [zone * 6 - 186, zone * 6 - 180] as const;
  const [west, east] = ODD_ZONES[`${zone}${band}`] ?? usual;
  const [south, north] = bandEdges(band);
  return { west, south, east, north };
}

export const isInBox = ([lng, lat]: Position, box: Box): boolean =>
  lng >= box.west &&
  lng < box.east &&
  lat >= box.south &&
  (lat < box.north || (lat === 84 && box.north === 84));

/** Zone and band of a place; undefined beyond 80° S and 84° N. 180° E is 180° W. */
export function gridZone([lng, lat]: Position): GridZone | undefined {
  if (!(lat >= -80 && lat <= 84)) return undefined;
  const east = lng === 180 ? -180 : lng;
  const band = BANDS[Math.min(19, Math.floor((lat + 80) / 8))] as string; // 0 to 19 by the check above
  const usual = Math.floor((east + 180) / 6) + 1;
  const near = [usual, usual - 1, usual + 1];
  const zone = near.find((z) => isInBox([east, lat], zoneBox(z, band))) ?? usual;
  return { zone, band };
}
