/** What the Points panel and the import say. Reasons and notes of files and rows are in `point-problems.ts`. */
import type { Metres } from '../geo/lng-lat.ts';
import type { Crs, DateOrder, FileFormat, Mapping, PlaceColumns } from '../points/file.ts';
import type { ColourClass, RejectedRow, SampleRow, SortBy, TableRow, View } from '../points/point-store.ts';
import type { CertaintyCode, SideCode } from '../points/verdict-columns.ts';
import type { Units } from '../session/state.ts';
import { formatCount, formatLength, plain } from './figures.ts';
import { rowReason } from './point-problems.ts';

export const SIDE_CODE_WORDS: Readonly<Record<SideCode, string>> = {
  ne: 'North and east',
  sw: 'South and west',
  line: 'On the line',
  beyond: 'Beyond its ends',
};
export const CERTAINTY_CODE_WORDS: Readonly<Record<CertaintyCode, string>> = {
  clear: 'Clear',
  likely: 'Likely',
  close: 'Too close to call',
  none: 'No side',
};
export const FORMAT_WORDS: Readonly<Record<FileFormat, string>> = {
  csv: 'Table',
  geojson: 'GeoJSON',
  'geojson-lines': 'GeoJSON, one feature a line',
  kml: 'KML',
  kmz: 'KMZ',
  gpx: 'GPX',
  shapefile: 'Shapefile',
};
/** What can be brought, for the empty panel. */
export const FORMATS_READ = 'CSV, TSV, GeoJSON, KML, KMZ, GPX or a zipped Shapefile';
export const DATE_ORDER_WORDS: Readonly<Record<DateOrder, string>> = {
  ymd: 'Year, month, day',
  dmy: 'Day, month, year',
  mdy: 'Month, day, year',
};
/** The columns that the table adds to the file's own. */
export const COLUMN_WORDS: Readonly<Record<Exclude<SortBy, number>, string>> = {
  row: 'Row',
  side: 'Side',
  distance: 'Distance',
  chainage: 'Along the line',
  certainty: 'Certainty',
  date: 'Date',
};

/** The button that takes a conversion which the values suggest; why it is suggested says `crsOffer`. */
export const OFFER_ACTS: Readonly<Record<Crs, string>> = {
  degrees: 'Read as degrees',
  swapped: 'Swap them',
  mercator: 'Convert from Web Mercator',
  utm37n: 'Convert from UTM 37N',
  utm38n: 'Convert from UTM 38N',
};
/** What the numbers are, to choose from. */
export const CRS_CHOICES: Readonly<Record<Crs, string>> = {
  degrees: 'Degrees',
  swapped: 'Degrees, swapped',
  mercator: 'Web Mercator metres',
  utm37n: 'UTM 37N metres',
  utm38n: 'UTM 38N metres',
};

const points = (count: number): string => `${formatCount(count)} ${count === 1 ? 'point' : 'points'}`;
const rows = (count: number): string => `${formatCount(count)} ${count === 1 ? 'row' : 'rows'}`;

export const shownWords = ({ shown, total }: Pick<View, 'shown' | 'total'>): string =>
  shown === total ? `All ${points(total)} shown` : `${formatCount(shown)} of ${points(total)} shown`;

/** For the button that opens the list. */
export const leftOutWords = (count: number): string =>
  `${rows(count)} ${count === 1 ? 'was' : 'were'} left out`;

/** How much of the sample can be read. */
export function sampleWords(sample: readonly SampleRow[]): string {
  const read = sample.filter(({ place }) => place.ok).length;
  if (sample.length === 0) return 'No rows to try yet.';
  if (read === sample.length) return `All of the first ${rows(sample.length)} can be read.`;
  return `Of the first ${rows(sample.length)}, ${formatCount(read)} can be read and ${formatCount(sample.length - read)} cannot.`;
}

export function bytesWords(bytes: number): string {
  if (bytes < 1000) return `${bytes}\u202fbytes`;
  return bytes < 1e6 ? `${(bytes / 1e3).toFixed(0)}\u202fkB` : `${(bytes / 1e6).toFixed(1)}\u202fMB`;
}

