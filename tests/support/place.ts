import { type LngLat, lngLat } from '../../src/geo/lng-lat.ts';

/** A place that the test knows to be one. */
export function place(lng: number, lat: number): LngLat {
  const made = lngLat(lng, lat);
  if (!made.ok) throw new Error(`${lng}, ${lat} is not a place.`);
  return made.value;
}
