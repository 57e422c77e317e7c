import geographiclib from 'geographiclib-geodesic';
import { expect, test, vi } from 'vitest';
import type { ClaimCheck } from '../../../src/atlas/claim.ts';
import { lineFrom } from '../../../src/atlas/line-of.ts';
import type { Atlas } from '../../../src/atlas/nouns.ts';
import { withLine } from '../../../src/atlas/with-line.ts';
import { ellipsoidArea } from '../../../src/geo/ellipsoid-area.ts';
import type { Position } from '../../../src/geo/lng-lat.ts';
import { isInside } from '../../../src/geo/turf.ts';
import { checkClaims } from '../../../src/verdict/claims/check-claims.ts';
import { type ClaimFigure, figureValue, isWithin } from '../../../src/verdict/claims/figure.ts';
import { nearestByGeographicLib, segmentLengths } from '../../support/nearest-by-geographiclib.ts';
import { readRealAtlas } from '../../support/real-atlas.ts';
import { seeded } from '../../support/seeded.ts';

vi.setConfig({ testTimeout: 60_000 });
const atlas = readRealAtlas();
const results = checkClaims(atlas);
const placeAt = (id: string): Position => atlas.places.get(id)?.at ?? [0, 0];

function resultOf(id: string, of = results) {
  const result = of.find((r) => r.claim.id === id);
  if (!result) throw new Error(`There is no claim ${id}.`);
  return result;
}

function valueIn(id: string, name: ClaimFigure['name'], of?: string): number {
  const figure = resultOf(id).figures.find((f) => f.name === name && f.of === of);
  if (!figure) throw new Error(`${id} has no figure ${name}.`);
  return figureValue(figure.quantity);
}

/** The atlas with one claim, about whatever the test asks. */
const asking = (base: Atlas, check: ClaimCheck): Atlas => ({
  ...base,
  claims: [
    {
      id: 'asked',
      source: 'voa-2017-09',
      statement: { en: 'Asked.', ar: 'Asked.' },
      check,
      tolerance: null,
      byConstruction: null,
    },
  ],
});
const outcomeOf = (base: Atlas, check: ClaimCheck) => checkClaims(asking(base, check))[0]?.outcome;

function whatIf(coords: readonly Position[]): Atlas {
  const made = lineFrom(coords, atlas.line, { name: 'Mine' });
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return withLine(atlas, made.value.line);
}

test('every claim of the data comes out, in its order', () => {
  expect(results.map((r) => r.claim)).toEqual(atlas.claims);
});

test('Tabqa is 43.42 km from Raqqa at 253°, as GeographicLib has it', () => {
  const [raqqa, tabqa] = [placeAt('raqqa'), placeAt('tabqa')];
  const g = geographiclib.Geodesic.WGS84.Inverse(raqqa[1], raqqa[0], tabqa[1], tabqa[0]);
  expect(valueIn('tabqa-raqqa', 'distance')).toBeCloseTo(g.s12 ?? 0, 6);
  expect(valueIn('tabqa-raqqa', 'distance')).toBeCloseTo(43_419.743, 3);
  expect(valueIn('tabqa-raqqa', 'azimuth')).toBeCloseTo(360 + (g.azi1 ?? 0), 9);
  expect(resultOf('tabqa-raqqa')).toMatchObject({ outcome: 'consistent', byConstruction: false });
});

test.each([
  ['starts-at-tabqa', 'line-start-to-place', 'tabqa', 0],
  ['through-deir-el-zour', 'place-to-line', 'deir-el-zour', 1400],
  ['toward-al-bukamal', 'place-to-line', 'al-bukamal', 1820],
] as const)('%s: the distance is GeographicLib’s to the line', (id, name, place, about) => {
  const { coords } = atlas.line;
  const metres = nearestByGeographicLib(coords, segmentLengths(coords), placeAt(place));
  expect(Math.abs(valueIn(id, name) - metres)).toBeLessThan(0.05);
  expect(Math.abs(metres - about)).toBeLessThan(10);
  expect(resultOf(id)).toMatchObject({ outcome: 'consistent', byConstruction: true });
});

test('Al-Bukamal’s distance to Iraq is the least one to Iraq’s outline by GeographicLib', () => {
  const iraq = atlas.backdrop.countries.features.find((f) => f.id === 'IQ');
  const outline = (iraq?.geometry.type === 'Polygon' ? iraq.geometry.coordinates[0] : undefined) ?? [];
  // The stretch of it that comes within two degrees, so that each segment has a single nearest point.
  const near = outline
    .map(([x = 0, y = 0]): Position => [x, y])
    .filter(([x, y]) => Math.hypot(x - 40.9, y - 34.45) < 2);
  const metres = nearestByGeographicLib(near, segmentLengths(near), placeAt('al-bukamal'));
  expect(Math.abs(valueIn('al-bukamal-border', 'place-to-border') - metres)).toBeLessThan(0.5);
  expect(valueIn('toward-al-bukamal', 'line-end-to-border')).toBeLessThan(2);
});

test('the river stretch is the river, so its distance is nil and said to be so by construction', () => {
  expect(valueIn('along-euphrates', 'river-worst', 'river')).toBeLessThan(1);
  expect(resultOf('along-euphrates').byConstruction).toBe(true);
});

