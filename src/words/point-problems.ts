/** What is wrong with a file of points or with a row of it, how it was read and what is offered, in words. */
import { unreachable } from '../geo/result.ts';
import type { Crs, FileNote, Taken } from '../points/file.ts';
import type { Axis, FileProblem, RowProblem } from '../points/problems.ts';
import { VERDICT_COLUMNS } from '../points/verdict-columns.ts';
import { encodingName, formatName, looksLike, READABLE, tooBig } from './point-formats.ts';

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
    case 'no-rows':
      return `${file} holds no points: there is nothing in it but a beginning. Check that the export was not filtered to nothing.`;
    case 'no-places':
      return `${file}: none of its ${problem.rejected.toLocaleString('en')} rows holds a place.${problem.first ? ` The first: ${rowReason(problem.first)}.` : ''} Check which columns hold the coordinates.`;
    case 'not-points':
      return `${file} ${looksLike(problem.looks)}`;
    case 'truncated':
      return `${file} breaks off before its end: the ${formatName(problem.format)} in it is not complete. Download or copy it again.`;
    case 'broken':
      return `${file} is not valid ${formatName(problem.format)} (${quoted(problem.detail)}). Export it again, or as CSV.`;
    case 'too-big':
      return `${file} ${tooBig(problem.what, problem.limit)}`;
    case 'archive-entries':
      return `${file} holds more than ${problem.limit.toLocaleString('en')} files. Unpack it and bring the one with the points.`;
    case 'archive-encrypted':
      return `${file} is locked with a password. Unpack it and bring the file inside.`;
    case 'archive-nested':
      return `${file} holds another archive, ${quoted(problem.name)}. Unpack it once and bring that.`;
    case 'archive-without-points':
      return `${file} holds no file of points${problem.names.length > 0 ? `, only ${quoted(problem.names.join(', '))}` : ''}. ${READABLE}.`;
    case 'shapefile-without-shp':
      return `${file} holds ${quoted(problem.name)} without its .shp, which has the places. Put all parts of the Shapefile into the ZIP.`;
    case 'xml-entities':
      return `${file} declares XML entities, which can unfold without end: it is not opened. Export it again without a DOCTYPE.`;
    case 'columns-missing':
      return `${file} has no coordinate columns: its first row is ${quoted(problem.header.join(', '))}. Name one column lat and one lon.`;
    case 'record-endless':
      return `${file}: row ${problem.row} does not end. It opens a quotation mark that is never closed.`;
    default:
      return unreachable(problem);
  }
}

/** Why a row has no place, without its number: for a list that has a column of them. */
export function rowReason(problem: RowProblem): string {
  switch (problem.code) {
    case 'cells-differ':
      return `it has ${problem.found} cells where the first row has ${problem.expected}`;
    case 'coordinate-missing':
      return `the ${AXIS[problem.axis]} is missing`;
    case 'coordinate-not-a-number':
      return `the ${AXIS[problem.axis]} ${quoted(problem.text)} is not a number of degrees`;
    case 'not-a-place':
      return `latitude ${problem.lat}, longitude ${problem.lng} is not on Earth`;
    case 'place-missing':
      return 'the coordinates are missing';
    case 'place-not-read':
      return `${quoted(problem.text)} is not read as a place`;
    case 'reading-doubtful':
      return `${quoted(problem.text)} is a place only if latitude and longitude are swapped, or a sign is dropped`;
    case 'metres-not-a-place':
      return `easting ${problem.x}, northing ${problem.y} is outside the chosen projection`;
    case 'no-geometry':
      return 'the feature has no geometry';
    case 'geometry-broken':
      return `the feature's ${quoted(problem.type)} has no usable coordinates`;
    case 'line-not-json':
      return `${quoted(problem.text)} is not a line of GeoJSON`;
    default:
      return unreachable(problem);
  }
}

export const rowProblem = (row: number, problem: RowProblem): string => `row ${row}: ${rowReason(problem)}`;

const CRSES: Readonly<Record<Crs, string>> = {
  degrees: 'degrees of latitude and longitude',
  swapped: 'latitude and longitude swapped',
  mercator: 'metres of Web Mercator (EPSG:3857)',
  utm37n: 'metres of UTM zone 37 N (EPSG:32637)',
  utm38n: 'metres of UTM zone 38 N (EPSG:32638)',
};
/** What the numbers are taken for. */
export const crsWords = (crs: Crs): string => CRSES[crs];

/** What a suggested conversion says before it is taken. */
export const crsOffer = (crs: Crs): string => `The numbers look like ${CRSES[crs]}.`;

const TAKEN: Readonly<Record<Taken, string>> = {
  point: 'its own point',
  'line-middle': 'the middle along its length',
  'inside-area': 'a point inside the area',
  'first-of-many': 'the first of several places',
};

const noPoints = (count: number): string =>
  count === 1 ? '1 feature that is no point' : `${count.toLocaleString('en')} features that are no points`;

/** One sentence. @param columns the file's, for notes that are about one of them */
export function fileNote(note: FileNote, columns: readonly string[] = []): string {
  switch (note.code) {
    case 'encoding':
      return `Read as ${encodingName(note.encoding)}.`;
    case 'decimal-comma':
      return 'Decimal commas were read as decimal points.';
    case 'reprojected':
      return `Converted to longitude and latitude from ${note.from}.`;
    case 'layers-joined':
      return `${note.names.length} layers were joined (${note.names.join(', ')}); the column "layer" says which is which.`;
    case 'taken':
      return `Of ${noPoints(note.count)}, ${TAKEN[note.taken]} was taken.`;
    case 'file-ignored':
      return `${note.name} in the archive was not read.`;
    case 'our-export':
      return `An export of this app: its last ${VERDICT_COLUMNS.length} columns are worked out again.`;
    case 'date-order-unclear': {
      const name = columns[note.column];
      return `Day and month cannot be told apart in ${name ? `"${name}"` : 'the dates'}: read with the day first.`;
    }
    default:
      return unreachable(note);
  }
}
