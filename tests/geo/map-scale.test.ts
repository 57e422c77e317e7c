import fc from 'fast-check';
import { expect, test } from 'vitest';
import { geodesicMetres } from '../../src/geo/ellipsoid.ts';
import {
  extentOf,
  type MapFrame,
  metresPerPixel,
  middleOf,
  pixelIn,
  scaleAt,
  zoomForScale,
} from '../../src/geo/map-scale.ts';

/** Along a parallel, by GeographicLib: so short a geodesic is as long as the parallel itself to a part in a million. */
const acrossMetres = (lat: number, degrees: number): number => geodesicMetres([40, lat], [40 + degrees, lat]);
/** Degrees of longitude to one pixel: 512 of them go round the world at zoom 0. */
const degreesOf = (zoom: number): number => 360 / (512 * 2 ** zoom);

const lats = fc.double({ min: -70, max: 70, noNaN: true });
const zooms = fc.double({ min: 4, max: 14, noNaN: true });
const frames = fc.record<MapFrame>({
  lng: fc.double({ min: 36, max: 44, noNaN: true }),
  lat: fc.double({ min: 32, max: 38, noNaN: true }),
  zoom: zooms,
  width: fc.integer({ min: 100, max: 1500 }),
  height: fc.integer({ min: 100, max: 1500 }),
});

test('a pixel spans what GeographicLib measures along its parallel', () => {
  fc.assert(
    fc.property(lats, zooms, (lat, zoom) => {
      const degrees = degreesOf(zoom);
      expect(metresPerPixel(zoom, lat) / acrossMetres(lat, degrees)).toBeCloseTo(1, 5);
    }),
  );
});

test('at 1:1,000,000 a millimetre of paper is a kilometre of ground along the parallel', () => {
  const zoom = zoomForScale(1_000_000, 35.3);
  const degreesPerMm = degreesOf(zoom) * (96 / 25.4);
  expect(acrossMetres(35.3, degreesPerMm)).toBeCloseTo(1000, 2);
});

test('the scale of the zoom of a scale is that scale', () => {
  fc.assert(
    fc.property(fc.integer({ min: 10_000, max: 5_000_000 }), lats, (denominator, lat) => {
      expect(scaleAt(zoomForScale(denominator, lat), lat) / denominator).toBeCloseTo(1, 9);
    }),
  );
});

test('toward the pole the same map has a larger scale', () => {
  expect(scaleAt(8, 36)).toBeLessThan(scaleAt(8, 34));
});

test('the corners of an extent are drawn at the corners, its middle in the middle', () => {
  fc.assert(
    fc.property(frames, (frame) => {
      const { west, south, east, north } = extentOf(frame);
      const [left, top] = pixelIn(frame, [west, north]);
      const [right, bottom] = pixelIn(frame, [east, south]);
      expect(left).toBeCloseTo(0, 4);
      expect(top).toBeCloseTo(0, 4);
      expect(right).toBeCloseTo(frame.width, 4);
      expect(bottom).toBeCloseTo(frame.height, 4);
      const [lng, lat] = middleOf({ west, south, east, north });
      expect(lng).toBeCloseTo(frame.lng, 7);
      expect(lat).toBeCloseTo(frame.lat, 7);
    }),
  );
});
