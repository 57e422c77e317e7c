/** A file of points of any kind, opened: what it is, what its columns mean, and its rows. */
import { fail, type Result } from '../../geo/result.ts';
import type { PointsFile } from '../file.ts';
import type { FileProblem } from '../problems.ts';
import { byteString } from './byte-string.ts';
import { utf8Pieces, utf16Of } from './encodings.ts';
import { HEAD_BYTES } from './limits.ts';
import { openJson } from './open-json.ts';
import { openJsonLines } from './open-json-lines.ts';
import { openTable } from './open-table.ts';
import { openXml } from './open-xml.ts';
import { openZip } from './open-zip.ts';
import { sniff } from './sniff.ts';
import { onePiece, type PointsSource, peek } from './source.ts';

async function openAs(source: PointsSource, inArchive: boolean): Promise<Result<PointsFile, FileProblem>> {
  const raw = await peek(source.bytes(), HEAD_BYTES);
  const utf16 = utf16Of(raw.head);
  const start = utf16 ? await peek(utf8Pieces(raw.pieces(), utf16), HEAD_BYTES) : raw;
  const sniffed = sniff(start.head, source.name);
  if (sniffed.kind === 'problem') return fail(sniffed.problem);
  if (sniffed.kind === 'zip') {
    if (inArchive) return fail({ code: 'archive-nested', name: source.name });
    return openZip(start.pieces(), (name, bytes) => openAs({ name, bytes: () => onePiece(bytes) }, true));
  }
  switch (sniffed.format) {
    case 'csv':
      return openTable({ encoding: utf16, head: byteString(start.head), pieces: start.pieces() });
    case 'geojson':
      return openJson(start, utf16);
    case 'geojson-lines':
      return openJsonLines(start.pieces(), utf16);
    case 'kml':
    case 'gpx':
      return openXml(start, sniffed.format, utf16);
  }
}

/**
 * Runs alike in a browser's worker and in Node; of tables and what is large it reads no more than it needs before `rows`
 * is asked for.
 *
 * @returns what the file holds; a problem for a file that no rows can be had from. Without place columns it opens all
 * the same, with no mapping: the user may know better
 */
export const openPoints = (source: PointsSource): Promise<Result<PointsFile, FileProblem>> =>
  openAs(source, false);
