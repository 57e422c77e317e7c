/** The values of one of the file's own columns, over all points. */
import { areFigures, figuresOf } from '../figures.ts';
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

/** Rows by which a column is told to hold numbers, where all of them would take a while. */
const FIRST_ROWS = 200;

/** The columns that hold numbers and nothing else, by the first rows. */
export function figureColumns(set: PointSet): readonly number[] {
  const rows = Array.from({ length: Math.min(FIRST_ROWS, set.count) }, (_, i) => cellsOf(set, i));
  const isOne = (column: number) =>
    areFigures(
      rows.map((cells) => cells[column] ?? ''),
      set.file.notes,
    );
  return set.names.flatMap((_, column) => (isOne(column) ? [column] : []));
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
  return { values, ids, counts, numbers: figuresOf(values, set.file.notes) };
}
