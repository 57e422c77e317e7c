/** Which column holds the date, and in which order its numbers stand. */
import type { DateColumn, DateOrder } from '../file.ts';
import { type ColumnSample, share } from './column-sample.ts';
import { columnNamed, DATE_NAMES, plainName } from './place-names.ts';
import { readDate } from './read-date.ts';

const MOST = 0.8;
/** The day first in Syria, as in France and Britain: taken, and said, where the values do not tell. */
const ORDERS: readonly DateOrder[] = ['ymd', 'dmy', 'mdy'];

interface Guess {
  readonly order: DateOrder;
  readonly unclear: boolean;
}

function guessOrder(cells: readonly string[]): Guess | undefined {
  const shares = ORDERS.map((order) => share(cells, (cell) => readDate(cell, order) !== undefined));
  const best = Math.max(...shares);
  const order = ORDERS[shares.indexOf(best)];
  if (order === undefined || best < MOST) return undefined;
  const [, dayFirst, monthFirst] = shares;
  const tells = order !== 'dmy' || dayFirst !== monthFirst;
  const differs = cells.some((cell) => readDate(cell, 'dmy') !== readDate(cell, 'mdy'));
  return { order, unclear: !tells && differs };
}

const FEW = 20;
/** Whether a column's first cells are dates. */
export const looksLikeDate = (cells: readonly string[]): boolean =>
  guessOrder(cells.slice(0, FEW)) !== undefined;

/** @param taken columns that hold the place */
export function guessDate(
  { columns, filled }: ColumnSample,
  taken: readonly number[],
): (DateColumn & { readonly unclear: boolean }) | undefined {
  const named = columnNamed(columns, DATE_NAMES);
  const like = columns.findIndex((name) => /date|تاريخ/.test(plainName(name)));
  for (const column of [named, like, ...columns.keys()]) {
    const guess = column < 0 || taken.includes(column) ? undefined : guessOrder(filled[column] ?? []);
    if (guess) return { column, ...guess };
  }
  return undefined;
}
