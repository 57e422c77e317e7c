import { unreachable } from '../../geo/result.ts';
import type { PointsFile } from '../file.ts';
import { firstCells } from './cell-spans.ts';
import { csvWriter } from './write-csv.ts';
import { geojsonWriter } from './write-geojson.ts';
import { kmlWriter } from './write-kml.ts';
import type { PointWriter, WriteOptions, WrittenSource } from './written-point.ts';

/** A byte order mark and a line that tells Excel the delimiter, bytes as characters. */
const BEFORE_HEADER = /^(\xef\xbb\xbf)?(sep=.[\r\n]+)?/i;

/** @param title the column that names a point */
export function writtenSource(file: PointsFile, title: number | undefined): WrittenSource {
  const names = file.columns.slice(0, file.ownColumns);
  const { table } = file;
  if (!table) return { names, title, table };
  const { delimiter, lineEnd } = table;
  const before = BEFORE_HEADER.exec(table.header)?.[0] ?? '';
  const named = table.header.slice(before.length);
  const header = before + firstCells(named, delimiter, file.ownColumns);
  return { names, title, table: { delimiter, lineEnd, header, headed: named !== '' } };
}

export function createWriter(source: WrittenSource, { format, neutralise }: WriteOptions): PointWriter {
  switch (format) {
    case 'csv':
      return csvWriter(source, neutralise);
    case 'geojson':
      return geojsonWriter(source);
    case 'kml':
      return kmlWriter(source);
    default:
      return unreachable(format);
  }
}
