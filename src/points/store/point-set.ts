/** Imported points in the worker's memory. */
import type { Mapping, PointsFile } from '../file.ts';
import type { RejectedRow } from '../point-store.ts';
import type { PointColumns } from './point-columns.ts';
import { readCell, readCells } from './read-cells.ts';
import type { Records } from './records.ts';

export interface PointSet {
  readonly count: number;
  /** Exactly `count` long. */
  readonly columns: PointColumns;
  readonly records: Records;
  /** The file as it was opened, its rows read. */
  readonly file: PointsFile;
  /** The user's own columns. */
  readonly names: readonly string[];
  readonly mapping: Mapping;
  readonly rejected: readonly RejectedRow[];
}

/** A point's own cells, one for each of `names`. */
export const cellsOf = ({ file, records, names }: PointSet, i: number): readonly string[] => {
  const cells = readCells(file, records.get(i));
  return cells.length > names.length ? cells.slice(0, names.length) : cells;
};

export const cellOf = ({ file, records }: PointSet, i: number, column: number): string =>
  readCell(file, records.get(i), column);
