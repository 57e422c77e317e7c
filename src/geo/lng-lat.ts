import { fail, ok, type Result } from './result.ts';

declare const brand: unique symbol;
type Brand<T, Name extends string> = T & { readonly [brand]: Name };

/** A place on WGS84 in degrees, longitude first as in GeoJSON, rounded to 1e-7° (about 1 cm). */
export type LngLat = Brand<readonly [lng: number, lat: number], 'LngLat'>;
/** Coordinates that have not been checked or rounded: vertices of a line, a library's answer. */
export type Position = readonly [lng: number, lat: number];
/** Lengths on the ground, in metres. */
export type Metres = number;
/** Clockwise from true north, 0 ≤ degrees < 360. */
export type Degrees = number;

export type NotAPlace = { readonly code: 'not-a-place'; readonly lng: number; readonly lat: number };

const round7 = (degrees: number): number => Math.round(degrees * 1e7) / 1e7 + 0; // + 0 turns −0 into 0

/**
 * The only maker of `LngLat`: what the screen, the link and the export then share to the last digit.
 *
 * @param lng degrees, −180 to 180
 * @param lat degrees, −90 to 90
 * @returns `not-a-place` for NaN, infinities and anything out of range
 */
export function lngLat(lng: number, lat: number): Result<LngLat, NotAPlace> {
  if (!(Math.abs(lng) <= 180 && Math.abs(lat) <= 90)) return fail({ code: 'not-a-place', lng, lat });
  return ok([round7(lng), round7(lat)] as const as LngLat); // checked and rounded just above
}

export const samePlace = (a: LngLat, b: LngLat): boolean => a[0] === b[0] && a[1] === b[1];
