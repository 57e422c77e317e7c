import { LngLatBounds, type Map as MapLibreMap } from 'maplibre-gl';
import { expect, test } from 'vitest';
import type { Position } from '../../src/geo/lng-lat.ts';
import { unitMercator } from '../../src/geo/mercator.ts';
import { boundsToReveal } from '../../src/map/reveal-points.ts';
import { CLOUD_ORIGIN } from '../../src/points/cloud.ts';
import type { Cloud } from '../../src/points/point-store.ts';

/** All that is asked of a map and of a cloud. */
const mapOf = (west: number, south: number, east: number, north: number) =>
  ({ getBounds: () => new LngLatBounds([west, south], [east, north]) }) as MapLibreMap;
const cloudOf = (places: readonly Position[]) => {
  const units = places.map((at) => unitMercator(at));
  return {
    xy: Float32Array.from(units.flatMap(([x, y]) => [x - CLOUD_ORIGIN[0], y - CLOUD_ORIGIN[1]])),
  } as Cloud;
};

const IN_VIEW: Position = [40.14, 35.33];
const BEYOND: readonly Position[] = [
  [40.3, 35.33],
  [39.9, 35.33],
  [40.14, 35.5],
  [40.14, 35.2],
];
const VIEW = [40, 35.25, 40.2, 35.4] as const;

test('points of which half are in view stay as they are', () => {
  expect(boundsToReveal(mapOf(...VIEW), cloudOf([IN_VIEW, IN_VIEW, ...BEYOND.slice(0, 2)]))).toBeUndefined();
});

test.each(BEYOND)('points at %f, %f are beyond the view, and shown', (lng, lat) => {
  const bounds = boundsToReveal(mapOf(...VIEW), cloudOf([[lng, lat]]));
  expect(bounds?.getCenter().lng).toBeCloseTo(lng, 5);
  expect(bounds?.getCenter().lat).toBeCloseTo(lat, 5);
});

test('of a hundred points the two most astray on each side are not shown', () => {
  const row = Array.from({ length: 96 }, (_, i): Position => [36 + i / 100, 34]);
  const astray: readonly Position[] = [
    [-120, 34],
    [-119, 34],
    [120, 34],
    [121, 34],
  ];
  const bounds = boundsToReveal(mapOf(...VIEW), cloudOf([...row, ...astray]));
  expect(bounds?.getWest()).toBeCloseTo(36, 5);
  expect(bounds?.getEast()).toBeCloseTo(36.95, 5);
});

test('of no points there is nothing to show', () => {
  expect(boundsToReveal(mapOf(...VIEW), cloudOf([]))).toBeUndefined();
});
