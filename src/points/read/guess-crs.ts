/** Whether the numbers of the places make more sense as something else than degrees. */
import type { Position } from '../../geo/lng-lat.ts';
import type { Crs } from '../file.ts';
import { fromCrs } from './from-crs.ts';

type Box = readonly [west: number, south: number, east: number, north: number];
const SYRIA: Box = [35, 32, 43, 38];
const REGION: Box = [28, 26, 52, 44];
const MOST = 0.8;
const HALF = 0.5;

function shareIn([west, south, east, north]: Box, places: readonly Position[], crs: Crs): number {
  const inside = places.filter((xy) => {
    const at = fromCrs(xy, crs);
    return at && at[0] >= west && at[0] <= east && at[1] >= south && at[1] <= north;
  });
  return inside.length / places.length;
}

/**
 * What the user should be asked about: conversions that bring most places into Syria, or into the land around it, where
 * degrees as they stand do not.
 *
 * @param zoneNamed a UTM zone that a column's name gives away
 * @returns likeliest first; empty where the numbers are well as they are
 */
export function offersFor(places: readonly Position[], zoneNamed: 37 | 38 | undefined): readonly Crs[] {
  if (places.length === 0) return [];
  const others: readonly Crs[] = ['swapped', 'mercator', 'utm37n', 'utm38n'];
  const likely = [SYRIA, REGION].flatMap((box) =>
    shareIn(box, places, 'degrees') >= HALF ? [] : others.filter((crs) => shareIn(box, places, crs) >= MOST),
  );
  const offers = [...new Set(likely)];
  return zoneNamed === 38 && offers.includes('utm38n')
    ? ['utm38n', ...offers.filter((crs) => crs !== 'utm38n')]
    : offers;
}
