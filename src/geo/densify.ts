import { geodesicMetres } from './ellipsoid.ts';
import type { Metres, Position } from './lng-lat.ts';

/** At 250 m the drawn, the judged and the measured curve are within 1 mm of one another. */
const MAX_SEGMENT_METRES: Metres = 250;

export interface Densified {
  /** Longitudes and latitudes in degrees. */
  readonly lng: Float64Array;
  readonly lat: Float64Array;
  /** For each vertex that came in, its index among those that go out. */
  readonly origin: Uint32Array;
}

/**
 * Adds vertices so that no segment is longer than `max`, straight in longitude and latitude (RFC 7946).
 *
 * @param coords two or more positions; the ones that came in are kept to the bit
 */
export function densify(coords: readonly Position[], max: Metres = MAX_SEGMENT_METRES): Densified {
  const lng: number[] = [];
  const lat: number[] = [];
  const origin = new Uint32Array(coords.length);
  coords.forEach((at, i) => {
    const from = coords[i - 1];
    if (from) {
      const parts = Math.ceil(geodesicMetres(from, at) / max);
      for (let k = 1; k < parts; k++) {
        lng.push(from[0] + ((at[0] - from[0]) * k) / parts);
        lat.push(from[1] + ((at[1] - from[1]) * k) / parts);
      }
    }
    origin[i] = lng.length;
    lng.push(at[0]);
    lat.push(at[1]);
  });
  return { lng: Float64Array.from(lng), lat: Float64Array.from(lat), origin };
}
