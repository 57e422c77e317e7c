/** What is to be known of a place that was read from a text. */
import type { Reading } from '../points/coordinates/reading.ts';
import type { Coords, Units } from '../session/state.ts';
import { doubtQuestion, noteSentence } from './coordinate-problems.ts';
import { formatLength, plusMinus } from './figures.ts';
import { t } from './language.ts';

/** The formats by an example of each; those that are known by a name, by it. */
const EXAMPLES: Readonly<Record<Exclude<Coords, 'plus'>, string>> = {
  dd: '35.95°',
  dms: '35°57′10″',
  ddm: '35°57.2′',
  utm: 'UTM',
  mgrs: 'MGRS',
};

export const coordsWords = (coords: Coords): string =>
  coords === 'plus' ? t('coordinates.plusCode') : EXAMPLES[coords];

/** How exact it is, what was assumed, and what is in doubt. */
export function readingWords({ errorMetres, note, doubt, mended }: Reading, units: Units): string {
  const sentences = [
    doubt && t('coordinates.asTyped', { question: doubtQuestion(doubt) }),
    mended && t(`coordinates.mended.${mended}`),
    note && noteSentence(note),
    errorMetres >= 1 && t('coordinates.goodTo', { error: plusMinus(formatLength(errorMetres, units)) }),
  ];
  return sentences.filter((sentence) => sentence).join(' ') || t('coordinates.byCoordinates');
}
