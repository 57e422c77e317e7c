/** What the Points panel and the import say. Reasons and notes of files and rows are in `point-problems.ts`. */
import type { Metres } from '../geo/lng-lat.ts';
import type { FileFormat, Mapping } from '../points/file.ts';
import type { ColourClass, RejectedRow, SampleRow, TableRow, View } from '../points/point-store.ts';
import type { CertaintyCode, SideCode } from '../points/verdict-columns.ts';
import type { Units } from '../session/state.ts';
import { formatLength, plain } from './figures.ts';
import { t } from './language.ts';
import { formatName } from './point-formats.ts';
import { rowReason } from './point-problems.ts';

export function sideCodeWords(side: SideCode): string {
  if (side === 'line') return t('verdict.onLine');
  return side === 'beyond' ? t('points.beyond') : t(`verdict.short.${side}`);
}

/** Under a heading that says what it is of. */
export const sideCodeShort = (side: SideCode): string =>
  side === 'beyond' ? t('points.beyondShort') : sideCodeWords(side);

export const certaintyCodeWords = (certainty: CertaintyCode): string =>
  certainty === 'none' ? t('points.noSide') : t(`verdict.certainty.${certainty}`);

/** `Table, 12.3 MB` */
export function fileWords(format: FileFormat, bytes: number): string {
  const named = format === 'csv' || format === 'geojson-lines';
  return t('points.kindSize', {
    kind: named ? t(`points.kind.${format}`) : formatName(format),
    size: bytesWords(bytes),
  });
}

export const shownWords = ({ shown, total }: Pick<View, 'shown' | 'total'>): string =>
  shown === total ? t('points.shown.all', { total }) : t('points.shown.some', { shown, total });

/** How much of the sample can be read. */
export function sampleWords(sample: readonly SampleRow[]): string {
  const count = sample.length;
  const read = sample.filter(({ place }) => place.ok).length;
  if (count === 0) return t('points.sample.none');
  if (read === count) return t('points.sample.all', { count });
  return t('points.sample.some', { count, read, unread: count - read });
}

export function bytesWords(bytes: number): string {
  if (bytes < 1000) return t('points.size.bytes', { count: bytes });
  return bytes < 1e6
    ? t('points.size.kB', { value: (bytes / 1e3).toFixed(0) })
    : t('points.size.MB', { value: (bytes / 1e6).toFixed(1) });
}

/** @returns `312,000 rows, 31 %`; without the share where the whole is not known */
export function progressWords(done: number, read: number, total: number): string {
  if (total <= 0) return t('points.import.rows', { count: done });
  const percent = Math.floor((Math.min(read, total) / total) * 100);
  return t('points.import.rowsShare', { count: done, percent });
}

/** `2017-09-03`; empty for a row without a date. */
export const dateWords = (ms: number): string =>
  Number.isFinite(ms) ? new Date(ms).toISOString().slice(0, 10) : '';

/** A distance with its side: `12.3 km N/E`. Zero has none. */
export function signedWords(metres: Metres, units: Units): string {
  const length = plain(formatLength(Math.abs(metres), units));
  return metres === 0 ? length : t(`points.signed.${metres > 0 ? 'ne' : 'sw'}`, { length });
}

/** The same where it is read out: `North and east, 12.3 km`. */
export function signedInFull(metres: Metres, units: Units): string {
  const far = plain(formatLength(Math.abs(metres), units));
  return metres === 0
    ? far
    : t('points.sideFar', { side: t(`verdict.short.${metres > 0 ? 'ne' : 'sw'}`), far });
}

/** One line for the pointer: `North and east, 12.3 km`. */
export function rowWords({ side, metres }: Pick<TableRow, 'side' | 'metres'>, units: Units): string {
  if (Number.isNaN(metres) || side === 'line') return sideCodeWords(side);
  const far = plain(formatLength(Math.abs(metres), units));
  return t('points.sideFar', { side: sideCodeWords(side), far });
}

/** For the live region, once a set has come. */
export const importAnnouncement = (name: string, { total, sides }: View, rejected: number): string =>
  t('points.imported', { name, total, rejected, ...sides });

/** Why the import cannot begin, or undefined. */
export function whyNotImport(sample: readonly SampleRow[], mapped: boolean): string | undefined {
  if (!mapped) return t('points.import.notMapped');
  const none = sample.length > 0 && sample.every(({ place }) => !place.ok);
  return none ? t('points.import.notRead') : undefined;
}

const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Rows that were left out, one a line, comma separated. */
export const rejectedCsv = (list: readonly RejectedRow[]): string =>
  [
    (['row', 'value', 'reason'] as const).map((column) => t(`points.leftOut.header.${column}`)).join(','),
    ...list.map(({ number, value, problem }) => `${number},${quote(value)},${quote(rowReason(problem))}`),
  ].join('\r\n');

/** A class of a colouring by a column. */
export function classWords({ value, range }: ColourClass): string {
  const round = (n: number) => String(Number(n.toPrecision(4)));
  if (range) return t('points.range', { from: round(range[0]), to: round(range[1]) });
  return value === '' ? t('points.colour.others') : value;
}

/** A column's name. Those of a file without a header were named by their numbers, and are so in every language. */
export const columnWords = (name: string, index: number): string =>
  name === '' || name === `Column ${index + 1}` ? t('points.column', { number: String(index + 1) }) : name;

/** What a point is called on the screen. @param title its name in its file */
export const pointWords = (title: string | undefined, number: number): string =>
  title ?? t('points.row', { number: String(number) });

/** What a mapping takes each column for, by the column's number. */
export function columnMarks(mapping: Mapping | undefined): ReadonlyMap<number, string> {
  if (!mapping) return new Map();
  const { place, crs, title, date } = mapping;
  const marks: [number, string][] = [];
  if (title !== undefined) marks.push([title, t('points.mark.name')]);
  if (date) marks.push([date.column, t('points.mark.date')]);
  if (place.kind === 'text') marks.push([place.column, t('points.mark.coordinates')]);
  if (place.kind === 'pair') {
    const degrees = crs === 'degrees' || crs === 'swapped';
    const lat = t(degrees ? 'points.mark.latitude' : 'points.mark.northing');
    const lng = t(degrees ? 'points.mark.longitude' : 'points.mark.easting');
    const swapped = crs === 'swapped';
    marks.push([place.lat, swapped ? lng : lat], [place.lng, swapped ? lat : lng]);
  }
  return new Map(marks);
}
