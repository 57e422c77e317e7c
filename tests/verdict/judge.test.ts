import { expect, test } from 'vitest';
import type { Stretch } from '../../src/atlas/nouns.ts';
import type { LngLat } from '../../src/geo/lng-lat.ts';
import { certaintyOf, marginOf } from '../../src/verdict/certainty.ts';
import { judge } from '../../src/verdict/judge.ts';
import { place } from '../support/place.ts';
import { readRealAtlas } from '../support/real-atlas.ts';
import { seeded } from '../support/seeded.ts';

const atlas = readRealAtlas();
const town = (id: string): LngLat => {
  const found = atlas.places.get(id);
  if (!found) throw new Error(`No place ${id}.`);
  return found.at;
};

test('Raqqa lies north and east of the line, likely', () => {
  const { verdict } = judge(atlas, town('raqqa'));
  expect(verdict).toMatchObject({ kind: 'side', side: 'ne', certainty: 'likely' });
});

test('Deir el-Zour lies south and west of the line, too close to call', () => {
  const { verdict } = judge(atlas, town('deir-el-zour'));
  expect(verdict).toMatchObject({ kind: 'side', side: 'sw', certainty: 'close' });
});

test('Al-Bukamal lies south and west of the line', () => {
  expect(judge(atlas, town('al-bukamal')).verdict).toMatchObject({ kind: 'side', side: 'sw' });
});

test('Tabqa is on the line, at its start', () => {
  const { verdict, nearest } = judge(atlas, town('tabqa'));
  expect(verdict.kind).toBe('on-line');
  expect(nearest?.chainage).toBe(0);
});

test('west of Tabqa is beyond the line’s end', () => {
  expect(judge(atlas, place(38.3, 35.7)).verdict).toEqual({ kind: 'undecided', why: 'beyond-end' });
});

test('past the Iraqi border is beyond the line’s end', () => {
  expect(judge(atlas, place(41.3, 34.3)).verdict).toEqual({ kind: 'undecided', why: 'beyond-end' });
});

test('beyond an end, the nearest point is that end', () => {
  expect(judge(atlas, place(38.3, 35.7)).nearest?.at).toEqual(atlas.line.coords[0]);
});

test('on another continent nothing is judged', () => {
  const judged = judge(atlas, place(-100, 40));
  expect(judged.verdict).toEqual({ kind: 'undecided', why: 'out-of-region' });
  expect(judged.nearest).toBeUndefined();
});

test('the three ways to a side agree on Raqqa', () => {
  expect(judge(atlas, town('raqqa')).checks).toEqual({
    nearestPoint: 'ne',
    parity: 'ne',
    zone: 'ne',
    agree: true,
  });
});

test('a zone on the wrong side is reported as a disagreement', () => {
  const { ne, sw } = atlas.zones;
  const swapped = { ...atlas, zones: { ne: { ...ne, area: sw.area }, sw: { ...sw, area: ne.area } } };
  expect(judge(swapped, town('raqqa')).checks.agree).toBe(false);
});

test('a parity on the wrong side is reported as a disagreement', () => {
  const index = { ...atlas.line.index, parity: () => -1 as const };
  expect(judge({ ...atlas, line: { ...atlas.line, index } }, town('raqqa')).checks.agree).toBe(false);
});

test('a place in a governorate of neither zone has a side and no zone', () => {
  // Hasakah.
  const judged = judge(atlas, place(40.75, 36.5));
  expect(judged.verdict.kind).toBe('side');
  expect(judged.zone).toBeUndefined();
});

test('a place in a zone gets that zone’s side, at 3,000 random places', () => {
  const random = seeded(51);
  const inZones = Array.from({ length: 3000 }, () =>
    judge(atlas, place(38 + 3.5 * random(), 34 + 2.6 * random())),
  ).filter(({ zone }) => zone !== undefined);
  expect(inZones.length).toBeGreaterThan(500);
  expect(inZones.filter(({ checks }) => !checks.agree)).toEqual([]);
});

test('a place in a zone always has a side', () => {
  const random = seeded(52);
  const undecided = Array.from({ length: 3000 }, () =>
    judge(atlas, place(38 + 3.5 * random(), 34 + 2.6 * random())),
  ).filter(({ zone, verdict }) => zone !== undefined && verdict.kind === 'undecided');
  expect(undecided.map(({ at }) => at)).toEqual([]);
});

test('every settlement of the gazetteer is judged alike by all checks', () => {
  const disagreeing = [...atlas.places.values()].filter((p) => !judge(atlas, p.at).checks.agree);
  expect(disagreeing.map((p) => p.id)).toEqual([]);
});

test('a left-bank place by the river is on its left bank', () => {
  expect(judge(atlas, town('raqqa')).bank).toBe('left');
});

test('beside the schematic connector no bank is given', () => {
  const judged = judge(atlas, place(38.58, 35.88));
  expect(judged.nearest?.stretch.id).toBe('connector');
  expect(judged.bank).toBeUndefined();
});

test('the azimuth to the nearest point leads there', () => {
  // The river flows south of Raqqa.
  const { nearest } = judge(atlas, town('raqqa'));
  expect(Math.abs((nearest?.azimuth ?? 0) - 180)).toBeLessThan(30);
});

test('the great circle stands beside the geodesic and differs by under 0.4 %', () => {
  const { nearest } = judge(atlas, place(40, 36.4));
  const ratio = (nearest?.greatCircleMetres ?? 0) / (nearest?.metres ?? 1);
  expect(ratio).not.toBe(1);
  expect(Math.abs(ratio - 1)).toBeLessThan(0.004);
});

const stretch: Stretch = {
  id: 'river',
  certainty: 'approximate',
  coords: [],
  from: 0,
  to: 1,
  band: 1500,
  worst: 3500,
  sources: ['s'],
};

test('bands of two errors add by the root of their squares', () => {
  expect(marginOf(stretch, 2000).likelyBeyond).toBe(2500);
});

test('worst cases of two errors add', () => {
  expect(marginOf(stretch, 2000).clearBeyond).toBe(5500);
});

test.each([
  [1500, 'close'],
  [1500.01, 'likely'],
  [3500, 'likely'],
  [3500.01, 'clear'],
] as const)(
  '%f m from a line with a band of 1.5 km and a worst case of 3.5 km is %s',
  (metres, certainty) => {
    expect(certaintyOf(metres, marginOf(stretch, 0))).toBe(certainty);
  },
);

test('a place’s own error makes its verdict less certain', () => {
  // Raqqa is 2.36 km away: beyond the band, but not beyond the band and 2 km together.
  expect(judge(atlas, town('raqqa'), 2000).verdict).toMatchObject({ certainty: 'close' });
});
