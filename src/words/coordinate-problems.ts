/** What stands in the way of reading typed coordinates, what was assumed, and what is asked, in words. */
import { unreachable } from '../geo/result.ts';
import type { CoordinateProblem, Doubt, Note } from '../points/coordinates/reading.ts';
import { t } from './language.ts';

export function coordinateProblem(problem: CoordinateProblem): string {
  switch (problem.code) {
    case 'half-a-place':
      return t('coordinates.problem.half-a-place');
    case 'numbers-odd':
      return t('coordinates.problem.numbers-odd', problem);
    case 'same-axis':
      return t(`coordinates.problem.same-axis.${problem.axis}`);
    case 'sign-and-letter':
      return t('coordinates.problem.sign-and-letter');
    case 'minutes-over-59':
      return t('coordinates.problem.minutes-over-59', { value: String(problem.value) });
    case 'not-on-earth':
      return t('coordinates.problem.not-on-earth', { lat: String(problem.lat), lng: String(problem.lng) });
    case 'mgrs-digits':
      return t('coordinates.problem.mgrs-digits', { digits: String(problem.digits) });
    case 'mgrs-no-zone':
    case 'utm-not-a-place': {
      const zone = String(problem.zone);
      return problem.zone >= 1 && problem.zone <= 60
        ? t('coordinates.problem.not-in-zone', { zone })
        : t('coordinates.problem.no-zone', { zone });
    }
    case 'mgrs-no-square':
      return t('coordinates.problem.mgrs-no-square', problem);
    case 'plus-short':
      return t('coordinates.problem.plus-short', problem);
    case 'plus-not-a-code':
      return t('coordinates.problem.plus-not-a-code', problem);
    default:
      return unreachable(problem);
  }
}

/** What the app asks when a text has two readings. */
export const doubtQuestion = (doubt: Doubt): string => t(`coordinates.doubt.${doubt}`);

export const noteSentence = (note: Note): string => t(`coordinates.note.${note}`);
