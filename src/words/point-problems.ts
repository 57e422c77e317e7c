/** What is wrong with a file of points, or with a row of it, in words. */
import { unreachable } from '../geo/result.ts';
import type { Axis, FileProblem, RowProblem } from '../points/problems.ts';

const AXIS: Readonly<Record<Axis, string>> = { lat: 'latitude', lng: 'longitude' };
const LONGEST = 60;

/** Text out of a file, on one line and not too much of it. */
function quoted(text: string): string {
  const line = text.replaceAll(/\p{Control}+/gu, ' ').trim();
  return `"${line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line}"`;
}

/** @param file its name, as the user knows it */
export function fileProblem(file: string, problem: FileProblem): string {
  switch (problem.code) {
    case 'file-empty':
      return `${file} is empty. The first row must name the columns, latitude and longitude among them.`;
    case 'file-utf16':
      return `${file} is in UTF-16. Save it as UTF-8 (in Excel: "CSV UTF-8") and try again.`;
    case 'columns-missing':
      return `${file} has no coordinate columns: its first row is ${quoted(problem.header.join(', '))}. Name one column lat and one lon.`;
    case 'columns-doubled':
      return `${file} has more than one column ${quoted(problem.name)}. Rename all but the one that holds the ${AXIS[problem.axis]}.`;
    case 'record-endless':
      return `${file}: row ${problem.row} does not end. It opens a quotation mark that is never closed.`;
    default:
      return unreachable(problem);
  }
}

export function rowProblem(row: number, problem: RowProblem): string {
  switch (problem.code) {
    case 'cells-differ':
      return `row ${row}: it has ${problem.found} cells where the first row has ${problem.expected}`;
    case 'coordinate-missing':
      return `row ${row}: the ${AXIS[problem.axis]} is missing`;
    case 'coordinate-not-a-number':
      return `row ${row}: the ${AXIS[problem.axis]} ${quoted(problem.text)} is not a number of degrees`;
    case 'not-a-place':
      return `row ${row}: latitude ${problem.lat}, longitude ${problem.lng} is not on Earth`;
    default:
      return unreachable(problem);
  }
}
