/** What is wrong with a file of points or with a row of it, how it was read and what is offered, in words. */
import { unreachable } from '../geo/result.ts';
import type { Crs, FileNote } from '../points/file.ts';
import type { FileProblem, RowProblem } from '../points/problems.ts';
import { VERDICT_COLUMNS } from '../points/verdict-columns.ts';
import { formatCount } from './figures.ts';
import { t } from './language.ts';
import { encodingName, formatName, looksLike, tooBig } from './point-formats.ts';

const LONGEST = 60;

/** Text out of a file, on one line and not too much of it, to be quoted. */
function short(text: string): string {
  const line = text.replaceAll(/\p{Control}+/gu, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

/** @param file its name, as the user knows it */
export function fileProblem(file: string, problem: FileProblem): string {
  switch (problem.code) {
    case 'file-empty':
      return t('rows.empty', { file });
    case 'no-rows':
      return t('rows.noRows', { file });
    case 'no-places': {
      const { rejected: count, first } = problem;
      return first
        ? t('rows.noPlacesFirst', { file, count, reason: rowReason(first) })
        : t('rows.noPlaces', { file, count });
    }
    case 'not-points':
      return looksLike(file, problem.looks);
    case 'truncated':
      return t('rows.truncated', { file, format: formatName(problem.format) });
    case 'broken': {
      const { line } = problem;
      const format = formatName(problem.format);
      return line === undefined
        ? t('rows.broken', { file, format })
        : t('rows.brokenAt', { file, format, line: formatCount(line) });
    }
    case 'too-big':
      return tooBig(file, problem.what, problem.limit);
    case 'archive-entries':
      return t('rows.archiveEntries', { file, limit: problem.limit });
    case 'archive-encrypted':
      return t('rows.archiveEncrypted', { file });
    case 'archive-nested':
      return t('rows.archiveNested', { file, name: short(problem.name) });
    case 'archive-without-points': {
      const readable = t('rows.readable');
      return problem.names.length > 0
        ? t('rows.archiveWithOthers', { file, names: short(problem.names.join(', ')), readable })
        : t('rows.archiveWithoutPoints', { file, readable });
    }
    case 'shapefile-without-shp':
      return t('rows.shapefileWithoutShp', { file, name: short(problem.name) });
    case 'xml-entities':
      return t('rows.xmlEntities', { file });
    case 'columns-missing':
      return t('rows.columnsMissing', { file, header: short(problem.header.join(', ')) });
    case 'record-endless':
      return t('rows.recordEndless', { file, row: String(problem.row) });
    default:
      return unreachable(problem);
  }
}

/** Why a row has no place, without its number: for a list that has a column of them. */
export function rowReason(problem: RowProblem): string {
  switch (problem.code) {
    case 'cells-differ':
      return t('rows.reason.cellsDiffer', { found: problem.found, expected: problem.expected });
    case 'coordinate-missing':
      return t(`rows.reason.missing.${problem.axis}`);
    case 'coordinate-not-a-number':
      return t(`rows.reason.notANumber.${problem.axis}`, { text: short(problem.text) });
    case 'not-a-place':
      return t('rows.reason.notAPlace', { lat: String(problem.lat), lng: String(problem.lng) });
    case 'place-missing':
      return t('rows.reason.missing.place');
    case 'place-not-read':
      return t('rows.reason.notRead', { text: short(problem.text) });
    case 'reading-doubtful':
      return t('rows.reason.doubtful', { text: short(problem.text) });
    case 'metres-not-a-place':
      return t('rows.reason.metresNotAPlace', { x: String(problem.x), y: String(problem.y) });
    case 'no-geometry':
      return t('rows.reason.noGeometry');
    case 'geometry-broken':
      return t('rows.reason.geometryBroken', { type: short(problem.type) });
    case 'line-not-json':
      return t('rows.reason.lineNotJson', { text: short(problem.text) });
    default:
      return unreachable(problem);
  }
}

export const rowProblem = (row: number, problem: RowProblem): string =>
  t('rows.numbered', { row: String(row), reason: rowReason(problem) });

/** What a suggested conversion says before it is taken. */
export const crsOffer = (crs: Crs): string => t(`rows.offer.${crs}`);

/** One sentence. @param columns the file's, for notes that are about one of them */
export function fileNote(note: FileNote, columns: readonly string[] = []): string {
  switch (note.code) {
    case 'encoding':
      return t('rows.note.encoding', { encoding: encodingName(note.encoding) });
    case 'decimal-comma':
      return t('rows.note.decimalComma');
    case 'reprojected':
      return t('rows.note.reprojected', { from: note.from });
    case 'layers-joined':
      return t('rows.note.layersJoined', { count: note.names.length, names: note.names.join(', ') });
    case 'taken':
      return t(`rows.note.taken.${note.taken}`, { count: note.count });
    case 'file-ignored':
      return t('rows.note.fileIgnored', { name: note.name });
    case 'our-export':
      return t('rows.note.ourExport', { count: VERDICT_COLUMNS.length });
    case 'date-order-unclear': {
      const column = columns[note.column];
      return column ? t('rows.note.dateOrderOf', { column }) : t('rows.note.dateOrder');
    }
    default:
      return unreachable(note);
  }
}
