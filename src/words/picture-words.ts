/** What stands on a picture or a printed sheet of the map, besides the map. */
import type { Atlas, Line } from '../atlas/nouns.ts';
import { unreachable } from '../geo/result.ts';
import type { ColourBy, ColourClass, View } from '../points/point-store.ts';
import type { CertaintyCode, SideCode } from '../points/verdict-columns.ts';
import type { PictureProblem } from '../session/picture.ts';
import type { PointSet } from '../session/point-set.ts';
import { monthWords } from './figures.ts';
import { language, nameIn, t } from './language.ts';
import { certaintyCodeWords, classWords, columnWords, sideCodeWords } from './points-words.ts';
import { whatIfCaveat } from './what-if-words.ts';

type Scheme = View['colours']['scheme'];

export const pictureTitle = ({ date }: Line, whatIf: string | undefined): string =>
  whatIf === undefined
    ? t('print.title', { month: monthWords(date) })
    : t('print.titleWhatIf', { name: whatIf });

export const pictureCourse = (whatIf: string | undefined): string =>
  whatIf === undefined ? t('print.course') : t('print.courseWhatIf');

export const pictureCaveat = (whatIf: string | undefined): string =>
  whatIf === undefined ? t('map.caveat') : whatIfCaveat(whatIf);

/** What made it, from which data, and when; no line breaks the date in two. */
export const colophon = (version: string, date: string): string =>
  t('print.colophon', { version, date: date.replaceAll('-', '\u2011') });

/** A set of imported points: its name, how many of it are on the map, and what their colours tell. */
export function pointSetWords(
  { name, imported }: Pick<PointSet, 'name' | 'imported'>,
  { shown, total }: Pick<View, 'shown' | 'total'>,
  by: ColourBy,
): string {
  return t('print.pointSet', { name, shown, total, ...coloured(imported, by) });
}

/** What the colours of a set tell. */
export const colouredWords = ({ imported }: Pick<PointSet, 'imported'>, by: ColourBy): string =>
  t('map.legend.points', coloured(imported, by));

const coloured = ({ columns }: PointSet['imported'], by: ColourBy) =>
  typeof by === 'number' ? { by: 'column', column: columnWords(columns[by] ?? '', by) } : { by, column: '' };

/** A class of their colours, and how many points have it. */
export const pointClassWords = (scheme: Scheme, entry: ColourClass): string =>
  t('print.pointClass', { name: pointClassName(scheme, entry), count: entry.count });

export function pointClassName(scheme: Scheme, entry: ColourClass): string {
  if (scheme === 'side') return sideCodeWords(entry.value as SideCode); // as the scheme says
  if (scheme === 'certainty') return certaintyCodeWords(entry.value as CertaintyCode); // likewise
  return classWords(entry);
}

/** The records named, short, in their order. */
export const sourceNames = ({ sources }: Pick<Atlas, 'sources'>, ids: readonly string[]): string =>
  ids
    .flatMap((id) => {
      const source = sources.get(id);
      return source ? [nameIn(source.short)] : [];
    })
    .join(language() === 'ar' ? '؛ ' : '; ');

/** Degrees and minutes, `35°18′ N`: all that a map's edge can be read to. */
export function latitudeWords(lat: number): string {
  return t(`print.latitude.${lat < 0 ? 's' : 'n'}`, { degrees: degreesMinutes(lat) });
}

export function longitudeWords(lng: number): string {
  return t(`print.longitude.${lng < 0 ? 'w' : 'e'}`, { degrees: degreesMinutes(lng) });
}

function degreesMinutes(value: number): string {
  const minutes = Math.round(Math.abs(value) * 60);
  const rest = minutes % 60;
  const whole = `${Math.floor(minutes / 60)}°`;
  return rest === 0 ? whole : `${whole}${String(rest).padStart(2, '0')}′`;
}

export function pictureProblem({ code }: PictureProblem): string {
  switch (code) {
    case 'no-webgl':
      return t('print.problem.noWebgl');
    case 'context-lost':
      return t('print.problem.contextLost');
    case 'not-loaded':
      return t('print.problem.notLoaded');
    case 'picture-too-large':
      return t('print.problem.tooLarge');
    case 'picture-too-slow':
      return t('print.problem.tooSlow');
    default:
      return unreachable(code);
  }
}
