import type { Metres } from '../geo/lng-lat.ts';
import { unreachable } from '../geo/result.ts';
import type { Verdict } from '../verdict/judge.ts';
import type { Classified } from './classify.ts';

/** The columns that an export adds to those it was given. */
export const VERDICT_COLUMNS = [
  'side',
  'distance_m',
  'chainage_m',
  'nearest_lat',
  'nearest_lon',
  'certainty',
] as const;
/** In the order in which legends and counts name them; a byte for a side is its place in it. */
export const SIDE_CODES = ['ne', 'sw', 'line', 'beyond'] as const;
export type SideCode = (typeof SIDE_CODES)[number];
/** `none` where there is no side, and so nothing to be sure of. */
export const CERTAINTY_CODES = ['clear', 'likely', 'close', 'none'] as const;
export type CertaintyCode = (typeof CERTAINTY_CODES)[number];

export function sideCode(verdict: Verdict): SideCode {
  switch (verdict.kind) {
    case 'side':
      return verdict.side;
    case 'on-line':
      return 'line';
    case 'undecided':
      return 'beyond';
    default:
      return unreachable(verdict);
  }
}

/** A place on the line is as close to call as can be. */
export function certaintyCode(verdict: Verdict): CertaintyCode {
  if (verdict.kind === 'undecided') return 'none';
  return verdict.kind === 'side' ? verdict.certainty : 'close';
}

const metres = (m: Metres | undefined): string => (m === undefined ? '' : m.toFixed(2));
const degrees = (d: number | undefined): string => (d === undefined ? '' : d.toFixed(7));

/** One value for each of `VERDICT_COLUMNS`; none needs quotes. Empty: there is nothing to say. */
export function formatVerdict({ verdict, nearest }: Classified): readonly string[] {
  const certainty = certaintyCode(verdict);
  return [
    sideCode(verdict),
    metres(nearest?.metres),
    metres(nearest?.chainage),
    degrees(nearest?.at[1]),
    degrees(nearest?.at[0]),
    certainty === 'none' ? '' : certainty,
  ];
}
