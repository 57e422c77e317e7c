/** What points are coloured by: classes, and each point's class. */
import type { ColourBy, ColourClass, View } from '../point-store.ts';
import { CERTAINTY_CODES, SIDE_CODES } from '../verdict-columns.ts';
import type { ColumnValues } from './column-values.ts';
import type { PointSet } from './point-set.ts';
import { radixOrder } from './radix-order.ts';

type Scheme = View['colours']['scheme'];

/** The same under every filter, so that a colour keeps its meaning. */
export interface Colouring {
  readonly scheme: Scheme;
  readonly classes: readonly Omit<ColourClass, 'count'>[];
  /** For each point its class, from 1. */
  classOf(i: number): number;
}

const MOST_VALUES = 8;
const QUANTILES = 5;

export function colouring(
  { columns }: PointSet,
  by: ColourBy,
  column: (of: number) => ColumnValues,
): Colouring {
  if (typeof by === 'number') return byColumn(column(by));
  const codes = by === 'side' ? SIDE_CODES : CERTAINTY_CODES;
  const of = columns[by];
  return { scheme: by, classes: codes.map((value) => ({ value })), classOf: (i) => (of[i] ?? 0) + 1 };
}

/** A column of few numbers is one of codes: each is a class of its own. */
function byColumn(values: ColumnValues): Colouring {
  const different = values.values.filter((value) => value.trim() !== '').length;
  return values.numbers && different > MOST_VALUES ? byAmount(values, values.numbers) : byValue(values);
}

/** The most frequent values, and one class for all others and for empty cells. */
function byValue({ values, ids, counts }: ColumnValues): Colouring {
  const frequent = Array.from(counts.keys())
    .filter((id) => values[id]?.trim() !== '')
    .sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b)
    .slice(0, MOST_VALUES);
  const others = frequent.length + 1;
  const classes = new Uint8Array(values.length).fill(others);
  frequent.forEach((id, k) => {
    classes[id] = k + 1;
  });
  const named = frequent.map((id) => ({ value: values[id] ?? '' }));
  const all = frequent.length === values.length ? named : [...named, { value: '' }];
  return { scheme: 'categories', classes: all, classOf: (i) => classes[ids[i] ?? 0] ?? others };
}

/** Five classes with as many points each as equal numbers allow, and one for those without a number, where there are any. */
function byAmount({ values, ids, counts }: ColumnValues, numbers: Float64Array): Colouring {
  const order = radixOrder(numbers, false).filter((id) => !Number.isNaN(numbers[id]));
  const total = order.reduce((sum, id) => sum + (counts[id] ?? 0), 0);
  const starts: number[] = [];
  let before = 0;
  for (const id of order) {
    const amount = numbers[id] ?? Number.NaN;
    // Whatever is written in two ways (1 and 1.0) is one amount.
    if (before >= (starts.length * total) / QUANTILES && amount !== starts.at(-1)) starts.push(amount);
    before += counts[id] ?? 0;
  }
  const most = numbers[order.at(-1) ?? 0] ?? Number.NaN;
  const named: Omit<ColourClass, 'count'>[] = starts.map((from, k) => ({
    value: '',
    range: [from, starts[k + 1] ?? most],
  }));
  const classes = Uint8Array.from(numbers, (amount) =>
    Number.isNaN(amount) ? starts.length + 1 : starts.findLastIndex((from) => amount >= from) + 1,
  );
  const all = order.length === values.length ? named : [...named, { value: '' }];
  return { scheme: 'amounts', classes: all, classOf: (i) => classes[ids[i] ?? 0] ?? 0 };
}
