/** What is to be known of a place that was read from a text. */
import type { Reading } from '../points/coordinates/reading.ts';
import type { Coords, Units } from '../session/state.ts';
import { doubtQuestion, noteSentence } from './coordinate-problems.ts';
import { formatLength, plain } from './figures.ts';

/** The formats by an example of each, or by name. */
export const COORDS_WORDS: Readonly<Record<Coords, string>> = {
  dd: '35.95°',
  dms: '35°57′10″',
  ddm: '35°57.2′',
  utm: 'UTM',
  mgrs: 'MGRS',
  plus: 'Plus code',
};

/** How exact it is, what was assumed, and what is in doubt. */
export function readingWords({ errorMetres, note, doubt, mended }: Reading, units: Units): string {
  const parts = [
    doubt && `As typed. ${doubtQuestion(doubt)}`,
    mended &&
      (mended === 'swapped' ? 'With latitude and longitude changed over.' : 'With the sign left out.'),
    note && noteSentence(note),
    errorMetres >= 1 && `Good to ± ${plain(formatLength(errorMetres, units))}, as it was typed.`,
  ];
  return parts.filter((part) => part).join(' ') || 'A place by its coordinates.';
}
