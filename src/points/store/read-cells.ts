/**
 * A kept record's cells, again. papaparse wants a parser for each record that has quotes, 14 µs: too much for a million.
 * Records with plain quotes are taken apart here; all that is odd is left to the file's own reader.
 */
import type { PointsFile } from '../file.ts';
import { cellStarts } from '../write/cell-spans.ts';

const ASCII = /^[\0-\x7f]*$/;

/** @param raw as it stands in a record; @returns undefined where the file's own reader must say */
function textOf(raw: string, file: PointsFile, delimiter: string): string | undefined {
  const quoted = raw.startsWith('"');
  if (quoted && (raw.length < 2 || !raw.endsWith('"'))) return undefined;
  const inner = quoted ? raw.slice(1, -1) : raw;
  if (ASCII.test(inner)) return quoted ? inner.replaceAll('""', '"') : inner;
  // Without quotes the reader only decodes; delimiters that were quoted come back between its cells.
  return inner.includes('"') ? undefined : file.cellsOf(inner).join(delimiter);
}

export function readCells(file: PointsFile, record: string): readonly string[] {
  const { table } = file;
  if (!table || !record.includes('"')) return file.cellsOf(record);
  const starts = cellStarts(record, table.delimiter);
  const cells: string[] = [];
  for (let k = 0; k + 1 < starts.length; k++) {
    const text = textOf(record.slice(starts[k], (starts[k + 1] ?? 0) - 1), file, table.delimiter);
    if (text === undefined) return file.cellsOf(record);
    cells.push(text);
  }
  return cells;
}

/** One cell alone; '' where the record has none. */
export function readCell(file: PointsFile, record: string, column: number): string {
  const { table } = file;
  if (!table) return file.cellsOf(record)[column] ?? '';
  const starts = cellStarts(record, table.delimiter, column + 1);
  const [from, next] = [starts[column], starts[column + 1]];
  if (from === undefined || next === undefined) return '';
  return textOf(record.slice(from, next - 1), file, table.delimiter) ?? file.cellsOf(record)[column] ?? '';
}
