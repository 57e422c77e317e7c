/**
 * A streaming reader of CSV by RFC 4180 that keeps each record's own text, so that what it does not understand comes
 * out as it went in. Characters stand for bytes (Latin-1): any encoding that extends ASCII passes unharmed.
 */
import type { FileProblem } from './problems.ts';

export interface CsvRecord {
  /** Counted from 1, the header and empty records included, as a spreadsheet numbers them. */
  readonly row: number;
  /** As it stands in the file, without the line's end. */
  readonly text: string;
  readonly cells: readonly string[];
}

/** A record longer than this is a quote that nobody closed. */
export const MAX_RECORD = 1 << 20;

/** A cell's bytes as UTF-8; what is not UTF-8 becomes a replacement character. */
export const utf8 = (bytes: string): string =>
  new TextDecoder().decode(Uint8Array.from(bytes, (c) => c.charCodeAt(0)));

/** Just after the quote that closes the cell whose first character, a quote, is at `from`; −1 if it is not there yet. */
function quoteEnd(text: string, from: number): number {
  let i = text.indexOf('"', from + 1);
  while (i >= 0 && text[i + 1] === '"') i = text.indexOf('"', i + 2);
  return i < 0 || i + 1 === text.length ? -1 : i + 1;
}

/** The index of the line feed that ends the record which begins at `from`; −1 if it is not there yet. */
function recordEnd(text: string, from: number, delimiter: string): number {
  let cell = from;
  let end = text.indexOf('\n', cell);
  while (end >= 0) {
    if (text[cell] === '"') {
      const after = quoteEnd(text, cell);
      if (after < 0) return -1;
      if (after > end) end = text.indexOf('\n', after);
      cell = after;
    }
    const next = text.indexOf(delimiter, cell);
    if (next < 0 || next > end) return end;
    cell = next + 1;
  }
  return -1;
}

/** The cells of one record, unquoted. A quote inside a cell that does not begin with one is a character like others. */
export function splitRecord(text: string, delimiter: string): string[] {
  if (!text.includes('"')) return text.split(delimiter);
  const cells: string[] = [];
  for (let from = 0; from <= text.length; ) {
    const closed = text[from] === '"' ? quoteEnd(`${text}\n`, from) : -1;
    const quoted = closed > 0;
    const after = quoted ? closed : from;
    const next = text.indexOf(delimiter, after);
    const end = next < 0 ? text.length : next;
    const inner = quoted
      ? text.slice(from + 1, after - 1).replaceAll('""', '"') + text.slice(after, end)
      : '';
    cells.push(quoted ? inner : text.slice(from, end));
    from = end + 1;
  }
  return cells;
}

export interface CsvReader {
  /** Takes the next piece of the file and gives the records that it completes. */
  push(piece: string): CsvRecord[] | FileProblem;
  /** Takes the end of the file. */
  end(): CsvRecord[] | FileProblem;
}

/** @param delimiter one character */
export function createCsvReader(delimiter: string): CsvReader {
  let rest = '';
  let row = 1;
  const push = (piece: string): CsvRecord[] | FileProblem => {
    const text = rest + piece;
    const records: CsvRecord[] = [];
    let from = 0;
    let quote = text.indexOf('"');
    for (;;) {
      let end = text.indexOf('\n', from);
      if (quote >= 0 && quote < from) quote = text.indexOf('"', from);
      if (quote >= 0 && quote < end) end = recordEnd(text, from, delimiter);
      if (end < 0) break;
      const record = text.slice(from, text[end - 1] === '\r' && end > from ? end - 1 : end);
      records.push({ row: row++, text: record, cells: splitRecord(record, delimiter) });
      from = end + 1;
    }
    rest = text.slice(from);
    return rest.length > MAX_RECORD ? { code: 'record-endless', row } : records;
  };
  return {
    push,
    end() {
      const records = rest === '' ? [] : push('\n');
      return rest === '' ? records : { code: 'record-endless', row };
    },
  };
}
