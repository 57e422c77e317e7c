import { expect, test } from 'vitest';
import type { LngLat } from '../../src/geo/lng-lat.ts';
import { measure as measureCorners } from '../../src/verdict/measure.ts';
import { place } from '../support/place.ts';

/** A path of spots that are known exactly. */
const measure = (path: readonly LngLat[]) => measureCorners(path.map((at) => ({ at, errorMetres: 0 })));

const raqqa = place(39.00788, 35.95283);
const tabqa = place(38.54828, 35.83758);
const deirElZour = place(40.14084, 35.33588);

test('Raqqa to Tabqa is 43,419.743 m', () => {
  expect(Math.abs(measure([raqqa, tabqa]).metres - 43_419.743)).toBeLessThan(0.001);
});

test('Tabqa lies at azimuth 253.0° from Raqqa', () => {
  expect(measure([raqqa, tabqa]).legs[0]?.azimuth?.toFixed(1)).toBe('253.0');
});

test('the back azimuth leads from the end to the start', () => {
  const [there] = measure([raqqa, tabqa]).legs;
  const [back] = measure([tabqa, raqqa]).legs;
  expect(there?.backAzimuth).toBeCloseTo(back?.azimuth ?? Number.NaN, 9);
});

test('Turf’s great circle for Raqqa to Tabqa is 82 m short', () => {
  const { metres, greatCircleMetres } = measure([raqqa, tabqa]);
  expect(Math.round(greatCircleMetres - metres)).toBe(-82);
});

test('a path is as long as its legs together', () => {
  const { legs, metres } = measure([tabqa, raqqa, deirElZour]);
  expect(legs.map((leg) => leg.metres).reduce((a, b) => a + b)).toBe(metres);
});

test('a path of three places has two legs, in order', () => {
  const { legs } = measure([tabqa, raqqa, deirElZour]);
  expect(legs.map(({ from, to }) => [from, to])).toEqual([
    [tabqa, raqqa],
    [raqqa, deirElZour],
  ]);
});

test.each([[[]], [[raqqa]]])('a path of fewer than two places has no leg and no length', (path) => {
  expect(measure(path)).toMatchObject({ legs: [], metres: 0, greatCircleMetres: 0 });
});
