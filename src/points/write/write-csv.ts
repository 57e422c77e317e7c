import { formatVerdict, VERDICT_COLUMNS } from '../verdict-columns.ts';
import { neutraliseCell, neutraliseRecord } from './neutralise.ts';
import { uniqueNames } from './unique-names.ts';
import type { PointWriter, WrittenSource } from './written-point.ts';

const quote = (cell: string, delimiter: string): string =>
  cell.includes(delimiter) || /["\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

const rowOf = (cells: readonly string[], delimiter: string): string =>
  cells.map((cell) => quote(cell, delimiter)).join(delimiter);

/** A table again, in its own delimiter, line ends and bytes: each record as it stood, and the verdict after it. */
function sameTable(
  table: NonNullable<WrittenSource['table']>,
  names: readonly string[],
  safe: boolean,
): PointWriter {
  const { delimiter, lineEnd, header, headed } = table;
  // Names that we gave (Column 1…) are ASCII: bytes and characters are the same.
  const own = headed ? header : header + rowOf(names, delimiter);
  const tame = safe ? (record: string) => neutraliseRecord(record, delimiter) : (record: string) => record;
  return {
    bytes: true,
    head: `${tame(own)}${delimiter}${VERDICT_COLUMNS.join(delimiter)}${lineEnd}`,
    point: ({ record, classified }) =>
      `${tame(record)}${delimiter}${formatVerdict(classified).join(delimiter)}${lineEnd}`,
    tail: '',
  };
}

/** Features as a table: own columns, the place, the verdict. With a byte order mark, by which Excel knows UTF-8. */
function newTable(names: readonly string[], safe: boolean): PointWriter {
  const header = uniqueNames([...names, 'lat', 'lon']);
  const tame = safe ? neutraliseCell : (cell: string) => cell;
  return {
    bytes: false,
    head: `\ufeff${rowOf([...header, ...VERDICT_COLUMNS].map(tame), ',')}\r\n`,
    point: ({ cells, at, classified }) => {
      const place = [at[1].toFixed(7), at[0].toFixed(7)];
      return `${rowOf([...cells().map(tame), ...place, ...formatVerdict(classified)], ',')}\r\n`;
    },
    tail: '',
  };
}

export const csvWriter = ({ table, names }: WrittenSource, neutralise: boolean): PointWriter =>
  table ? sameTable(table, names, neutralise) : newTable(names, neutralise);
