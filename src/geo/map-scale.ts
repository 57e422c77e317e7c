/**
 * How zoom, scale and paper belong together. Web Mercator stretches with latitude, so a scale holds along one parallel.
 * Pixels are CSS pixels, 96 to the inch: on paper the browser prints them at just that size.
 */
import { FLATTENING, SEMI_MAJOR_METRES } from './ellipsoid.ts';
import type { Metres, Position } from './lng-lat.ts';
import { unitMercator } from './mercator.ts';

export const PIXELS_PER_MM = 96 / 25.4;
/** Pixels round the world at zoom 0, as MapLibre counts zooms. */
const WORLD_PIXELS = 512;
const RADIANS = Math.PI / 180;
const ECCENTRICITY_2 = FLATTENING * (2 - FLATTENING);

/** A parallel of WGS84 all round: 2π ν cos φ, where ν = a / √(1 − e² sin² φ) is the radius across the meridian. */
function parallelMetres(lat: number): Metres {
  const sine = Math.sin(lat * RADIANS);
  return (
    (2 * Math.PI * SEMI_MAJOR_METRES * Math.cos(lat * RADIANS)) / Math.sqrt(1 - ECCENTRICITY_2 * sine ** 2)
  );
}

/** Metres on the ground that a pixel spans from west to east. */
export const metresPerPixel = (zoom: number, lat: number): Metres =>
  parallelMetres(lat) / (WORLD_PIXELS * 2 ** zoom);

/** The zoom at which a map on paper has the scale 1 : `denominator` along a parallel. */
export const zoomForScale = (denominator: number, lat: number): number =>
  Math.log2((parallelMetres(lat) * PIXELS_PER_MM * 1000) / (WORLD_PIXELS * denominator));

/** The scale along a parallel of a map on paper that is at a zoom. */
export const scaleAt = (zoom: number, lat: number): number =>
  metresPerPixel(zoom, lat) * PIXELS_PER_MM * 1000;

/** A rectangle of map: its middle, its zoom, its size in pixels. */
export interface MapFrame {
  readonly lng: number;
  readonly lat: number;
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
}

export interface Extent {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

const latitudeOf = (y: number): number => Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) / RADIANS;

/** What of the earth a rectangle of map shows. */
export function extentOf({ lng, lat, zoom, width, height }: MapFrame): Extent {
  const world = WORLD_PIXELS * 2 ** zoom;
  const [x, y] = unitMercator([lng, lat]);
  const [across, down] = [width / world / 2, height / world / 2];
  return {
    west: (x - across - 0.5) * 360,
    east: (x + across - 0.5) * 360,
    north: latitudeOf(y - down),
    south: latitudeOf(y + down),
  };
}

/** The middle of an extent as it is drawn: its latitude lies halfway on the map, not halfway in degrees. */
export function middleOf({ west, south, east, north }: Extent): Position {
  const [top, bottom] = [unitMercator([west, north])[1], unitMercator([west, south])[1]];
  return [(west + east) / 2, latitudeOf((top + bottom) / 2)];
}

/** Where a place is drawn in a rectangle of map, in pixels from its upper left corner. */
export function pixelIn(
  { lng, lat, zoom, width, height }: MapFrame,
  at: Position,
): readonly [x: number, y: number] {
  const world = WORLD_PIXELS * 2 ** zoom;
  const [[x, y], [midX, midY]] = [unitMercator(at), unitMercator([lng, lat])];
  return [width / 2 + (x - midX) * world, height / 2 + (y - midY) * world];
}
