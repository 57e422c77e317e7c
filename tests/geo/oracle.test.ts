import { expect, test } from 'vitest';
import { destination, geodesic, geodesicMetres } from '../../src/geo/ellipsoid.ts';
import { positionAt } from '../../src/geo/line-index.ts';
import type { Metres, Position } from '../../src/geo/lng-lat.ts';
import { fitPlane } from '../../src/geo/plane.ts';
import { locate } from '../../src/geo/side.ts';
import { indexOf } from '../support/index-of.ts';
import { meander } from '../support/meander.ts';
import { nearestByGeographicLib, segmentLengths } from '../support/nearest-by-geographiclib.ts';
import { readRealAtlas } from '../support/real-atlas.ts';
import { seeded } from '../support/seeded.ts';

const realLine = readRealAtlas().line;

// Karney, "Algorithms for geodesics" (2013), doi:10.1007/s00190-012-0578-z, section 4: the worked examples.
test('the inverse problem of Karney’s table 4 comes out to the micrometre', () => {
  // φ1 = −30.12345°, φ2 = −30.12344°, λ12 = 0.00005°.
  expect(geodesicMetres([0, -30.12345], [0.00005, -30.12344])).toBeCloseTo(4.944208, 6);
});

test('the inverse problem of Karney’s table 4 has its azimuths', () => {
  const { azimuth, backAzimuth } = geodesic([0, -30.12345], [0.00005, -30.12344]);
  expect(azimuth).toBeCloseTo(77.04353354237, 8);
  expect(backAzimuth).toBeCloseTo(77.043508449 + 180, 8);
});

test('the direct problem of Karney’s table 2 ends where he says', () => {
  // φ1 = 40°, α1 = 30°, s12 = 10,000 km.
  const [lng, lat] = destination([0, 40], 30, 10_000_000);
  expect(lat).toBeCloseTo(41.79331020506, 10);
  expect(lng).toBeCloseTo(137.84490004377, 10);
});

test('nearly antipodal places of Karney’s table 5 are 19,989.833 km apart', () => {
  // φ1 = −30°, φ2 = 29.9°, λ12 = 179.8°.
  expect(geodesicMetres([0, -30], [179.8, 29.9])).toBeCloseTo(19_989_832.82761, 4);
});

test('a place is at distance 0 from itself and has no azimuth to it', () => {
  expect(geodesic([39, 36], [39, 36])).toEqual({ metres: 0, azimuth: undefined, backAzimuth: undefined });
});

/** Random places across a line's box widened by 2.5°: a few of the corners are over 300 km away. */
function placesAround(line: readonly Position[], count: number, seed: number): Position[] {
  const random = seeded(seed);
  const [lngs, lats] = [line.map((v) => v[0]), line.map((v) => v[1])];
  const pick = (values: number[]) => {
    const [low, high] = [Math.min(...values) - 2.5, Math.max(...values) + 2.5];
    return low + (high - low) * random();
  };
  return Array.from({ length: count }, () => [pick(lngs), pick(lats)] as const);
}

interface Errors {
  /** Of the distance that the index gives, and of GeographicLib's to the nearest point that the index gives. */
  readonly indexed: Metres;
  readonly shown: Metres;
  /** Places within 300 km. */
  readonly compared: number;
}

function worstErrors(line: readonly Position[], places: readonly Position[]): Errors {
  const index = indexOf(line);
  const lengths = segmentLengths(line);
  let worst = { indexed: 0, shown: 0 };
  let compared = 0;
  for (const p of places) {
    const located = locate(index, p);
    const metres = nearestByGeographicLib(line, lengths, p);
    if (metres > 300_000) continue;
    if (!('nearest' in located)) throw new Error('All places are within the region.');
    compared++;
    const { segment, t } = located.nearest;
    const shown = geodesicMetres(p, positionAt(index, segment, t));
    worst = {
      indexed: Math.max(worst.indexed, Math.abs(located.nearest.metres - metres)),
      shown: Math.max(worst.shown, Math.abs(shown - metres)),
    };
  }
  return { ...worst, compared };
}

const timeout = 60_000;

test('the distance to the real line is GeographicLib’s to the centimetre at over 1,000 places', {
  timeout,
}, () => {
  const { indexed, shown, compared } = worstErrors(realLine.coords, placesAround(realLine.coords, 1300, 11));
  expect(compared).toBeGreaterThan(1000);
  expect(indexed).toBeLessThan(0.01);
  expect(shown).toBeLessThan(0.003);
});

test('the distance to a meandering line is GeographicLib’s to the centimetre', { timeout }, () => {
  const line = meander(200, 12);
  const { indexed, shown } = worstErrors(line, placesAround(line, 300, 13));
  expect(indexed).toBeLessThan(0.01);
  expect(shown).toBeLessThan(0.003);
});

test('the distance within 10 m of the real line is GeographicLib’s to the millimetre', () => {
  const random = seeded(14);
  const { lng, lat } = realLine.index;
  const places = Array.from({ length: 200 }, (): Position => {
    const i = Math.floor(random() * lng.length);
    return [(lng[i] ?? 0) + 1e-4 * (random() - 0.5), (lat[i] ?? 0) + 1e-4 * (random() - 0.5)];
  });
  expect(worstErrors(realLine.coords, places).indexed).toBeLessThan(1e-3);
});

test('the chart’s length of a 300 km segment is GeographicLib’s to 3 mm', () => {
  const plane = fitPlane(realLine.coords);
  const random = seeded(15);
  let worst = 0;
  for (let i = 0; i < 2000; i++) {
    const a: Position = [38.5 + 2.5 * random(), 34.4 + 1.5 * random()];
    const b = destination(a, 360 * random(), 300_000 * random());
    const length = plane.groundLength(...plane.forward(...a), ...plane.forward(...b));
    worst = Math.max(worst, Math.abs(length - geodesicMetres(a, b)));
  }
  expect(worst).toBeLessThan(3e-3);
});
