/** Sizes on the ground as sizes on the screen. */
import type { ExpressionSpecification } from 'maplibre-gl';
import type { Metres } from '../geo/lng-lat.ts';

/** Ground metres of one pixel at zoom 0 on latitude 35.2°, the middle of the line (512-pixel tiles). */
const METRES_PER_PIXEL = (40_075_016.7 / 512) * Math.cos((35.2 * Math.PI) / 180);

/** A width in metres as pixels by zoom: exact at every zoom, since both double together. */
export const pixels = (metres: Metres): ExpressionSpecification => [
  'interpolate',
  ['exponential', 2],
  ['zoom'],
  0,
  metres / METRES_PER_PIXEL,
  24,
  (metres / METRES_PER_PIXEL) * 2 ** 24,
];
