/** Which column names a row on the screen. */
import { type ColumnSample, share } from './column-sample.ts';
import { columnNamed, TITLE_NAMES } from './place-names.ts';

const LONGEST = 120;
/** A column of a few values over and over is a kind, not a name: more than half of its cells must differ. */
const DIFFERING = 0.5;
const isTexty = (cell: string): boolean =>
  /\p{L}{2}/u.test(cell) && cell.length <= LONGEST && !/^https?:/.test(cell);

/**
 * @param taken columns that hold the place or the date
 * @returns undefined where no column tells rows apart by words
 */
export function guessTitle({ columns, filled }: ColumnSample, taken: readonly number[]): number | undefined {
  const free = (column: number): boolean => column >= 0 && !taken.includes(column);
  const named = columnNamed(
    columns.map((name, i) => (free(i) ? name : '')),
    TITLE_NAMES,
  );
  if (free(named)) return named;
  const isNaming = (cells: readonly string[]) =>
    share(cells, isTexty) >= 0.5 && new Set(cells).size > DIFFERING * cells.length;
  const texty = filled.findIndex((cells, i) => free(i) && isNaming(cells));
  return texty < 0 ? undefined : texty;
}
