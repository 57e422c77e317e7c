/** A verdict as a finding. A side is never called control. */
import type { Atlas, Line } from '../atlas/nouns.ts';
import type { PickedPoint } from '../session/point-set.ts';
import type { Settings } from '../session/state.ts';
import type { Checks, Judgement } from '../verdict/judge.ts';
import type { Subject } from '../verdict/subject.ts';
import { formatAt, formatKnown } from './coordinates.ts';
import {
  compassPoint,
  formatAzimuth,
  formatLength,
  fullMetres,
  monthWords,
  plain,
  plusMinus,
} from './figures.ts';
import type { Finding, FindingFact, Writing } from './finding.ts';
import { sourceLines } from './finding-sources.ts';
import { nameIn, t } from './language.ts';
import { leftToRight } from './own-direction.ts';
import { pointWords } from './points-words.ts';
import { certaintySentence, stretchSentence } from './verdict-words.ts';

/** What was judged, and by what. */
export interface Judged {
  /** With the line that was judged by. */
  readonly atlas: Atlas;
  readonly subject: Subject;
  readonly judgement: Judgement;
  /** Where it is an imported point: that, and its file. */
  readonly point?: { readonly picked: PickedPoint; readonly file: string } | undefined;
}

type Shown = Pick<Settings, 'units' | 'coords'>;

/** Of a degree: a metre, which is more than the line deserves. */
const NEAREST_DECIMALS = 5;

const lineName = ({ origin, name }: Line): string =>
  origin === 'what-if' ? t('finding.whatIf', { name: nameIn(name) }) : t('finding.reconstruction');

function sentence(name: string, { atlas, judgement }: Judged, { units }: Shown): string {
  const { verdict, nearest } = judgement;
  const line = lineName(atlas.line);
  if (verdict.kind === 'on-line') return t('finding.onLine', { name, line });
  const far = nearest ? plain(formatLength(nearest.metres, units)) : '';
  if (verdict.kind === 'undecided') {
    return verdict.why === 'beyond-end'
      ? t('finding.beyondEnd', { name, line, far })
      : t('finding.farOutside', { name, line });
  }
  const { side, certainty } = verdict;
  const found =
    certainty === 'close'
      ? t(`finding.close.${side}`, { name, line, far })
      : t(`finding.side.${side}`, {
          name,
          line,
          far,
          certainty: t(`finding.certainty.${certainty}`),
        });
  const flip = certaintySentence(judgement, units);
  return flip === undefined ? found : t('finding.withFlip', { finding: found, flip });
}

function method({ agree }: Checks, hasSide: boolean): string {
  if (!hasSide) return t('finding.method.distance');
  return agree ? t('finding.method.agree') : t('finding.method.disagree');
}

/** Where the line passes nearest, how far along it that is, and how far it can be trusted there. */
function lineFacts({ atlas, judgement }: Judged, { units, coords }: Shown): readonly FindingFact[] {
  const { verdict, nearest, margin } = judgement;
  if (!nearest) return [];
  const length = (metres: number) => plain(formatLength(metres, units));
  const at = formatAt(nearest.at, coords, NEAREST_DECIMALS);
  const { azimuth } = nearest;
  const isOurs = atlas.line.origin === 'reconstruction';
  return [
    {
      name: verdict.kind === 'undecided' ? t('finding.fact.distanceToEnd') : t('finding.fact.distance'),
      value: t('finding.inFull', { figure: length(nearest.metres), full: plain(fullMetres(nearest.metres)) }),
    },
    {
      name: t('finding.fact.nearest'),
      value:
        azimuth === undefined
          ? t('finding.nearestHere', { at })
          : t('finding.nearest', { at, azimuth: formatAzimuth(azimuth), compass: compassPoint(azimuth) }),
    },
    {
      name: isOurs ? t('finding.fact.chainage') : t('finding.fact.chainageOfYours'),
      value: length(nearest.chainage),
    },
    ...(verdict.kind === 'side' && margin
      ? [
          {
            name: t('finding.fact.margins'),
            value: t('finding.margins', {
              certainty: t(`verdict.certainty.${verdict.certainty}`),
              likely: length(margin.likelyBeyond),
              clear: length(margin.clearBeyond),
            }),
          },
        ]
      : []),
    { name: t('finding.fact.trust'), value: stretchSentence(nearest.stretch, units) },
  ];
}

/** Where it is, how well that is known, and where that comes from. */
function placeFacts({ subject, judgement, point }: Judged, { units, coords }: Shown): readonly FindingFact[] {
  const { errorMetres } = subject;
  const { governorate } = judgement;
  return [
    { name: t('finding.fact.coordinates'), value: leftToRight(formatKnown(subject, coords)) },
    ...(errorMetres >= 1
      ? [
          {
            name: t('finding.fact.error'),
            value: plusMinus(formatLength(errorMetres, units)),
          },
        ]
      : []),
    ...(point
      ? [
          {
            name: t('finding.fact.origin'),
            value: t('points.origin', { number: point.picked.number, file: point.file }),
          },
        ]
      : []),
    ...(governorate ? [{ name: t('finding.fact.governorate'), value: nameIn(governorate.name) }] : []),
  ];
}

function sourcesOf({ atlas, subject, judgement, point }: Judged): readonly string[] {
  const { line } = atlas;
  const stretch = judgement.nearest?.stretch.sources ?? [];
  return [
    ...(line.origin === 'what-if' ? [t('finding.ownLine', { name: nameIn(line.name) })] : []),
    ...sourceLines(atlas, [...line.sources, ...stretch, ...(subject.place?.sources ?? [])]),
    ...(point ? [t('finding.ownFile', { file: point.file })] : []),
  ];
}

/** What was found of a place, a spot or an imported point. */
export function verdictFinding(judged: Judged, shown: Shown, { date, link }: Writing): Finding {
  const { atlas, subject, judgement, point } = judged;
  const name = subject.place
    ? nameIn(subject.place.name)
    : point
      ? pointWords(point.picked.title, point.picked.number)
      : t('finding.spot', { at: formatKnown(subject, shown.coords) });
  const isOurs = atlas.line.origin === 'reconstruction';
  return {
    title: isOurs
      ? t('finding.verdictTitle', { name, month: monthWords(atlas.line.date) })
      : t('finding.verdictTitleWhatIf', { name, line: nameIn(atlas.line.name) }),
    sentence: sentence(name, judged, shown),
    facts: [
      ...placeFacts(judged, shown),
      ...lineFacts(judged, shown),
      {
        name: t('finding.fact.method'),
        value: method(judgement.checks, judgement.verdict.kind === 'side'),
      },
    ],
    lists: [{ title: t('finding.sources'), items: sourcesOf(judged) }],
    caveat: isOurs ? t('finding.caveat') : t('finding.caveatWhatIf'),
    made: t('finding.made', { date, version: atlas.version }),
    link,
  };
}
