/** The product's second sentence: how far it is along a path, leg by leg. */
import { type Geodesic, geodesic } from '../geo/ellipsoid.ts';
import type { LngLat, Metres } from '../geo/lng-lat.ts';
import { greatCircleMetres } from '../geo/turf.ts';

export interface Leg extends Geodesic {
  readonly from: LngLat;
  readonly to: LngLat;
  readonly greatCircleMetres: Metres;
}

export interface Measure {
  readonly legs: readonly Leg[];
  /** Sums over the legs: WGS84 geodesic, and great circle on Turf's sphere. */
  readonly metres: Metres;
  readonly greatCircleMetres: Metres;
}

/** @param path any number of places; fewer than two make no leg */
export function measure(path: readonly LngLat[]): Measure {
  const legs = path.slice(1).map((to, i): Leg => {
    const from = path[i] as LngLat; // one before an existing one
    return { from, to, ...geodesic(from, to), greatCircleMetres: greatCircleMetres(from, to) };
  });
  const sum = (of: (leg: Leg) => Metres) => legs.reduce((total, leg) => total + of(leg), 0);
  return { legs, metres: sum((l) => l.metres), greatCircleMetres: sum((l) => l.greatCircleMetres) };
}
