/** The product's second sentence: how far it is along a path, leg by leg, and what a closed one encloses. */
import { type Geodesic, geodesic, geodesicRing, type Ring } from '../geo/ellipsoid.ts';
import type { LngLat, Metres } from '../geo/lng-lat.ts';
import { mercatorMetres } from '../geo/mercator.ts';
import { greatCircleMetres, sphericalArea } from '../geo/turf.ts';

/** A corner of a path, and how far it may be from the true place. */
export interface Corner {
  readonly at: LngLat;
  readonly errorMetres: Metres;
}

export interface Leg extends Geodesic {
  readonly from: LngLat;
  readonly to: LngLat;
  readonly greatCircleMetres: Metres;
  /** On the plane of Web Mercator, for comparison only. */
  readonly mercatorMetres: Metres;
  /** What the errors of its two ends make of the length: independent, so by the root of their squares. */
  readonly errorMetres: Metres;
}

export interface Measure {
  /** Legs in order; of a closed path the last one leads back to the first corner. */
  readonly legs: readonly Leg[];
  /** Sums over the legs: WGS84 geodesic, great circle on Turf's sphere, plane of Web Mercator. */
  readonly metres: Metres;
  readonly greatCircleMetres: Metres;
  readonly mercatorMetres: Metres;
  readonly errorMetres: Metres;
  /** Of a closed path with three corners or more. */
  readonly ring: (Ring & { readonly sphericalArea: number }) | undefined;
}

function legBetween(a: Corner, b: Corner): Leg {
  const [from, to] = [a.at, b.at];
  return {
    from,
    to,
    ...geodesic(from, to),
    greatCircleMetres: greatCircleMetres(from, to),
    mercatorMetres: mercatorMetres(from, to),
    errorMetres: Math.hypot(a.errorMetres, b.errorMetres),
  };
}

/**
 * @param path any number of corners; fewer than two make no leg
 * @param closed whether a leg leads back to the first corner; it takes three corners to enclose anything
 */
export function measure(path: readonly Corner[], closed = false): Measure {
  const ends = closed && path.length > 2 ? [...path, ...path.slice(0, 1)] : path;
  const legs = ends.slice(1).map((to, i) => legBetween(ends[i] as Corner, to)); // one before an existing one
  const sum = (of: (leg: Leg) => Metres) => legs.reduce((total, leg) => total + of(leg), 0);
  const places = path.map((c) => c.at);
  const encloses = closed && path.length > 2;
  return {
    legs,
    metres: sum((l) => l.metres),
    greatCircleMetres: sum((l) => l.greatCircleMetres),
    mercatorMetres: sum((l) => l.mercatorMetres),
    // A corner between two legs moves both: to first order what one gains the other may gain too.
    errorMetres: Math.sqrt(legs.reduce((total, leg) => total + leg.errorMetres ** 2, 0)),
    ring: encloses ? { ...geodesicRing(places), sphericalArea: sphericalArea(places) } : undefined,
  };
}
