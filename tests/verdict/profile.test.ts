import { expect, test } from 'vitest';
import { positionAlong, positionBeside } from '../../src/geo/along.ts';
import { geodesicMetres } from '../../src/geo/ellipsoid.ts';
import { lngLat } from '../../src/geo/lng-lat.ts';
import { judge } from '../../src/verdict/judge.ts';
import { besideOf, footOf, profileOf, spotBeside } from '../../src/verdict/profile.ts';
import { readRealAtlas } from '../support/real-atlas.ts';
import { seeded } from '../support/seeded.ts';

const atlas = readRealAtlas();
const profile = profileOf(atlas, 60_000);

test('every settlement of the profile has the side, distance and chainage that judge gives it', () => {
  expect(profile.places.length).toBeGreaterThan(15);
  for (const { place, chainage, signed, side, certainty } of profile.places) {
    const { verdict, nearest } = judge(atlas, place.at, place.errorMetres);
    expect(nearest?.chainage).toBe(chainage);
    if (verdict.kind === 'side') {
      expect({ side, certainty, metres: Math.abs(signed) }).toEqual({
        side: verdict.side,
        certainty: verdict.certainty,
        metres: verdict.metres,
      });
      expect(Math.sign(signed)).toBe(verdict.side === 'ne' ? 1 : -1);
    } else {
      expect({ kind: verdict.kind, signed, side }).toEqual({ kind: 'on-line', signed: 0, side: undefined });
    }
  }
});

test('no settlement within reach that has an answer is left out, and none beyond it or without one is in', () => {
  const expected = [...atlas.places.values()].filter((place) => {
    const { verdict } = judge(atlas, place.at);
    return verdict.kind === 'on-line' || (verdict.kind === 'side' && verdict.metres <= 60_000);
  });
  expect(new Set(profile.places.map((p) => p.place.id))).toEqual(new Set(expected.map((p) => p.id)));
});

test('settlements come in order along the line, Tabqa first', () => {
  const along = profile.places.map((p) => p.chainage);
  expect(along).toEqual(along.toSorted((a, b) => a - b));
  expect(profile.places[0]?.place.id).toBe('tabqa');
});

test('a wider reach only adds settlements', () => {
  const wide = new Set(profileOf(atlas, 250_000).places.map((p) => p.place.id));
  expect(wide.size).toBeGreaterThan(profile.places.length);
  expect(profile.places.filter((p) => !wide.has(p.place.id))).toEqual([]);
});

test('the foot at a settlement’s chainage is its nearest point of the line', () => {
  for (const { place, chainage } of profile.places) {
    const nearest = judge(atlas, place.at).nearest?.at;
    expect(nearest && geodesicMetres(footOf(profile, chainage), nearest)).toBeLessThan(0.05);
  }
});

test('the ends of the line are its first and last vertices, and chainages past them are held to them', () => {
  const { index, coords } = atlas.line;
  expect(positionAlong(index, 0)).toEqual(coords[0]);
  expect(positionAlong(index, -5)).toEqual(coords[0]);
  const end = positionAlong(index, profile.length + 5);
  expect(geodesicMetres(end, coords.at(-1) ?? [0, 0])).toBeLessThan(1e-6);
});

test('a place beside the line lies on the side and at the distance that were asked for', () => {
  for (const left of [800, -800]) {
    const at = lngLat(...positionBeside(atlas.line.index, 5000, left));
    const beside = at.ok ? besideOf(judge(atlas, at.value)) : undefined;
    expect(beside?.signed).toBeCloseTo(left, 1);
    expect(beside?.chainage).toBeCloseTo(5000, 0);
  }
});

test('a spot is given only where its own figures are those that were asked for', () => {
  const random = seeded(7);
  const off = { chainage: 300, signed: 100 };
  let given = 0;
  for (let i = 0; i < 300; i++) {
    const asked = { chainage: random() * profile.length, signed: (random() - 0.5) * 20_000 };
    const spot = spotBeside(atlas, asked, off);
    if (!spot) continue;
    given++;
    const found = besideOf(judge(atlas, spot));
    expect(Math.abs((found?.chainage ?? Number.NaN) - asked.chainage)).toBeLessThanOrEqual(off.chainage);
    expect(Math.abs((found?.signed ?? Number.NaN) - asked.signed)).toBeLessThanOrEqual(off.signed);
  }
  // The river bends: some of the picture stands for no ground, some of it does.
  expect(given).toBeGreaterThan(50);
  expect(given).toBeLessThan(300);
});

test('beyond the ends of the line there is no spot', () => {
  const off = { chainage: 1e9, signed: 1e9 };
  expect(spotBeside(atlas, { chainage: -1, signed: 500 }, off)).toBeUndefined();
  expect(spotBeside(atlas, { chainage: profile.length + 1, signed: 500 }, off)).toBeUndefined();
});

test('a place beyond the line’s end and one far away stand nowhere in the profile', () => {
  for (const [lng, lat] of [
    [41.6, 34.2],
    [10, 50],
  ] as const) {
    const at = lngLat(lng, lat);
    expect(at.ok && besideOf(judge(atlas, at.value))).toBeUndefined();
  }
});