/** @returns `312,000 rows, 31 %`; without the share where the whole is not known */
export function progressWords(done: number, read: number, total: number): string {
  return total > 0
    ? `${rows(done)}, ${Math.floor((Math.min(read, total) / total) * 100)}\u202f%`
    : rows(done);
}

/** `2017-09-03`; empty for a row without a date. */
export const dateWords = (ms: number): string =>
  Number.isFinite(ms) ? new Date(ms).toISOString().slice(0, 10) : '';

/** A distance with its side: `12.3 km N/E`. Zero has none. */
export function signedWords(metres: Metres, units: Units): string {
  const length = plain(formatLength(Math.abs(metres), units));
  return metres === 0 ? length : `${length} ${metres > 0 ? 'N/E' : 'S/W'}`;
}

/** One line for the pointer: `North and east, 12.3 km`. */
export function rowWords({ side, metres }: Pick<TableRow, 'side' | 'metres'>, units: Units): string {
  const far =
    Number.isNaN(metres) || side === 'line' ? '' : `, ${plain(formatLength(Math.abs(metres), units))}`;
  return `${SIDE_CODE_WORDS[side]}${far}`;
}

/** For the live region, once a set has come. */
export function importAnnouncement(name: string, view: View, rejected: number): string {
  const { ne, sw, line, beyond } = view.sides;
  const parts = [
    `${formatCount(ne)} north and east of the line`,
    `${formatCount(sw)} south and west`,
    ...(line > 0 ? [`${formatCount(line)} on it`] : []),
    ...(beyond > 0 ? [`${formatCount(beyond)} beyond its ends`] : []),
  ];
  const out = rejected > 0 ? ` ${leftOutWords(rejected)}.` : '';
  return `${name}: ${points(view.total)} imported, ${parts.join(', ')}.${out}`;
}

/** Why the import cannot begin, or undefined. */
export function whyNotImport(sample: readonly SampleRow[], mapped: boolean): string | undefined {
  if (!mapped) return 'Say first which columns hold the place.';
  if (sample.length > 0 && sample.every(({ place }) => !place.ok)) {
    return 'None of the first rows can be read this way: choose other columns, or what the numbers are.';
  }
  return undefined;
}

const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Rows that were left out, one a line, comma separated. */
export const rejectedCsv = (list: readonly RejectedRow[]): string =>
  [
    'row,value,reason',
    ...list.map(({ number, value, problem }) => `${number},${quote(value)},${quote(rowReason(problem))}`),
  ].join('\r\n');

/** A class of a colouring by a column. */
export function classWords({ value, range }: ColourClass): string {
  const round = (n: number) => String(Number(n.toPrecision(4)));
  if (range) return `${round(range[0])} to ${round(range[1])}`;
  return value === '' ? 'All others' : value;
}

export const PLACE_KIND_WORDS: Readonly<Record<PlaceColumns['kind'], string>> = {
  pair: 'Two columns',
  text: 'One column',
  geometry: 'The features’ own geometry',
};

/** What a mapping takes each column for, by the column's number. */
export function columnMarks(mapping: Mapping | undefined): ReadonlyMap<number, string> {
  const marks: [number, string][] = [];
  if (mapping?.title !== undefined) marks.push([mapping.title, 'Name']);
  if (mapping?.date) marks.push([mapping.date.column, 'Date']);
  if (mapping?.place.kind === 'text') marks.push([mapping.place.column, 'Coordinates']);
  if (mapping?.place.kind === 'pair') {
    const metres = mapping.crs !== 'degrees' && mapping.crs !== 'swapped';
    const [lat, lng] = metres ? ['Northing', 'Easting'] : ['Latitude', 'Longitude'];
    const swapped = mapping.crs === 'swapped';
    marks.push([mapping.place.lat, swapped ? lng : lat], [mapping.place.lng, swapped ? lat : lng]);
  }
  return new Map(marks);
}

export const waitingWords = (count: number): string =>
  `${formatCount(count)} more ${count === 1 ? 'file is' : 'files are'} waiting.`;

/** Where an imported point comes from. */
export const originWords = (number: number, file: string): string => `Row ${formatCount(number)} of ${file}`;
