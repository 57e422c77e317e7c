/** What parts a table's cells and its lines, by its first bytes. */

import { bytesOf, isAscii } from './byte-string.ts';
import { encodingOf } from './encodings.ts';
import { AXIS_NAMES, columnNamed } from './place-names.ts';
import { createTableSplitter, type TableForm } from './split-table.ts';

/** Likelier ones last to be doubted: a comma may be a decimal mark or part of a sentence. */
const DELIMITERS = ['\t', ';', '|', ','] as const;
const LINES = 50;
/** Characters that are tried: by a wrong delimiter all quotes are broken ones. */
const TRIED = 1 << 13;
/** A first line that tells Excel the delimiter. */
const SEP = /^sep=(.)(?:\r\n|\n|\r)/i;

export interface FoundForm extends TableForm {
  readonly lineEnd: '\n' | '\r\n' | '\r';
  /** Characters before the table's first record. */
  readonly preamble: number;
}

function lineEndOf(head: string): FoundForm['lineEnd'] {
  const feed = head.indexOf('\n');
  if (feed < 0) return head.includes('\r') ? '\r' : '\n';
  return head[feed - 1] === '\r' ? '\r\n' : '\n';
}

const decoded = (text: string): string =>
  isAscii(text) ? text : new TextDecoder(encodingOf(text)).decode(bytesOf(text));

interface Score {
  readonly delimiter: string;
  readonly named: boolean;
  readonly columns: number;
  readonly consistent: number;
}

function score(head: string, delimiter: string, newline: '\n' | '\r'): Score {
  const splitter = createTableSplitter({ delimiter, newline });
  const pushed = splitter.push(head);
  const records = (pushed.length > 1 ? pushed : [...pushed, ...splitter.end()])
    .filter(({ text }) => text !== '')
    .slice(0, LINES);
  const header = records[0]?.cells.map(decoded) ?? [];
  const same = records.filter(({ cells }) => cells.length === header.length).length;
  return {
    delimiter,
    named: (['lat', 'lng'] as const).every((axis) => columnNamed(header, AXIS_NAMES[axis]) >= 0),
    columns: header.length,
    consistent: same / Math.max(1, records.length),
  };
}

/**
 * The delimiter by which the first row names coordinates; failing that, the one by which most rows have as many cells as
 * the first; a tab, which then parts nothing, for a table of one column.
 *
 * @param head bytes as characters, without a mark
 */
export function findForm(head: string): FoundForm {
  const lineEnd = lineEndOf(head);
  const newline = lineEnd === '\r' ? '\r' : '\n';
  const said = SEP.exec(head);
  if (said?.[1]) return { delimiter: said[1], newline, lineEnd, preamble: said[0].length };
  const tried = head.slice(0, TRIED).split(newline, LINES).join(newline);
  const scores = DELIMITERS.map((delimiter) => score(tried, delimiter, newline));
  const best =
    scores.find(({ named }) => named) ??
    scores.find(({ columns, consistent }) => columns > 1 && consistent > 0.5) ??
    scores.find(({ columns }) => columns > 2);
  return { delimiter: best?.delimiter ?? '\t', newline, lineEnd, preamble: 0 };
}
