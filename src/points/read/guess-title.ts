/** Which column names a row on the screen. */
import { type ColumnSample, share } from './column-sample.ts';
import { columnNamed, TITLE_NAMES } from './place-names.ts';

const LONGEST = 120;
const isTexty = (cell: string): boolean =>
  /\p{L}{2}/u.test(cell) && cell.length <= LONGEST && !/^https?:/.test(cell);

/** @param taken columns that hold the place or the date */
export function guessTitle({ columns, filled }: ColumnSample, taken: readonly number[]): number | undefined {
  const free = (column: number): boolean => column >= 0 && !taken.includes(column);
  const named = columnNamed(
    columns.map((name, i) => (free(i) ? name : '')),
    TITLE_NAMES,
  );
  if (free(named)) return named;
  const texty = filled.findIndex((cells, i) => free(i) && share(cells, isTexty) >= 0.5);
  return texty < 0 ? undefined : texty;
}
