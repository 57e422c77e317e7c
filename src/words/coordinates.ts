/** Coordinates as text, latitude first, to the decimals that the place itself has. */

import { gridZone } from '../geo/grid.ts';
import type { LngLat, Metres } from '../geo/lng-lat.ts';
import { toMgrs } from '../geo/mgrs.ts';
import { toPlusCode } from '../geo/plus-code.ts';
import { toUtm } from '../geo/utm.ts';
import type { Coords } from '../session/state.ts';

const MIN_DECIMALS = 4;
const MAX_DECIMALS = 7;
const METRES_PER_DEGREE = 111_320;

/** Decimals of a degree that both numbers of a coordinate can be written with, at most seven. */
function decimalsIn([lng, lat]: LngLat): number {
  const count = (value: number) => value.toFixed(MAX_DECIMALS).replace(/0+$/, '').split('.')[1]?.length ?? 0;
  return Math.max(count(lng), count(lat));
}

/** Decimals of a degree that a coordinate carries, at least four and at most seven. */
export const decimalsOf = (at: LngLat): number => Math.max(MIN_DECIMALS, decimalsIn(at));

/** Of one decimal more: from this share of it on it is given, so that the cell of a plus code keeps its letters. */
const ROUNDED_UP_FROM = 0.35;

/** Decimals of a degree that a place known to `errorMetres` deserves: 1 for ± 5.6 km, 5 for ± 0.6 m; 7 for 0. */
export function decimalsFor(errorMetres: Metres): number {
  const decimals = Math.floor(Math.log10(METRES_PER_DEGREE / 2 / errorMetres) + 1 - ROUNDED_UP_FROM);
  return Math.min(MAX_DECIMALS, Math.max(0, decimals));
}

/** Degrees and further parts of 60, rounded once, in the smallest part shown: 59.9996″ never reads 60″. */
function sexagesimal(value: number, letters: string, marks: '′' | '′″', digits: number): string {
  const [minute, scale] = [marks.length === 2 ? 60 : 1, 10 ** digits];
  const parts = Math.round(Math.abs(value) * 60 * minute * scale);
  const last = (parts / scale) % 60;
  const whole = Math.floor(parts / scale / 60);
  const width = digits > 0 ? digits + 3 : 2;
  const lastText = `${last.toFixed(digits).padStart(width, '0')}${marks.at(-1)}`;
  const letter = letters.charAt(value < 0 ? 1 : 0);
  if (minute === 1) return `${whole}°${lastText}\u202f${letter}`;
  return `${Math.floor(whole / 60)}°${String(whole % 60).padStart(2, '0')}′${lastText}\u202f${letter}`;
}

/** A second is 31 m, a minute 1.9 km: a whole second is 4 decimals of a degree, a hundredth of a minute as well. */
function angles([lng, lat]: LngLat, marks: '′' | '′″', decimals: number): string {
  const digits = Math.max(0, decimals - (marks === '′' ? 2 : 4));
  return `${sexagesimal(lat, 'NS', marks, digits)} ${sexagesimal(lng, 'EW', marks, digits)}`;
}

const zoneWords = (zone: number, band: string): string => `${String(zone).padStart(2, '0')}${band}`;

/** `37S 500711 3978717`: rounded to metres, or finer where the place is. */
function utm(at: LngLat, decimals: number): string | undefined {
  const [own, place] = [gridZone(at), toUtm(at)];
  if (!own || !place) return undefined;
  const digits = Math.max(0, decimals - 5);
  return `${zoneWords(own.zone, own.band)} ${place.easting.toFixed(digits)} ${place.northing.toFixed(digits)}`;
}

/** `37S EV 00710 78716`: the cell that holds the place, 1 m at the finest. */
function mgrs(at: LngLat, decimals: number): string | undefined {
  const cell = toMgrs(at, Math.min(5, decimals));
  if (!cell) return undefined;
  return `${zoneWords(cell.zone, cell.band)} ${cell.square} ${cell.easting} ${cell.northing}`.trimEnd();
}

const PLUS_DIGITS = [4, 6, 8, 8, 10, 11] as const;

/**
 * `35.95283, 39.00788` · `35°57′10.2″ N 39°00′28.4″ E` · `35°57.170′ N 39°00.473′ E` · `37S 500711 3978717` ·
 * `37S EV 00710 78716` · `8G7XX235+45J`. The last two are the cell that holds the place, 1 m and 3 m at the finest.
 * UTM and MGRS end at 80° S and 84° N: beyond, decimal degrees are given.
 *
 * @param decimals of a degree, 0 to 7: the precision shown; seconds, minutes and metres are whole at the coarsest
 */
export function formatAt(at: LngLat, coords: Coords, decimals: number = decimalsOf(at)): string {
  const dd = `${at[1].toFixed(decimals)}, ${at[0].toFixed(decimals)}`;
  switch (coords) {
    case 'dms':
      return angles(at, '′″', decimals);
    case 'ddm':
      return angles(at, '′', decimals);
    case 'utm':
      return utm(at, decimals) ?? dd;
    case 'mgrs':
      return mgrs(at, decimals) ?? dd;
    case 'plus':
      return toPlusCode(at, PLUS_DIGITS[Math.min(5, decimals)] ?? 11);
    default:
      return dd;
  }
}

/** A spot with the error that it was typed or read with, or a settlement. */
interface Known {
  readonly at: LngLat;
  readonly errorMetres?: Metres | undefined;
  readonly place?: unknown;
}

/** What is no decimal number, as the middle of a cell, is not moved by more than half a kilometre. */
const LEAST_OF_OTHERS = 2;

/**
 * No finer than it is known: a grid cell of a kilometre has no seven decimals. A settlement stands as its record has it.
 *
 * What was typed comes back as it was typed, in its own format. Of a pair typed to unequal decimals the error is the
 * coarser number's, and the finer one still keeps its own: `35.3359, 40.1` is not `35.3, 40.1`.
 */
export function formatKnown({ at, errorMetres = 0, place }: Known, coords: Coords): string {
  if (errorMetres === 0 || place !== undefined) return formatAt(at, coords);
  const decimals = decimalsFor(errorMetres);
  // A cell is as large as the place is uncertain.
  if (coords === 'mgrs' || coords === 'plus') return formatAt(at, coords, decimals);
  const own = decimalsIn(at);
  return formatAt(at, coords, Math.max(decimals, own < MAX_DECIMALS ? own : LEAST_OF_OTHERS));
}
