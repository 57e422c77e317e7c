/** How many points lie how far from the line, and when. */
import type { Metres } from '../../geo/lng-lat.ts';
import type { Histogram } from '../point-store.ts';

const BINS_A_SIDE = 20;
const MOST_DATE_BINS = 60;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

interface Counted {
  /** The value of a point; NaN is not counted. */
  valueOf(i: number): number;
  readonly count: number;
  /** One byte a point: 0 is hidden. */
  readonly mask: Uint8Array;
}

function countInto(edges: readonly number[], binOf: (value: number) => number, of: Counted): Histogram {
  const counts = new Array<number>(edges.length - 1).fill(0);
  const shown = [...counts];
  for (let i = 0; i < of.count; i++) {
    const value = of.valueOf(i);
    if (Number.isNaN(value)) continue;
    const bin = binOf(value);
    counts[bin] = (counts[bin] ?? 0) + 1;
    if (of.mask[i] === 1) shown[bin] = (shown[bin] ?? 0) + 1;
  }
  return { edges, counts, shown };
}

/** Bins even on the scale of the square root, to both sides of 0, as far as the farthest point. */
export function distanceHistogram(of: Counted): Histogram {
  let most: Metres = 0;
  for (let i = 0; i < of.count; i++) {
    const metres = Math.abs(of.valueOf(i));
    if (metres > most) most = metres;
  }
  if (most === 0) most = 1;
  const edges = Array.from({ length: 2 * BINS_A_SIDE + 1 }, (_, i) => {
    const share = (i - BINS_A_SIDE) / BINS_A_SIDE;
    return Math.sign(share) * share * share * most + 0;
  });
  const binOf = (metres: Metres): number => {
    const step = Math.min(BINS_A_SIDE - 1, Math.floor(Math.sqrt(Math.abs(metres) / most) * BINS_A_SIDE));
    return metres < 0 ? BINS_A_SIDE - 1 - step : BINS_A_SIDE + step;
  };
  return countInto(edges, binOf, of);
}

/** Steps of the calendar, in UTC, each from a date to the beginning of its bin and on to the next. */
interface Step {
  readonly about: number;
  floor(date: Date): number;
  next(from: number): number;
}

const even = (step: number, origin = 0): Step => ({
  about: step,
  floor: (date) => Math.floor((date.getTime() - origin) / step) * step + origin,
  next: (from) => from + step,
});
const months = (step: number): Step => {
  const start = (month: number): number => Date.UTC(1970, Math.floor(month / step) * step);
  const monthOf = (date: Date): number => (date.getUTCFullYear() - 1970) * 12 + date.getUTCMonth();
  return {
    about: step * 30.4 * DAY,
    floor: (date) => start(monthOf(date)),
    next: (from) => start(monthOf(new Date(from)) + step),
  };
};
/** 5 January 1970 was a Monday. */
const MONDAY = 4 * DAY;
const STEPS: readonly Step[] = [
  ...[HOUR / 60, HOUR / 12, HOUR / 4, HOUR, 3 * HOUR, 6 * HOUR, DAY].map((step) => even(step)),
  even(7 * DAY, MONDAY),
  ...[1, 3, 12, 60, 120, 600, 1200, 12_000].map(months),
];

/** At most 60 bins of one step of the calendar. @returns undefined where no point has a date */
export function dateHistogram(of: Counted): Histogram | undefined {
  let [first, last] = [Infinity, -Infinity];
  for (let i = 0; i < of.count; i++) {
    const date = of.valueOf(i);
    if (date < first) first = date;
    if (date > last) last = date;
  }
  if (first > last) return undefined;
  for (const step of STEPS) {
    if ((last - first) / step.about > MOST_DATE_BINS) continue;
    const edges = [step.floor(new Date(first))];
    while ((edges.at(-1) ?? last) <= last && edges.length <= MOST_DATE_BINS + 1) {
      edges.push(step.next(edges.at(-1) ?? last));
    }
    if (edges.length <= MOST_DATE_BINS + 1) return countInto(edges, (date) => binAmong(edges, date), of);
  }
  return undefined;
}

/** The last edge that is not after the value. */
function binAmong(edges: readonly number[], value: number): number {
  let [low, high] = [0, edges.length - 2];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((edges[middle] ?? Infinity) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
