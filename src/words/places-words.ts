/** The table of settlements in words. */
import type { Metres } from '../geo/lng-lat.ts';
import type { Units } from '../session/state.ts';
import { readLengths } from './figures.ts';

/** No settlement of the data is farther from another. */
const FARTHEST: Metres = 2_000_000;

/** A typed distance in the unit that is set: metres; undefined for an empty field, NaN for what is no length. */
export function readWithin(text: string, units: Units): Metres | undefined {
  if (text.trim() === '') return undefined;
  const lengths = readLengths(text.trim(), units, FARTHEST);
  return lengths?.length === 1 ? lengths[0] : Number.NaN;
}
