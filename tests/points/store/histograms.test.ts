import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateHistogram, distanceHistogram } from '../../../src/points/store/histograms.ts';

const of = (values: readonly number[]) => ({
  valueOf: (i: number) => values[i] ?? Number.NaN,
  count: values.length,
  mask: new Uint8Array(values.length).fill(1),
});

test('as many distances are counted up to each edge as there are, and zero is an edge', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -3e5, max: 3e5, noNaN: true }), { minLength: 1 }), (values) => {
      const { edges, counts } = distanceHistogram(of(values));
      expect(edges).toContain(0);
      let counted = 0;
      counts.forEach((count, k) => {
        counted += count;
        const edge = edges[k + 1] ?? Number.NaN;
        // The root's rounding may put what is on an edge to either side of it.
        const hair = k + 1 === 20 ? 0 : 1e-9 * (edges[40] ?? 0);
        expect(counted).toBeGreaterThanOrEqual(values.filter((v) => v < edge - hair).length);
        expect(counted).toBeLessThanOrEqual(values.filter((v) => v <= edge + hair).length);
      });
      expect(counted).toBe(values.length);
    }),
  );
});

test('distances fall to both sides of zero by their sign', () => {
  const { edges, counts } = distanceHistogram(of([-100, -0.001, 0, 1, 25, 400]));
  expect([edges[0], edges[20], edges[40]]).toEqual([-400, 0, 400]);
  const negative = counts.slice(0, 20).reduce((a, b) => a + b, 0);
  expect([negative, counts[19], counts[20], counts[39]]).toEqual([2, 1, 1, 1]);
});

const at = (text: string) => Date.parse(`${text}Z`);

test.each([
  ['2017-09-03T10:00', '2017-09-03T10:40', 60_000],
  ['2017-09-01T00:00', '2017-09-30T00:00', 86_400_000],
  ['2017-01-01T00:00', '2017-12-30T00:00', 7 * 86_400_000],
])('from %s to %s the bins are of %d ms', (first, last, step) => {
  const edges = dateHistogram(of([at(first), at(last)]))?.edges ?? [];
  expect(edges.length).toBeLessThanOrEqual(61);
  expect((edges[1] ?? 0) - (edges[0] ?? 0)).toBe(step);
});

test('months begin on their first day, weeks on a Monday', () => {
  const months = dateHistogram(of([at('2015-03-15T12:00'), at('2018-02-28T23:00')]))?.edges ?? [];
  expect(months.map((edge) => new Date(edge).toISOString().slice(0, 10))).toEqual(
    Array.from({ length: 37 }, (_, i) => new Date(Date.UTC(2015, 2 + i)).toISOString().slice(0, 10)),
  );
  const [monday] = dateHistogram(of([at('2017-01-01T00:00'), at('2017-12-30T00:00')]))?.edges ?? [];
  expect(new Date(monday ?? 0).getUTCDay()).toBe(1);
});

test('every date is counted, in at most 60 bins, however far apart they are', () => {
  const date = fc.date({ min: new Date('1800-01-01'), max: new Date('2200-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(fc.array(date, { minLength: 1, maxLength: 20 }), (dates) => {
      const values = dates.map((d) => d.getTime());
      const histogram = dateHistogram(of(values));
      if (!histogram) throw new Error('No histogram.');
      const { edges, counts } = histogram;
      expect(counts.length).toBeLessThanOrEqual(60);
      expect(edges[0]).toBeLessThanOrEqual(Math.min(...values));
      expect(edges.at(-1)).toBeGreaterThan(Math.max(...values));
      counts.forEach((count, k) => {
        const within = values.filter((v) => v >= (edges[k] ?? 0) && v < (edges[k + 1] ?? 0));
        expect(count).toBe(within.length);
      });
    }),
  );
});

test('without a date there is no histogram', () => {
  expect(dateHistogram(of([Number.NaN]))).toBeUndefined();
});
