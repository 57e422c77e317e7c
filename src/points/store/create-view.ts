/** What is shown of imported points: by a filter, a sort and a colouring. */
import type { ColourBy, PointFilter, Sort, View } from '../point-store.ts';
import { CERTAINTY_CODES, SIDE_CODES } from '../verdict-columns.ts';
import { type Colouring, colouring } from './colouring.ts';
import { type ColumnValues, readColumn } from './column-values.ts';
import { filterMask } from './filter-mask.ts';
import { dateHistogram, distanceHistogram } from './histograms.ts';
import { lastUsed } from './last-used.ts';
import type { PointSet } from './point-set.ts';
import { signedMetres } from './signed-metres.ts';
import { sortOrder } from './sort-order.ts';
import { findText } from './text-search.ts';

export interface Shown {
  readonly view: View;
  /** One byte a point: 1 shown. */
  readonly mask: Uint8Array;
  /** The shown points in the view's order. */
  readonly order: Uint32Array;
}

/** Makes views of one set of points, and keeps what the next one will likely need again. */
export function createViewer(set: PointSet) {
  const column = lastUsed(2, (of: number): ColumnValues => readColumn(set, of));
  const sorted = lastUsed(1, (key: string) => sortOrder(set, JSON.parse(key), column));
  const coloured = lastUsed(1, (by: ColourBy) => colouring(set, by, column));
  const found = lastUsed(1, (text: string) => findText(set, text));

  return (filter: PointFilter, sort: Sort, by: ColourBy): Shown => {
    const mask = filterMask(set, filter, filter.text ? found(filter.text) : undefined);
    const order = sorted(JSON.stringify({ by: sort.by, descending: sort.descending })).filter(
      (i) => mask[i] === 1,
    );
    const { columns, count } = set;
    const date = columns.date;
    const view: View = {
      total: count,
      shown: order.length,
      sides: tally(SIDE_CODES, columns.side, mask),
      certainties: tally(CERTAINTY_CODES, columns.certainty, mask),
      distances: distanceHistogram({ valueOf: (i) => signedMetres(columns, i), count, mask }),
      dates: date && dateHistogram({ valueOf: (i) => date[i] ?? Number.NaN, count, mask }),
      ...paint(coloured(by), mask),
    };
    return { view, mask, order };
  };
}

function tally<Code extends string>(codes: readonly Code[], of: Uint8Array, mask: Uint8Array) {
  const counts = new Uint32Array(codes.length);
  for (let i = 0; i < of.length; i++) if (mask[i] === 1) (counts[of[i] as number] as number)++; // codes' own numbers
  return Object.fromEntries(codes.map((code, k) => [code, counts[k]])) as Record<Code, number>; // one for each
}

function paint(
  { scheme, classes, classOf }: Colouring,
  mask: Uint8Array,
): Pick<View, 'colours' | 'painting'> {
  const painting = new Uint8Array(mask.length);
  const counts = new Uint32Array(classes.length + 1);
  for (let i = 0; i < mask.length; i++) {
    if (mask[i] === 0) continue;
    const of = classOf(i);
    painting[i] = of;
    (counts[of] as number)++; // its own classes
  }
  const counted = classes.map((known, k) => ({ ...known, count: counts[k + 1] ?? 0 }));
  return { colours: { scheme, classes: counted }, painting };
}
