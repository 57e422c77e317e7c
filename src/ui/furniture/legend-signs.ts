/** The signs of the map and what they mean: shown in the legend, painted under a saved picture, printed on the sheet. */
import type { Atlas, Line } from '../../atlas/nouns.ts';
import type { Metres } from '../../geo/lng-lat.ts';
import type { Units } from '../../session/state.ts';
import { chosenLength, monthWords } from '../../words/figures.ts';
import { t } from '../../words/language.ts';
import { legendWords, shiftWords } from '../../words/what-if-words.ts';

export type SignKind =
  | 'line'
  | 'what-if'
  | 'beneath'
  | 'shifted'
  | 'connector'
  | 'band'
  | 'ne'
  | 'sw'
  | 'country'
  | 'governorate';

export interface Sign {
  readonly kind: SignKind;
  readonly words: string;
}

function bandWords({ stretches }: Line, units: Units): string {
  const river = stretches.find((s) => s.certainty === 'approximate');
  if (!river) return t('map.legend.bandUnknown');
  const [band = '', worst = ''] = [river.band, river.worst].map((m) => chosenLength(m, units));
  return t('map.legend.band', { band, worst });
}

const lineSigns = (line: Line, units: Units, whatIf: string | undefined): readonly Sign[] =>
  whatIf === undefined
    ? [
        { kind: 'line', words: t('map.legend.line', { month: monthWords(line.date) }) },
        { kind: 'connector', words: t('map.legend.connector') },
        { kind: 'band', words: bandWords(line, units) },
      ]
    : [
        { kind: 'what-if', words: legendWords(whatIf) },
        { kind: 'beneath', words: t('map.legend.beneath') },
      ];

/**
 * @param atlas with the line that is judged by
 * @param whatIf its name, where it is the user's
 * @param shift by which it is moved on trial
 */
export const legendSigns = (
  { line }: Atlas,
  units: Units,
  whatIf: string | undefined,
  shift: Metres = 0,
): readonly Sign[] => [
  ...lineSigns(line, units, whatIf),
  ...(shift === 0
    ? []
    : [{ kind: 'shifted', words: t('map.legend.shifted', { shift: shiftWords(shift, units) }) } as const]),
  { kind: 'ne', words: t('verdict.side.ne') },
  { kind: 'sw', words: t('verdict.side.sw') },
  { kind: 'country', words: t('map.legend.country') },
  { kind: 'governorate', words: t('map.legend.governorate') },
];
