/** The values of one of the file's own columns, over all points. */
import { asciiDigits, parseDegrees } from '../coordinates/degrees.ts';
import { cellOf, cellsOf, type PointSet } from './point-set.ts';

export interface ColumnValues {
  /** Each different value once, in the order in which they come. */
  readonly values: readonly string[];
  /** For each point its value's place in `values`. */
  readonly ids: Uint32Array;
  /** How often each value occurs. */
  readonly counts: Uint32Array;
  /** Each value as a number, NaN where it is empty; undefined unless all the others are numbers. */
  readonly numbers: Float64Array | undefined;
}

const THOUSANDS = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/;

/** @param decimalComma whether the file writes 1,5 for one and a half; else commas stand between thousands */
function numberOf(text: string, decimalComma: boolean): number | undefined {
  const digits = asciiDigits(text.trim());
  if (!decimalComma && THOUSANDS.test(digits)) return Number(digits.replaceAll(',', ''));
  return parseDegrees(digits);
}

function numbersOf(values: readonly string[], decimalComma: boolean): Float64Array | undefined {
  const numbers = new Float64Array(values.length).fill(Number.NaN);
  let some = false;
  for (let i = 0; i < values.length; i++) {
    const text = values[i] ?? '';
    if (text.trim() === '') continue;
    const number = numberOf(text, decimalComma);
    if (number === undefined) return undefined;
    numbers[i] = number;
    some = true;
  }
  return some ? numbers : undefined;
}

const hasDecimalComma = ({ file }: PointSet): boolean =>
  file.notes.some(({ code }) => code === 'decimal-comma');

/** Rows by which a column is told to hold numbers, where all of them would take a while. */
const FIRST_ROWS = 200;

/** The columns that hold numbers and nothing else, by the first rows. */
export function figureColumns(set: PointSet): readonly number[] {
  const rows = Array.from({ length: Math.min(FIRST_ROWS, set.count) }, (_, i) => cellsOf(set, i));
  const isFigures = (column: number) =>
    numbersOf(
      rows.map((cells) => cells[column] ?? ''),
      hasDecimalComma(set),
    ) !== undefined;
  return set.names.flatMap((_, column) => (isFigures(column) ? [column] : []));
}

export function readColumn(set: PointSet, column: number): ColumnValues {
  const known = new Map<string, number>();
  const values: string[] = [];
  const ids = new Uint32Array(set.count);
  for (let i = 0; i < set.count; i++) {
    const text = cellOf(set, i, column);
    let id = known.get(text);
    if (id === undefined) {
      id = values.length;
      known.set(text, id);
      values.push(text);
    }
    ids[i] = id;
  }
  const counts = new Uint32Array(values.length);
  for (const id of ids) counts[id] = (counts[id] ?? 0) + 1;
  return { values, ids, counts, numbers: numbersOf(values, hasDecimalComma(set)) };
}
