/**
 * Records of a delimited table by papaparse, each with its own text, in pieces so that the file's size does not matter.
 * Characters stand for bytes (Latin-1).
 */
import Papa from 'papaparse';
import type { FileProblem } from '../problems.ts';
import { MAX_RECORD } from './limits.ts';

export interface TableRecord {
  /** Counted from 1, empty records included, as a spreadsheet numbers them. */
  readonly row: number;
  /** As it stands in the file, without the line's end. */
  readonly text: string;
  /** Unquoted, still bytes as characters. */
  readonly cells: readonly string[];
}

export interface TableSplitter {
  /** Takes the next piece of the file and gives the records that it completes. */
  push(piece: string): TableRecord[];
  /** Takes the end of the file. */
  end(): TableRecord[];
  /** Set once; nothing more is read then. */
  problem(): FileProblem | undefined;
}

export interface TableForm {
  /** One character. */
  readonly delimiter: string;
  /** `\r` for old Macintosh files only: a `\r` before `\n` is taken off afterwards, so that files may mix the two. */
  readonly newline: '\n' | '\r';
}

/** Characters parsed at a time where there are quotes: after a broken one, no more than that is looked through again. */
const STRETCH = 1 << 11;

/** papaparse's own result, of which its types say `any`. */
interface Whole {
  readonly data: readonly string[][];
}
interface Step extends Whole {
  readonly errors: readonly { readonly code: string }[];
  readonly meta: { readonly cursor: number };
}

function withoutReturn(cells: string[], text: string): readonly string[] {
  const last = cells.at(-1);
  if (text.endsWith('\r') && last?.endsWith('\r')) cells[cells.length - 1] = last.slice(0, -1);
  return cells;
}

/** @param firstRow the number of the first record */
export function createTableSplitter({ delimiter, newline }: TableForm, firstRow = 1): TableSplitter {
  let rest = '';
  let row = firstRow;
  let problem: FileProblem | undefined;

  /** Parses as far as whole records go, or to one whose quotes are broken; gives where it stopped. */
  const parse = (text: string, isLast: boolean, records: TableRecord[]): number => {
    let from = 0;
    const take = (cells: string[], to: number) => {
      // After the last line end papaparse sees one more record, of nothing.
      if (from === text.length) return;
      const end = to - (text[to - 1] === newline && to > from ? 1 : 0);
      const whole = text.slice(from, end);
      const record = whole.endsWith('\r') ? whole.slice(0, -1) : whole;
      records.push({ row: row++, text: record, cells: withoutReturn(cells, whole) });
      from = to;
    };
    if (!text.includes('"')) {
      // Without quotes a record is as long as its cells and what parts them; papaparse then gives all at once.
      const { data } = new Papa.Parser({ delimiter, newline }).parse(text, 0, !isLast) as Whole; // its own
      for (const cells of data) {
        let to = from + cells.length;
        for (const cell of cells) to += cell.length;
        take(cells, Math.min(to, text.length));
      }
      return from;
    }
    /** A quote in the midst of a quoted cell makes it run on to the next that fits, over rows: it ends with its line. */
    const takeBroken = ({ errors }: Step, to: number): boolean => {
      const has = (wanted: string): boolean => errors.some(({ code }) => code === wanted);
      const feed = text.indexOf(newline, from);
      const runsOn = (feed >= 0 && feed + 1 < to) || has('MissingQuotes');
      if (!runsOn || !has('InvalidQuotes')) return false;
      const lineEnd = feed < 0 ? text.length : feed;
      take(text.slice(from, lineEnd).split(delimiter), Math.min(lineEnd + 1, text.length));
      return true;
    };
    const parser = new Papa.Parser({
      delimiter,
      newline,
      step: (step: Step) => {
        if (takeBroken(step, step.meta.cursor)) parser.abort();
        else if (step.errors.some(({ code }) => code === 'MissingQuotes')) {
          problem = { code: 'record-endless', row };
          parser.abort();
        } else take(step.data[0] ?? [], step.meta.cursor);
      },
    });
    const left = parser.parse(text, 0, !isLast) as Step; // its own
    if (from === 0 && !problem) takeBroken(left, text.length);
    return from;
  };

  /** One stretch of the rest; none taken means that no record ends in it. */
  const parseStretch = (isLast: boolean, records: TableRecord[]): number => {
    if (!rest.includes('"')) return parse(rest, isLast, records);
    for (let length = STRETCH; length < rest.length; length *= 2) {
      // Cut after a line, where no quote is mistaken for one in the midst of a cell.
      const end = rest.lastIndexOf(newline, length) + 1;
      const stopped = end > 0 ? parse(rest.slice(0, end), false, records) : 0;
      if (stopped > 0) return stopped;
    }
    return parse(isLast ? rest : rest.slice(0, rest.lastIndexOf(newline) + 1), isLast, records);
  };

  const run = (isLast: boolean): TableRecord[] => {
    const records: TableRecord[] = [];
    let stopped = 0;
    do {
      stopped = rest === '' || problem ? 0 : parseStretch(isLast, records);
      rest = rest.slice(stopped);
    } while (stopped > 0);
    if (!problem && rest.length > MAX_RECORD) problem = { code: 'record-endless', row };
    return records;
  };
  return {
    push(piece) {
      rest += piece;
      return run(false);
    },
    end: () => run(true),
    problem: () => problem,
  };
}

/** The cells of one record. */
export function splitRecord(text: string, form: TableForm): readonly string[] {
  if (!text.includes('"')) return text.split(form.delimiter);
  return createTableSplitter(form).push(`${text}${form.newline}`)[0]?.cells ?? text.split(form.delimiter);
}
