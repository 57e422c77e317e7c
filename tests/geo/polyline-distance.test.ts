import { expect, test } from 'vitest';
import { geodesicMetres } from '../../src/geo/ellipsoid.ts';
import type { Position } from '../../src/geo/lng-lat.ts';
import { createPolylineDistance } from '../../src/geo/polyline-distance.ts';
import { meander } from '../support/meander.ts';
import { nearestByGeographicLib, segmentLengths } from '../support/nearest-by-geographiclib.ts';
import { readRealAtlas } from '../support/real-atlas.ts';
import { seeded } from '../support/seeded.ts';

const { plane } = readRealAtlas().line.index;
const river = meander(1500, 11);

test('the distance to a river is GeographicLib’s, to the decimetre', () => {
  const distance = createPolylineDistance(plane, [river]);
  const lengths = segmentLengths(river);
  const random = seeded(4);
  for (let i = 0; i < 40; i++) {
    const p: Position = [38.5 + 2.5 * random(), 34.4 + 1.5 * random()];
    const found = distance(p);
    expect(Math.abs((found?.metres ?? 0) - nearestByGeographicLib(river, lengths, p))).toBeLessThan(0.1);
    expect(found && geodesicMetres(p, found.at)).toBe(found?.metres);
  }
});

test('of several lines the nearest counts', () => {
  const [near, far] = [river, river.map(([x, y]): Position => [x, y + 2])];
  const p: Position = [39.5, 35.4];
  const alone = createPolylineDistance(plane, [near])(p)?.metres;
  expect(createPolylineDistance(plane, [far, near])(p)?.metres).toBe(alone);
});

test('there is no distance to nothing', () => {
  expect(createPolylineDistance(plane, [])([39, 35])).toBeUndefined();
});
