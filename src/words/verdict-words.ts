/** What a judgement says, in sentences. A side is never called control. */
import type { Stretch } from '../atlas/nouns.ts';
import type { Metres } from '../geo/lng-lat.ts';
import { unreachable } from '../geo/result.ts';
import type { Units } from '../session/state.ts';
import type { Judgement, Verdict } from '../verdict/judge.ts';
import { chosenLength, compassPoint, formatLength, plain } from './figures.ts';
import { t } from './language.ts';

/** The panel's first sentence. */
export function verdictSentence(verdict: Verdict): string {
  switch (verdict.kind) {
    case 'side':
      return t(`verdict.side.${verdict.side}`);
    case 'on-line':
      return t('verdict.onLine');
    case 'undecided':
      return verdict.why === 'beyond-end' ? t('verdict.beyondEnd') : t('verdict.farOutside');
    default:
      return unreachable(verdict);
  }
}

/** Why a place without a side has none. */
export function withoutSide(verdict: Verdict): string | undefined {
  if (verdict.kind === 'on-line') return t('verdict.onLineWhy');
  if (verdict.kind !== 'undecided') return undefined;
  return verdict.why === 'beyond-end' ? t('verdict.beyondEndWhy') : t('verdict.farOutsideWhy');
}

/** How sure the side is, in one sentence with the figure that would change it. */
export function certaintySentence({ verdict, nearest }: Judgement, units: Units): string | undefined {
  if (verdict.kind !== 'side' || nearest?.backAzimuth === undefined) return undefined;
  const far = plain(formatLength(verdict.metres, units));
  return t('verdict.flip', { far, where: compassPoint(nearest.backAzimuth) });
}

/** Where the line's error comes from, for the stretch that the verdict rests on. */
export function stretchSentence(stretch: Stretch, units: Units): string {
  const width = (metres: Metres) => chosenLength(metres, units);
  const within = { band: width(stretch.band), worst: width(stretch.worst) };
  if (stretch.certainty === 'assumed') {
    return stretch.worst > 0 ? t('verdict.stretch.whatIfBand', within) : t('verdict.stretch.whatIfExact');
  }
  return stretch.certainty === 'schematic'
    ? t('verdict.stretch.schematic', within)
    : t('verdict.stretch.river', within);
}

/** One sentence for the live region: what was picked and what it is. */
export function announcement(name: string, { verdict, nearest }: Judgement, units: Units): string {
  const side = verdictSentence(verdict);
  const far = nearest && plain(formatLength(nearest.metres, units));
  const said =
    verdict.kind === 'side' && far
      ? t('verdict.saidSure', { name, side, far, certainty: t(`verdict.certainty.${verdict.certainty}`) })
      : verdict.kind === 'undecided' && far
        ? t('verdict.saidFar', { name, side, far })
        : t('verdict.said', { name, side });
  return nearest?.stretch.certainty === 'assumed' ? t('verdict.saidWhatIf', { said }) : said;
}
