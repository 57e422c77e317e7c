/** Points that have just come must be seen. */
import { LngLatBounds, type Map as MapLibreMap, MercatorCoordinate } from 'maplibre-gl';
import { CLOUD_ORIGIN } from '../points/cloud.ts';
import type { Cloud } from '../points/point-store.ts';

/** Enough to know where most of a set lies. */
const SAMPLE = 4000;
/** Of the points on each edge this share may fall outside the view: one typing error must not show the whole world. */
const STRAYS = 0.02;

function inMercator(bounds: LngLatBounds) {
  const { x: west, y: north } = MercatorCoordinate.fromLngLat(bounds.getNorthWest());
  const { x: east, y: south } = MercatorCoordinate.fromLngLat(bounds.getSouthEast());
  return { west, east, north, south };
}

/**
 * Where nearly all of the points lie.
 *
 * @returns undefined where at least half of them are in view already, or there are none
 */
export function boundsToReveal(map: MapLibreMap, { xy }: Cloud): LngLatBounds | undefined {
  const count = xy.length / 2;
  const stride = Math.max(1, Math.floor(count / SAMPLE));
  const { west, east, north, south } = inMercator(map.getBounds());
  const xs: number[] = [];
  const ys: number[] = [];
  let seen = 0;
  for (let i = 0; i < count; i += stride) {
    const x = (xy[2 * i] ?? 0) + CLOUD_ORIGIN[0];
    const y = (xy[2 * i + 1] ?? 0) + CLOUD_ORIGIN[1];
    if (x >= west && x <= east && y >= north && y <= south) seen++;
    xs.push(x);
    ys.push(y);
  }
  if (xs.length === 0 || seen * 2 >= xs.length) return undefined;
  xs.sort((a, b) => a - b);
  ys.sort((a, b) => a - b);
  const cut = Math.floor(xs.length * STRAYS);
  const corner = (end: number) => new MercatorCoordinate(xs.at(end) ?? 0, ys.at(end) ?? 0).toLngLat();
  return new LngLatBounds().extend(corner(cut)).extend(corner(-1 - cut));
}
