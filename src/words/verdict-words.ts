/** What a judgement says, in sentences. A side is never called control. */
import type { Stretch } from '../atlas/nouns.ts';
import type { Metres } from '../geo/lng-lat.ts';
import { unreachable } from '../geo/result.ts';
import type { Units } from '../session/state.ts';
import type { Certainty } from '../verdict/certainty.ts';
import type { Judgement, Verdict } from '../verdict/judge.ts';
import { compassPoint, formatLength, plain } from './figures.ts';

export const SIDE_WORDS = {
  ne: 'North and east of the line',
  sw: 'South and west of the line',
} as const;
export const SIDE_SHORT = { ne: 'North and east', sw: 'South and west' } as const;
export const CERTAINTY_WORDS: Readonly<Record<Certainty, string>> = {
  clear: 'Clear',
  likely: 'Likely',
  close: 'Too close to call',
};

/** The panel's first sentence. */
export function verdictSentence(verdict: Verdict): string {
  switch (verdict.kind) {
    case 'side':
      return SIDE_WORDS[verdict.side];
    case 'on-line':
      return 'On the line';
    case 'undecided':
      return verdict.why === 'beyond-end' ? 'Beyond the line’s end' : 'Far outside the line’s region';
    default:
      return unreachable(verdict);
  }
}

/** Why a place without a side has none. */
export function withoutSide(verdict: Verdict): string | undefined {
  if (verdict.kind === 'on-line') {
    return 'It lies on the line itself, so it has no side.';
  }
  if (verdict.kind !== 'undecided') return undefined;
  return verdict.why === 'beyond-end'
    ? 'The line ends before this place. Nothing is known of how it would go on, so no side is given.'
    : 'The line says nothing about a place so far away, so no side is given.';
}

/** How sure the side is, in one sentence with the figure that would change it. */
export function certaintySentence({ verdict, nearest }: Judgement, units: Units): string | undefined {
  if (verdict.kind !== 'side' || nearest?.backAzimuth === undefined) return undefined;
  const far = plain(formatLength(verdict.metres, units));
  const where = compassPoint(nearest.backAzimuth);
  return `The side would flip if the line lay ${far} further to the ${where}.`;
}

/** Where the line's error comes from, for the stretch that the verdict rests on. */
export function stretchSentence(stretch: Stretch, units: Units): string {
  const width = (metres: Metres) => plain(formatLength(metres, units));
  if (stretch.certainty === 'assumed') {
    return stretch.worst > 0
      ? `A what-if line, not the reconstruction: taken as within ${width(stretch.band)} nine times in ten and ${width(stretch.worst)} at worst, as you set it.`
      : 'A what-if line, not the reconstruction: taken exactly as drawn, so only the place’s own error counts.';
  }
  return stretch.certainty === 'schematic'
    ? `Nearest is the schematic connector between Tabqa and the river: no route is known for it. Taken as within ${width(stretch.band)} nine times in ten, ${width(stretch.worst)} at worst.`
    : `Nearest is the river stretch: drawn within ${width(stretch.band)} of the true river nine times in ten, within ${width(stretch.worst)} at worst. How closely the agreed line kept to the river is not known.`;
}

/** One sentence for the live region: what was picked and what it is. */
export function announcement(name: string, judgement: Judgement, units: Units): string {
  const { verdict, nearest } = judgement;
  const distance =
    nearest && verdict.kind !== 'on-line' ? `, ${plain(formatLength(nearest.metres, units))} from it` : '';
  const certainty = verdict.kind === 'side' ? `. ${CERTAINTY_WORDS[verdict.certainty]}` : '';
  const whose = nearest?.stretch.certainty === 'assumed' ? ' By a what-if line.' : '';
  return `${name}: ${verdictSentence(verdict)}${distance}${certainty}.${whose}`;
}
