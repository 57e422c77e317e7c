/** All points in the order that the table is sorted by. */
import type { Sort, SortBy } from '../point-store.ts';
import { CERTAINTY_CODES } from '../verdict-columns.ts';
import type { ColumnValues } from './column-values.ts';
import type { PointSet } from './point-set.ts';
import { radixOrder } from './radix-order.ts';
import { signedMetres } from './signed-metres.ts';

const NONE = CERTAINTY_CODES.indexOf('none');

/** Plain order of code units; empty texts get NaN, and so go last. */
function rankOf({ values, ids, numbers }: ColumnValues): Float64Array {
  const rank = numbers ?? new Float64Array(values.length);
  if (!numbers) {
    const sorted = Uint32Array.from(values.keys()).sort((a, b) => {
      const [left, right] = [values[a] ?? '', values[b] ?? ''];
      return left < right ? -1 : left > right ? 1 : 0;
    });
    sorted.forEach((id, place) => {
      rank[id] = values[id]?.trim() === '' ? Number.NaN : place;
    });
  }
  return Float64Array.from(ids, (id) => rank[id] ?? Number.NaN);
}

function keysOf(
  set: PointSet,
  by: Exclude<SortBy, 'row'>,
  column: (of: number) => ColumnValues,
): Float64Array {
  const { columns, count } = set;
  if (typeof by === 'number') return rankOf(column(by));
  switch (by) {
    case 'side':
      return Float64Array.from(columns.side);
    case 'certainty':
      return Float64Array.from(columns.certainty, (code) => (code === NONE ? Number.NaN : code));
    case 'distance':
      return Float64Array.from({ length: count }, (_, i) => signedMetres(columns, i));
    case 'chainage':
      return columns.chainage;
    case 'date':
      return columns.date ?? new Float64Array(count).fill(Number.NaN);
  }
}

/** Stable; what is empty goes last, whichever way is sorted. @param column gives a column's values, read once */
export const sortOrder = (
  set: PointSet,
  { by, descending }: Sort,
  column: (of: number) => ColumnValues,
): Uint32Array => {
  if (by !== 'row') return radixOrder(keysOf(set, by, column), descending);
  const asTheyCame = new Uint32Array(set.count).map((_, i) => i);
  return descending ? asTheyCame.reverse() : asTheyCame;
};
