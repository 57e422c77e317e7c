/** What a typed or pasted text says about a place. */
import type { LngLat, Metres, Position } from '../../geo/lng-lat.ts';
import type { MgrsProblem } from '../../geo/mgrs.ts';
import type { Axis } from '../problems.ts';

export type Format = 'dd' | 'dms' | 'ddm' | 'utm' | 'mgrs' | 'plus' | 'geo' | 'wkt' | 'geojson' | 'iso6709';

/** `swapped`: latitude and longitude may have changed places. `sign`: a minus, S or W may be one too many. */
export type Doubt = 'swapped' | 'sign';

/** Something that was assumed and that the reader should know. */
export type Note =
  /** WKT and GeoJSON put longitude first. */
  | 'longitude-first'
  /** A zone's grid carried over its edge. */
  | 'outside-zone'
  /** No N or S was given with the zone: north. */
  | 'north-assumed'
  /** The latitude band does not fit the northing, and was left aside. */
  | 'band-differs';

export interface Reading {
  readonly at: LngLat;
  readonly format: Format;
  /**
   * How far the place may be from `at` by the digits that were typed: half of the last digit, on the axis where that
   * is more; for a cell, from its middle to its farthest corner.
   */
  readonly errorMetres: Metres;
  /** Ring of the cell that an MGRS reference or a plus code stands for, not closed. */
  readonly cell?: readonly Position[];
  readonly note?: Note;
  /** This is what the text says, and it may be a slip: the next readings are what may have been meant. */
  readonly doubt?: Doubt;
  /** This is not what the text says, but what it says after that slip is mended. */
  readonly mended?: Doubt;
}

export type CoordinateProblem =
  | MgrsProblem
  /** Degrees without their other half. */
  | { readonly code: 'half-a-place' }
  | { readonly code: 'numbers-odd'; readonly count: number }
  | { readonly code: 'same-axis'; readonly axis: Axis }
  | { readonly code: 'sign-and-letter' }
  | { readonly code: 'minutes-over-59'; readonly value: number }
  | { readonly code: 'not-on-earth'; readonly lat: number; readonly lng: number }
  | { readonly code: 'mgrs-digits'; readonly digits: string }
  | { readonly code: 'utm-not-a-place'; readonly zone: number }
  | { readonly code: 'plus-short'; readonly text: string }
  | { readonly code: 'plus-not-a-code'; readonly text: string };

/**
 * No readings and no problem: the text is not about coordinates at all (a name, say). A problem: it is, but names no
 * place. More than one reading: ask.
 */
export interface Readings {
  readonly readings: readonly Reading[];
  readonly problem?: CoordinateProblem;
}

export const NOTHING: Readings = { readings: [] };
export const trouble = (problem: CoordinateProblem): Readings => ({ readings: [], problem });
