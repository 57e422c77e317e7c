/** The table of settlements in words. */
import type { Bank } from '../atlas/nouns.ts';
import type { Metres } from '../geo/lng-lat.ts';
import type { Units } from '../session/state.ts';
import type { Standing } from '../verdict/places-filter.ts';
import { formatCount, readLengths } from './figures.ts';

/** As they stand in the choice of sides. */
export const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  ne: 'North and east',
  sw: 'South and west',
  'on-line': 'On the line',
  undecided: 'No side',
};
/** In a narrow column. */
export const STANDING_SHORT: Readonly<Record<Standing, string>> = {
  ne: 'N/E',
  sw: 'S/W',
  'on-line': 'Line',
  undecided: '—',
};
export const CERTAINTY_SHORT = { clear: 'Clear', likely: 'Likely', close: 'Too close' } as const;
export const BANK_WORDS: Readonly<Record<Bank, string>> = { left: 'Left', right: 'Right' };

/** GeoNames has no year for any of its counts. */
export const NO_YEAR = 'no year on record';

export const placesShownWords = (shown: number, total: number): string =>
  `${formatCount(shown)} of ${formatCount(total)} shown`;

/** No settlement of the data is farther from another. */
const FARTHEST: Metres = 2_000_000;

/** A typed distance in the unit that is set: metres; undefined for an empty field, NaN for what is no length. */
export function readWithin(text: string, units: Units): Metres | undefined {
  if (text.trim() === '') return undefined;
  const lengths = readLengths(text.trim(), units, FARTHEST);
  return lengths?.length === 1 ? lengths[0] : Number.NaN;
}
