/**
 * Plus codes (Open Location Code). Of three libraries only this one keeps to the published test values; pluscodes 3.0.1
 * and open-location-code 1.0.3 put 38 % of places on a cell's edge into the next cell.
 */
import * as library from 'open-location-code-typescript';
import type { Cell } from './cell.ts';
import { geodesicMetres } from './ellipsoid.ts';
import { type LngLat, lngLat, type Position } from './lng-lat.ts';

type Codec = typeof library.default;
// A CommonJS module: Node puts its exports under `default`, bundlers may not.
const wrapped = library.default as unknown as Codec | { readonly default: Codec };
const codec: Codec = 'encode' in wrapped ? wrapped : wrapped.default;

/** @param digits 4 (1°), 6 (0.05°), 8 (0.0025°, 275 m), 10 (14 m) or 11 (3 m) */
export const toPlusCode = ([lng, lat]: Position, digits: 4 | 6 | 8 | 10 | 11): string =>
  codec.encode(lat, lng, digits);

export const isFullPlusCode = (code: string): boolean => codec.isFull(code);
export const isShortPlusCode = (code: string): boolean => codec.isShort(code);

/** @param code a full one; undefined otherwise */
export function plusCell(code: string): Cell | undefined {
  if (!isFullPlusCode(code)) return undefined;
  const area = codec.decode(code);
  const [south, north]: readonly number[] = [area.latitudeLo, area.latitudeHi];
  const [west, east]: readonly number[] = [area.longitudeLo, area.longitudeHi];
  const made = lngLat(area.longitudeCenter, area.latitudeCenter);
  if (!made.ok || south === undefined || north === undefined || west === undefined || east === undefined)
    return undefined;
  const corners: readonly Position[] = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ];
  const at: LngLat = made.value;
  return { at, corners, errorMetres: Math.max(...corners.map((p) => geodesicMetres(at, p))) };
}
