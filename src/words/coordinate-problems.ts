/** What stands in the way of reading typed coordinates, what was assumed, and what is asked, in words. */
import { unreachable } from '../geo/result.ts';
import type { CoordinateProblem, Doubt, Note } from '../points/coordinates/reading.ts';

const AXIS = { lat: 'latitude (N or S)', lng: 'longitude (E or W)' } as const;

export function coordinateProblem(problem: CoordinateProblem): string {
  switch (problem.code) {
    case 'half-a-place':
      return 'This is one angle. A place needs a latitude and a longitude, like 35.95, 39.01.';
    case 'numbers-odd':
      return `These ${problem.count} numbers do not make a latitude and a longitude. Put a comma between the two.`;
    case 'same-axis':
      return `Both angles are a ${AXIS[problem.axis]}. One must be the other kind.`;
    case 'sign-and-letter':
      return 'An angle has a minus and a hemisphere letter as well. Leave one of them out.';
    case 'minutes-over-59':
      return `Minutes and seconds end at 59; this says ${problem.value}.`;
    case 'not-on-earth':
      return `Latitude ${problem.lat}, longitude ${problem.lng} is not on Earth: latitudes end at 90°, longitudes at 180°.`;
    case 'mgrs-digits':
      return `An MGRS reference has as many digits east as north, five each at most; this has ${problem.digits}.`;
    case 'mgrs-no-zone':
    case 'utm-not-a-place':
      return problem.zone >= 1 && problem.zone <= 60
        ? `No place in UTM zone ${problem.zone} has these figures. Check the easting (6 digits) and the northing (7 digits).`
        : `There is no grid zone ${problem.zone}: they are numbered 1 to 60. Syria lies in 36, 37 and 38.`;
    case 'mgrs-no-square':
      return `There is no square ${problem.square} in grid zone ${problem.zone}. Check the letters.`;
    case 'plus-short':
      return `${problem.text} is a short plus code, which needs a town to count from. Paste the full one, like 8G7XX245+22.`;
    case 'plus-not-a-code':
      return `${problem.text} is not a plus code: one has eight digits, a plus and two or three digits more.`;
    default:
      return unreachable(problem);
  }
}

/** What the app asks when a text has two readings. */
export const doubtQuestion = (doubt: Doubt): string =>
  doubt === 'swapped'
    ? 'Latitude and longitude look swapped. Which place is meant?'
    : 'A minus, S or W looks out of place. Which place is meant?';

export const noteSentence = (note: Note): string =>
  ({
    'longitude-first': 'Read with longitude first, as this format has it.',
    'outside-zone': 'These grid figures lie over the edge of their zone; they were read in the zone given.',
    'north-assumed': 'No N or S was given with the zone: read as north.',
    'band-differs': 'The band letter does not fit the northing and was left aside.',
  })[note];
