/** A CSV table in, the same table with the verdict's columns out; in pieces, so that its size does not matter. */
import type { Line } from '../atlas/nouns.ts';
import { fail, ok, type Result } from '../geo/result.ts';
import { classifyPlace } from './classify.ts';
import { type Columns, guessColumns, guessDelimiter } from './columns.ts';
import { type CsvReader, type CsvRecord, createCsvReader, MAX_RECORD, utf8 } from './csv.ts';
import type { FileProblem, RowProblem } from './problems.ts';
import { readPlace } from './read-place.ts';
import { formatVerdict, type SideCode, sideCode, VERDICT_COLUMNS } from './verdict-columns.ts';

export type Tally = Readonly<Record<SideCode | 'rejected', number>>;

export interface TableClassifier {
  /** Takes the next piece of the input, bytes as characters (Latin-1), and gives what it adds to the output. */
  push(piece: string): Result<string, FileProblem>;
  /** Takes the end of the input. */
  end(): Result<string, FileProblem>;
  tally(): Tally;
}

interface Table {
  readonly reader: CsvReader;
  readonly columns: Columns;
  readonly width: number;
  readonly delimiter: string;
  readonly lineEnd: string;
}

const BOM = '\xef\xbb\xbf';
const UTF16 = ['\xff\xfe', '\xfe\xff'];

/** @param onRejected told of each row that has no place; it is not in the output */
export function createTableClassifier(
  line: Line,
  onRejected: (row: number, problem: RowProblem) => void,
): TableClassifier {
  const tally = { ne: 0, sw: 0, line: 0, beyond: 0, rejected: 0 };
  let table: Table | undefined;
  let head = '';

  const classifyRow = (
    { columns, width, delimiter, lineEnd }: Table,
    { row, text, cells }: CsvRecord,
  ): string => {
    if (text.trim() === '') return '';
    const place = readPlace(cells, columns, width);
    if (!place.ok) {
      tally.rejected++;
      for (const problem of place.problems) onRejected(row, problem);
      return '';
    }
    const classified = classifyPlace(line, place.value);
    tally[sideCode(classified.verdict)]++;
    return `${text}${delimiter}${formatVerdict(classified).join(delimiter)}${lineEnd}`;
  };

  /** The first records: the header, which says what the table is, and what came with it. */
  const open = (text: string): Result<string, FileProblem> => {
    const bom = text.startsWith(BOM) ? BOM : '';
    const firstLine = text.slice(bom.length, text.indexOf('\n'));
    const delimiter = guessDelimiter(firstLine.replace(/\r$/, ''));
    const reader = createCsvReader(delimiter);
    const records = reader.push(text.slice(bom.length));
    if ('code' in records) return fail(records);
    const [header, ...rows] = records;
    if (!header) return ok(''); // a quoted line feed in the header: more must come
    const columns = guessColumns(header.cells.map(utf8));
    if (!columns.ok) return columns;
    const lineEnd = firstLine.endsWith('\r') ? '\r\n' : '\n';
    const opened = { reader, columns: columns.value, width: header.cells.length, delimiter, lineEnd };
    table = opened;
    const first = `${bom}${header.text}${delimiter}${VERDICT_COLUMNS.join(delimiter)}${lineEnd}`;
    return ok(first + rows.map((row) => classifyRow(opened, row)).join(''));
  };

  const take = (opened: Table, records: CsvRecord[] | FileProblem): Result<string, FileProblem> =>
    'code' in records ? fail(records) : ok(records.map((record) => classifyRow(opened, record)).join(''));

  return {
    push(piece) {
      if (table) return take(table, table.reader.push(piece));
      head += piece;
      if (UTF16.some((mark) => head.startsWith(mark))) return fail({ code: 'file-utf16' });
      if (head.includes('\n')) return open(head);
      return head.length > MAX_RECORD ? fail({ code: 'record-endless', row: 1 }) : ok('');
    },
    end() {
      if (table) return take(table, table.reader.end());
      if (head.replace(BOM, '').trim() === '') return fail({ code: 'file-empty' });
      const opened = open(`${head}\n`);
      return table || !opened.ok ? opened : fail({ code: 'record-endless', row: 1 });
    },
    tally: () => ({ ...tally }),
  };
}
