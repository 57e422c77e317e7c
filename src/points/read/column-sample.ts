/** The first rows, column by column: what guesses are made from. */

export interface ColumnSample {
  readonly columns: readonly string[];
  /** Cells that hold something, of each column. */
  readonly filled: readonly (readonly string[])[];
}

export function sampleColumns(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): ColumnSample {
  const filled = columns.map((_, i) => rows.flatMap((cells) => (cells[i]?.trim() ? [cells[i]] : [])));
  return { columns, filled };
}

/** Share of the cells for which `is` holds; 0 where there are none. */
export function share(cells: readonly string[], is: (cell: string) => boolean): number {
  return cells.length === 0 ? 0 : cells.filter(is).length / cells.length;
}
