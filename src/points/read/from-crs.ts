/** Two numbers of a place, by what they are, in degrees. */

import type { Position } from '../../geo/lng-lat.ts';
import { fromWebMercator } from '../../geo/mercator.ts';
import { fromUtm } from '../../geo/utm.ts';
import type { Crs } from '../file.ts';

const utm = (zone: number, [easting, northing]: Position): Position | undefined =>
  fromUtm({ zone, hemisphere: 'N', easting, northing });

/**
 * @param xy the number that stands for east first
 * @returns undefined for metres that no place has; degrees are not checked
 */
export function fromCrs(xy: Position, crs: Crs): Position | undefined {
  switch (crs) {
    case 'degrees':
      return xy;
    case 'swapped':
      return [xy[1], xy[0]];
    case 'mercator':
      return fromWebMercator(xy);
    case 'utm37n':
      return utm(37, xy);
    case 'utm38n':
      return utm(38, xy);
  }
}

export const isMetres = (crs: Crs): boolean => crs === 'mercator' || crs === 'utm37n' || crs === 'utm38n';
