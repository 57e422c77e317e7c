/** Which part of the earth goes onto the sheet, at which of the round scales. */

import type { Position } from '../../geo/lng-lat.ts';
import { type Extent, extentOf, type MapFrame, middleOf, zoomForScale } from '../../geo/map-scale.ts';

/** What a ruler can be laid on: 1 : n. Larger ones would claim what the data cannot tell. */
export const SCALES = [
  50_000, 75_000, 100_000, 125_000, 150_000, 200_000, 250_000, 300_000, 400_000, 500_000, 750_000, 1_000_000,
  1_250_000, 1_500_000, 2_000_000, 2_500_000, 3_000_000, 4_000_000, 5_000_000,
] as const;

/** Pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The map of a size with a place in its middle, at a scale that holds along that place's parallel. */
export const frameAt = ([lng, lat]: Position, denominator: number, size: Size): MapFrame => ({
  lng,
  lat,
  zoom: zoomForScale(denominator, lat),
  ...size,
});

const holds = (outer: Extent, inner: Extent): boolean =>
  outer.west <= inner.west &&
  outer.east >= inner.east &&
  outer.south <= inner.south &&
  outer.north >= inner.north;

/** The largest of the scales at which all of an extent is on the map; the smallest where none is small enough. */
export function fittingScale(extent: Extent, size: Size): number {
  const middle = middleOf(extent);
  const fitting = SCALES.find((scale) => holds(extentOf(frameAt(middle, scale, size)), extent));
  return fitting ?? SCALES[SCALES.length - 1] ?? 0; // never empty
}

/** The extent of a line with air around it, a share of its own size. */
export function extentOfLine(coords: readonly Position[], air = 0.05): Extent {
  const [lngs, lats] = [coords.map((c) => c[0]), coords.map((c) => c[1])];
  const [west, east] = [Math.min(...lngs), Math.max(...lngs)];
  const [south, north] = [Math.min(...lats), Math.max(...lats)];
  const [x, y] = [air * (east - west), air * (north - south)];
  return { west: west - x, east: east + x, south: south - y, north: north + y };
}
