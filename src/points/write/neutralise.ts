/** Cells that a spreadsheet would run as a formula, made texts: by ' before them, as OWASP's "CSV injection" advises. */
import { cellStarts } from './cell-spans.ts';

const RUNS = /^[=+\-@\t\r]/;
/** Looked for first: most records have none. Wider than need be, never narrower. */
const MAY_RUN = /[=+\-@\t\r]/;
const PLAIN_NUMBER = /^[+-]?(\d+([.,]\d*)?|[.,]\d+)(e[+-]?\d+)?$/i;

const runsAsFormula = (cell: string): boolean => RUNS.test(cell) && !PLAIN_NUMBER.test(cell.trim());

export const neutraliseCell = (cell: string): string => (runsAsFormula(cell) ? `'${cell}` : cell);

/** The same for a record as it stands: nothing else in it is touched. */
export function neutraliseRecord(record: string, delimiter: string): string {
  if (!MAY_RUN.test(record)) return record;
  const starts = cellStarts(record, delimiter);
  let text = '';
  for (let k = 0; k + 1 < starts.length; k++) {
    const cell = record.slice(starts[k], (starts[k + 1] ?? 0) - 1);
    const quote = cell.startsWith('"') ? '"' : '';
    const inner = quote ? cell.slice(1).replace(/"$/, '') : cell;
    text += `${k > 0 ? delimiter : ''}${runsAsFormula(inner) ? `${quote}'${cell.slice(quote.length)}` : cell}`;
  }
  return text;
}
