import { expect, test } from 'vitest';
import { geodesicMetres } from '../../src/geo/ellipsoid.ts';
import { lineLength } from '../../src/geo/line-index.ts';
import { sideCode } from '../../src/points/verdict-columns.ts';
import { judge } from '../../src/verdict/judge.ts';
import { place } from '../support/place.ts';
import { readRealAtlas } from '../support/real-atlas.ts';
import golden from './line.json' with { type: 'json' };

const atlas = readRealAtlas();
const at = (name: string) => {
  const [lng = Number.NaN, lat = Number.NaN] = golden.places.find((p) => p.name === name)?.at ?? [];
  return place(lng, lat);
};

test('the line is 390.13 km long, to 50 m', () => {
  const km = lineLength(atlas.line.index) / 1000;
  expect(Math.abs(km - golden.lengthKm)).toBeLessThan(golden.lengthToleranceKm);
});

test.each(golden.places)('$name is on the side that the table gives', ({ name, side }) => {
  expect(sideCode(judge(atlas, at(name)).verdict)).toBe(side);
});

test.each(golden.places)('$name is as far from the line as the table gives, to 50 m', ({ name, km }) => {
  const metres = judge(atlas, at(name)).nearest?.metres ?? Number.NaN;
  expect(Math.abs(metres / 1000 - km)).toBeLessThan(golden.distanceToleranceKm);
});

test.each(golden.places.filter(({ side }) => side !== 'line'))('$name is on the river’s $bank bank', ({ name, bank }) => {
  expect(judge(atlas, at(name)).bank).toBe(bank);
});

test.each(golden.geodesics)('$from to $to is $km km', ({ from, to, km }) => {
  expect(geodesicMetres(at(from), at(to)) / 1000).toBeCloseTo(km, 1);
});
