import type { Metres } from '../../geo/lng-lat.ts';
import type { VerdictColumns } from '../judge/judge-points.ts';
import { SIDE_CODES } from '../verdict-columns.ts';

const SOUTH_WEST = SIDE_CODES.indexOf('sw');
const BEYOND = SIDE_CODES.indexOf('beyond');

/** North and east of the line +, south and west −; NaN beyond its ends, where a distance has no sign. */
export function signedMetres({ side, metres }: VerdictColumns, i: number): Metres {
  if (side[i] === BEYOND) return Number.NaN;
  const distance = metres[i] ?? Number.NaN;
  return side[i] === SOUTH_WEST ? -distance : distance;
}
