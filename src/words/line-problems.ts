/** Why a line of the user's is not taken, and what to do. */
import type { WhatIfProblem } from '../atlas/line-of.ts';
import { LINE_REGION } from '../atlas/line-of.ts';
import type { LineTextProblem } from '../atlas/read-line.ts';
import type { ShiftProblem } from '../atlas/shift-line.ts';
import { unreachable } from '../geo/result.ts';
import type { Units } from '../session/state.ts';
import { formatCount, formatLength, plain } from './figures.ts';

const { west, south, east, north } = LINE_REGION;

/** Vertices are counted from 1, as a reader counts them. The place of the fault is in the problem, for the map. */
export function whatIfProblem(problem: WhatIfProblem, units: Units): string {
  switch (problem.code) {
    case 'what-if-too-short':
      return `The line is only ${plain(formatLength(problem.metres, units))} long. It must be at least ${plain(formatLength(problem.least, units))}: draw it on.`;
    case 'what-if-too-many':
      return `The line has ${formatCount(problem.vertices)} vertices; at most ${formatCount(problem.most)} are taken. Simplify it first.`;
    case 'what-if-not-a-place':
      return `Vertex ${formatCount(problem.vertex + 1)} is not a place: ${problem.lng}, ${problem.lat}. Coordinates must be longitude and latitude in degrees, in that order.`;
    case 'what-if-outside':
      return `Vertex ${formatCount(problem.vertex + 1)} lies outside the region of this map (${west}–${east}° E, ${south}–${north}° N). Check that longitude comes before latitude.`;
    case 'what-if-not-simple':
      return problem.beyond === undefined
        ? 'The line crosses or touches itself at the place that is marked, so it has no two sides. Pull the loop apart there.'
        : `Run straight on past its ${problem.beyond}, the line would meet itself again at the place that is marked, so its sides are not clear. Turn its ${problem.beyond === 'start' ? 'first' : 'last'} leg away.`;
    case 'what-if-not-chartable':
      return 'No chart fits this line, so nothing can be measured from it. Draw another one.';
    default:
      return unreachable(problem);
  }
}

/** @param file its name, as the user knows it */
export function lineTextProblem(file: string, problem: LineTextProblem): string {
  switch (problem.code) {
    case 'line-text-unknown':
      return `${file} is neither GeoJSON nor KML. Export the line as one of these.`;
    case 'line-text-broken':
      return `${file} is not valid ${problem.format}: it may be cut short. Export it again.`;
    case 'line-text-none':
      return `${file} holds no line. It needs one LineString.`;
    case 'line-text-many':
      return `${file} holds ${formatCount(problem.lines)} lines, and only one can be the line. Leave one in it.`;
    case 'line-text-not-numbers':
      return `${file}: vertex ${formatCount(problem.vertex + 1)} of the line is not a pair of numbers.`;
    default:
      return unreachable(problem);
  }
}

export const shiftProblem = ({ metres }: ShiftProblem, units: Units): string =>
  `Moved by ${plain(formatLength(Math.abs(metres), units))}, the line comes apart at its ends. Choose a smaller width.`;
