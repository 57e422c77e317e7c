/** What stands on a picture or a printed sheet of the map, besides the map. */
import type { Atlas, Line } from '../atlas/nouns.ts';
import { unreachable } from '../geo/result.ts';
import type { PictureProblem } from '../session/picture.ts';
import { monthWords } from './figures.ts';
import { language, nameIn, t } from './language.ts';

export const pictureTitle = ({ date }: Line, whatIf: string | undefined): string =>
  whatIf === undefined
    ? t('print.title', { month: monthWords(date) })
    : t('print.titleWhatIf', { name: whatIf });

export const pictureCourse = (whatIf: string | undefined): string =>
  whatIf === undefined ? t('print.course') : t('print.courseWhatIf');

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
