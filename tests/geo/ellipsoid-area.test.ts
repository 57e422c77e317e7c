import { area as turfArea } from '@turf/turf';
import geographiclib from 'geographiclib-geodesic';
import { describe, expect, test } from 'vitest';
import { clip, NO_AREA } from '../../src/geo/clip.ts';
import { ellipsoidArea } from '../../src/geo/ellipsoid-area.ts';
import { halfStrip } from '../../src/geo/half-strip.ts';
import type { Position } from '../../src/geo/lng-lat.ts';
import { isInside } from '../../src/geo/turf.ts';
import { readRealAtlas } from '../support/real-atlas.ts';
import { seeded } from '../support/seeded.ts';

const atlas = readRealAtlas();
const rectangle = (west: number, south: number, east: number, north: number): Position[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];
const polygon = (...rings: Position[][]) => ({
  type: 'Polygon' as const,
  coordinates: rings.map((r) => r.map((p) => [...p])),
});

/** Square metres between two parallels and two meridians, in closed form (Snyder 1987, (3-12), half of q). */
function zoneArea(degrees: number, south: number, north: number): number {
  const [a, f] = [6378137, 1 / 298.257223563];
  const e2 = f * (2 - f);
  const e = Math.sqrt(e2);
  const q = (lat: number) => {
    const s = Math.sin((lat * Math.PI) / 180);
    return (1 - e2) * (s / (1 - e2 * s * s) - Math.log((1 - e * s) / (1 + e * s)) / (2 * e));
  };
  return ((degrees * Math.PI) / 180) * (a * a) * ((q(north) - q(south)) / 2);
}

test.each([
  [38, 34, 41, 36],
  [-10, -20, 10, 20],
  [0, 60, 1, 61],
])(
  'the area between meridians %i and parallels %i is the closed form’s to 1e-8',
  (west, south, east, north) => {
    const measured = ellipsoidArea(polygon(rectangle(west, south, east, north)));
    const exact = zoneArea(east - west, south, north);
    expect(Math.abs(measured / exact - 1)).toBeLessThan(1e-8);
  },
);

test('a hole is left out', () => {
  const [outer, hole] = [rectangle(39, 35, 40, 36), rectangle(39.2, 35.2, 39.4, 35.4)];
  const whole = ellipsoidArea(polygon(outer));
  expect(ellipsoidArea(polygon(outer, hole))).toBeCloseTo(whole - ellipsoidArea(polygon(hole)), 0);
});

test('an area wound the other way is as large', () => {
  const ring = rectangle(39, 35, 40, 36);
  expect(ellipsoidArea(polygon(ring.toReversed()))).toBeCloseTo(ellipsoidArea(polygon(ring)), 0);
});

test('nothing is 0', () => {
  expect(ellipsoidArea(NO_AREA)).toBe(0);
});

describe.each(['SY-DY', 'SY-RA'])('the governorate %s', (id) => {
  const area = atlas.governorates.get(id)?.area;
  if (area?.type !== 'Polygon') throw new Error(`${id} is not one polygon.`);

  test('is as large as GeographicLib’s polygon of the same ring, its edges straight in degrees', () => {
    const direct = geographiclib.Geodesic.WGS84.Polygon(false);
    const ring = area.coordinates[0] ?? [];
    ring.slice(0, -1).forEach(([lng = 0, lat = 0], i) => {
      const [nextLng = 0, nextLat = 0] = ring[i + 1] ?? [];
      for (let k = 0; k < 300; k++) {
        direct.AddPoint(lat + ((nextLat - lat) * k) / 300, lng + ((nextLng - lng) * k) / 300);
      }
    });
    const squareMetres = Math.abs(direct.Compute(false, true).area ?? 0);
    expect(Math.abs(ellipsoidArea(area) / squareMetres - 1)).toBeLessThan(1e-8);
  });

  test('is as large as Turf’s on the sphere, to half a percent', () => {
    expect(Math.abs(ellipsoidArea(area) / turfArea(area) - 1)).toBeLessThan(5e-3);
  });

  test('the parts on both sides and past the line’s ends add up to the whole', () => {
    const { coords } = atlas.line;
    const parts = (['left', 'right'] as const).map((side) => {
      const strip = halfStrip(coords, side);
      if (!strip) throw new Error('The line has both strips.');
      return ellipsoidArea(clip(area, strip));
    });
    // Past the ends, by containment alone: points that are in the area and in neither strip.
    const strips = (['left', 'right'] as const).map((side) => polygon(halfStrip(coords, side) ?? []));
    const random = seeded(3);
    let [inside, beyond] = [0, 0];
    for (let i = 0; i < 20_000; i++) {
      const p: Position = [37.5 + 4.5 * random(), 33.5 + 3.5 * random()];
      if (!isInside(p, area)) continue;
      inside++;
      if (!strips.some((strip) => isInside(p, strip))) beyond++;
    }
    const share = parts.reduce((sum, part) => sum + part) / ellipsoidArea(area);
    expect(inside).toBeGreaterThan(2000);
    expect(Math.abs(1 - beyond / inside - share)).toBeLessThan(0.03);
  });
});

test('both parts of the two governorates are as large as the zones of the data build', () => {
  const governorates = ['SY-RA', 'SY-DY'].flatMap((id) => atlas.governorates.get(id)?.area ?? []);
  for (const [side, zone] of [
    ['left', 'ne'],
    ['right', 'sw'],
  ] as const) {
    const strip = halfStrip(atlas.line.coords, side) ?? [];
    const sum = governorates.reduce((total, area) => total + ellipsoidArea(clip(area, strip)), 0);
    expect(Math.abs(sum / ellipsoidArea(atlas.zones[zone].area) - 1)).toBeLessThan(1e-5);
  }
});
