/** Why a line is not taken, and what to do: the map's own, and those of the user. */
import type { WhatIfProblem } from '../atlas/line-of.ts';
import { LINE_REGION } from '../atlas/line-of.ts';
import type { LineTextProblem } from '../atlas/read-line.ts';
import type { ShiftProblem } from '../atlas/shift-line.ts';
import type { LineProblem } from '../geo/line-index.ts';
import { unreachable } from '../geo/result.ts';
import type { Units } from '../session/state.ts';
import { formatLength, plain } from './figures.ts';
import { t } from './language.ts';

/** Degrees with the decimals that they have, without groups: as they stand in the user's file. */
const degrees = (value: number): string => String(value);

const REGION = {
  west: degrees(LINE_REGION.west),
  south: degrees(LINE_REGION.south),
  east: degrees(LINE_REGION.east),
  north: degrees(LINE_REGION.north),
};

/** Of the map's own line. @param file that holds it */
export function lineProblem(file: string, problem: LineProblem): string {
  switch (problem.code) {
    case 'line-too-short':
      return t('problems.atlas.line-too-short', { file });
    case 'line-repeats-vertex':
      return t('problems.atlas.line-repeats-vertex', { file, number: problem.vertex + 1 });
    case 'line-not-simple':
      return problem.at < 0
        ? t('problems.atlas.line-not-simple-before', { file, other: problem.other + 1 })
        : t('problems.atlas.line-not-simple', { file, number: problem.at + 1, other: problem.other + 1 });
    case 'line-not-chartable':
      return t('problems.atlas.line-not-chartable', { file });
    default:
      return unreachable(problem);
  }
}

/** Vertices are counted from 1, as a reader counts them. The place of the fault is in the problem, for the map. */
export function whatIfProblem(problem: WhatIfProblem, units: Units): string {
  switch (problem.code) {
    case 'what-if-too-short':
      return t('whatIf.problem.tooShort', {
        length: plain(formatLength(problem.metres, units)),
        least: plain(formatLength(problem.least, units)),
      });
    case 'what-if-too-many':
      return t('whatIf.problem.tooMany', { count: problem.vertices, most: problem.most });
    case 'what-if-not-a-place':
      return t('whatIf.problem.notPlace', {
        number: problem.vertex + 1,
        lng: degrees(problem.lng),
        lat: degrees(problem.lat),
      });
    case 'what-if-outside':
      return t('whatIf.problem.outside', { number: problem.vertex + 1, ...REGION });
    case 'what-if-not-simple':
      if (problem.beyond === undefined) return t('whatIf.problem.crossesItself');
      return problem.beyond === 'start' ? t('whatIf.problem.beyondStart') : t('whatIf.problem.beyondEnd');
    case 'what-if-not-chartable':
      return t('whatIf.problem.notChartable');
    default:
      return unreachable(problem);
  }
}

/** @param file its name, as the user knows it */
export function lineTextProblem(file: string, problem: LineTextProblem): string {
  switch (problem.code) {
    case 'line-text-unknown':
      return t('whatIf.fileProblem.unknown', { file });
    case 'line-text-broken':
      return t('whatIf.fileProblem.broken', { file, format: problem.format });
    case 'line-text-none':
      return t('whatIf.fileProblem.none', { file });
    case 'line-text-many':
      return t('whatIf.fileProblem.many', { file, count: problem.lines });
    case 'line-text-not-numbers':
      return t('whatIf.fileProblem.notNumbers', { file, number: problem.vertex + 1 });
    default:
      return unreachable(problem);
  }
}

export const shiftProblem = ({ metres }: ShiftProblem, units: Units): string =>
  t('whatIf.problem.comesApart', { far: plain(formatLength(Math.abs(metres), units)) });