test('the connector’s distances to the river are GeographicLib’s', () => {
  const river = atlas.backdrop.rivers.features.flatMap(({ id, geometry }) =>
    String(id).startsWith('euphrates-') && !String(id).includes('branch') && geometry.type === 'LineString'
      ? [geometry.coordinates.map(([x = 0, y = 0]): Position => [x, y])]
      : [],
  );
  const lengths = river.map(segmentLengths);
  const [a, b] = [atlas.line.coords[0] ?? [0, 0], atlas.line.coords[1] ?? [0, 0]];
  const metres = Array.from({ length: 101 }, (_, i) => {
    const p: Position = [a[0] + ((b[0] - a[0]) * i) / 100, a[1] + ((b[1] - a[1]) * i) / 100];
    return Math.min(...river.map((line, k) => nearestByGeographicLib(line, lengths[k] ?? [], p)));
  });
  const inner = metres.slice(1, -1).reduce((sum, m) => sum + m, 0);
  const mean = (inner + ((metres[0] ?? 0) + (metres[100] ?? 0)) / 2) / 100;
  expect(Math.abs(valueIn('along-euphrates', 'river-mean', 'connector') - mean)).toBeLessThan(25);
  expect(valueIn('along-euphrates', 'river-worst', 'connector')).toBeLessThanOrEqual(Math.max(...metres) + 1);
  expect(valueIn('along-euphrates', 'river-worst', 'connector')).toBeGreaterThan(Math.max(...metres) - 130);
});

test('the two sides’ parts of the province and what is past the ends add up to the whole', () => {
  const area = (name: ClaimFigure['name'], of?: string) => valueIn('divides-province', name, of);
  const sum = area('area', 'ne') + area('area', 'sw') + area('area-beyond');
  expect(Math.abs(sum - area('area-whole'))).toBeLessThan(10_000);
  const governorate = atlas.governorates.get('SY-DY');
  expect(area('area-whole')).toBe(governorate && ellipsoidArea(governorate.area));
});

test('the shares of the province are those of random places in it, by the zones of the data', () => {
  const area = atlas.governorates.get('SY-DY')?.area;
  if (!area) throw new Error('There is no such governorate.');
  const random = seeded(12);
  let [inside, northEast] = [0, 0];
  while (inside < 4000) {
    // Evenly over the ground: parallels are the longer, the nearer to the equator.
    const sine = Math.sin((34 * Math.PI) / 180);
    const top = Math.sin((36.5 * Math.PI) / 180);
    const lat = (Math.asin(sine + random() * (top - sine)) * 180) / Math.PI;
    const p: Position = [39.2 + 2.15 * random(), lat];
    if (!isInside(p, area)) continue;
    inside++;
    if (isInside(p, atlas.zones.ne.area)) northEast++;
  }
  expect(Math.abs(valueIn('divides-province', 'share', 'ne') - northEast / inside)).toBeLessThan(0.03);
});

test('what no map can check is listed as such, without figures', () => {
  const unchecked = results.filter((r) => r.claim.check.kind === 'none');
  expect(unchecked.map((r) => r.claim.id)).toEqual(
    expect.arrayContaining(['who-operates', 'fighters', 'civilians', 'set-up-2015']),
  );
  for (const { outcome, figures } of unchecked) {
    expect([outcome, figures]).toEqual(['cannot-be-checked', []]);
  }
});

test('every source of a result is on record', () => {
  const ids = results.flatMap((r) => r.sources);
  expect(ids.length).toBeGreaterThan(10);
  expect(ids.filter((id) => !atlas.sources.has(id))).toEqual([]);
});

test('a claim that the map contradicts comes out as not consistent', () => {
  const check = {
    kind: 'between-places',
    from: 'raqqa',
    to: 'tabqa',
    metres: 45_000,
    toleranceMetres: 1000,
    azimuth: 270,
    toleranceDegrees: 22.5,
  } as const;
  expect(outcomeOf(atlas, check)).toBe('not-consistent');
  expect(outcomeOf(atlas, { ...check, toleranceMetres: 2500, azimuth: 90 })).toBe('not-consistent');
  expect(outcomeOf(atlas, { ...check, toleranceMetres: 2500 })).toBe('consistent');
});

test('a line along the desert road is not consistent with the river, and nothing of it is by construction', () => {
  const desert = whatIf([
    [38.3, 35.3],
    [40.9, 33.9],
  ]);
  const checked = checkClaims(desert);
  expect(checked.some((r) => r.byConstruction)).toBe(false);
  const outcomes = Object.fromEntries(checked.map((r) => [r.claim.id, r.outcome]));
  expect(outcomes).toMatchObject({
    'tabqa-raqqa': 'consistent',
    'starts-at-tabqa': 'not-consistent',
    'along-euphrates': 'not-consistent',
    'through-deir-el-zour': 'not-consistent',
    'toward-al-bukamal': 'not-consistent',
    'al-bukamal-border': 'consistent',
  });
});

test('where the sides are not two strips, the shares cannot be measured', () => {
  const hook = whatIf([
    [39, 35],
    [40, 35],
    [40, 35.5],
    [39.6, 35.5],
  ]);
  const check = { kind: 'line-divides', governorate: 'SY-DY', leastShare: 0.1 } as const;
  expect(outcomeOf(hook, check)).toBe('cannot-be-checked');
});

test.each([
  [350, [-10, 10], true],
  [10, [-10, 10], true],
  [11, [-10, 10], false],
  [5, [350, 370], true],
  [180, [-10, 10], false],
] as const)('an azimuth of %i° within %j: %s', (degrees, within, inside) => {
  expect(isWithin({ name: 'azimuth', quantity: { kind: 'azimuth', degrees }, within })).toBe(inside);
});
