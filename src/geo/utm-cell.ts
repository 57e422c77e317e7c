import { type Cell, squareCell, wholeCell } from './cell.ts';
import { gridZone, zoneBox } from './grid.ts';
import type { Metres } from './lng-lat.ts';
import { fromUtm, type UtmPlace } from './utm.ts';

export interface UtmCell extends Cell {
  /** The place lies in another zone: a neighbour's grid, carried over the edge. */
  readonly outside: boolean;
}

/**
 * What UTM figures that were rounded to `step` stand for: all that rounds to them.
 *
 * @param letter a latitude band that was given with the zone: its edge parts places that are rounded alike
 * @returns undefined for figures that no place between 80° S and 84° N has
 */
export function utmCell(place: UtmPlace, step: Metres, letter?: string): UtmCell | undefined {
  const at = fromUtm(place);
  const band = at && gridZone(at)?.band;
  if (!band) return undefined;
  const [south, north] = place.hemisphere === 'N' ? [0, 84] : [-80, 0];
  const easting = place.easting - step / 2;
  // At the equator the half step beyond it would be another hemisphere's.
  const northing = Math.max(0, place.northing - step / 2);
  const square = { ...place, easting, northing, size: step };
  const cell =
    (letter && squareCell(square, zoneBox(place.zone, letter))) ||
    squareCell(square, { ...zoneBox(place.zone, band), south, north });
  if (cell) return { ...cell, outside: false };
  const whole = wholeCell(square);
  return whole && { ...whole, outside: true };
}
