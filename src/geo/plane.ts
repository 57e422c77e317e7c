/**
 * A flat chart of one region: the ellipsoidal Lambert conformal conic with two standard parallels.
 *
 * Formulas: J. P. Snyder, Map Projections: A Working Manual (USGS PP 1395, 1987), pp. 107–109. Conformal, so
 * angles at a point are true, and the scale depends on the latitude alone. A straight chart length becomes a
 * ground length by Simpson's mean of 1/k along it: within 1 mm of GeographicLib to 300 km over this region.
 */
import { FLATTENING, SEMI_MAJOR_METRES } from './ellipsoid.ts';

export type XY = readonly [x: number, y: number];

export interface Plane {
  /** Longitude and latitude in degrees → chart metres, x east and y north of the chart's centre. */
  forward(lng: number, lat: number): XY;
  /** Chart metres → longitude and latitude in degrees. */
  inverse(x: number, y: number): readonly [lng: number, lat: number];
  /** 1/k, ground metres per chart metre, at a chart point. */
  inverseScale(x: number, y: number): number;
  /** Ground metres of the straight chart segment from (ax, ay) to (bx, by). */
  groundLength(ax: number, ay: number, bx: number, by: number): number;
}

const RADIANS = Math.PI / 180;
const E2 = FLATTENING * (2 - FLATTENING);
const E = Math.sqrt(E2);
/** Latitudes within this of one another are one parallel: the two-parallel cone would be 0/0. */
const ONE_PARALLEL_DEGREES = 1e-6;
/** Chart metres between two entries of the table of 1/k. */
const TABLE_STEP = 512;
/** The table reaches this far (degrees of latitude) past the fitted coordinates; beyond it 1/k is computed. */
const TABLE_MARGIN_DEGREES = 6;

/** Snyder (14-15): the radius of the parallel, in units of the semi-major axis. */
const parallelRadius = (phi: number): number => Math.cos(phi) / Math.sqrt(1 - E2 * Math.sin(phi) ** 2);

/** Snyder (15-9): the isometric colatitude's half-angle tangent. */
function isometric(phi: number): number {
  const s = E * Math.sin(phi);
  return Math.tan(Math.PI / 4 - phi / 2) / ((1 - s) / (1 + s)) ** (E / 2);
}

/** Snyder (7-9): the latitude back from `isometric`, by iteration (it converges by a factor of E² a step). */
function latitudeOf(t: number): number {
  let phi = Math.PI / 2 - 2 * Math.atan(t);
  for (let i = 0; i < 12; i++) {
    const s = E * Math.sin(phi);
    const next = Math.PI / 2 - 2 * Math.atan(t * ((1 - s) / (1 + s)) ** (E / 2));
    if (Math.abs(next - phi) < 1e-15) return next;
    phi = next;
  }
  return phi;
}

interface Cone {
  readonly n: number;
  readonly radiusFactor: number;
}

/** The cone through two parallels, or tangent to one where both are the same or their cone is a cylinder's. */
function fitCone(south: number, north: number): Cone {
  const [phi1, phi2] = [south * RADIANS, north * RADIANS];
  const [m1, t1] = [parallelRadius(phi1), isometric(phi1)];
  const tangent = Math.abs(north - south) < ONE_PARALLEL_DEGREES;
  const n = tangent ? Math.sin(phi1) : Math.log(m1 / parallelRadius(phi2)) / Math.log(t1 / isometric(phi2));
  return { n, radiusFactor: (SEMI_MAJOR_METRES * m1) / (n * t1 ** n) };
}

/**
 * Fits a chart to coordinates: standard parallels a sixth of the latitude range inside its ends.
 *
 * @param coords longitude and latitude pairs in degrees, |latitude| < 85, not centred on the equator
 * @throws RangeError where no finite cone exists (no coordinates, NaN, a range centred on the equator)
 */
export function fitPlane(coords: readonly (readonly [number, number])[]): Plane {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lng, lat] of coords) {
    west = Math.min(west, lng);
    east = Math.max(east, lng);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  const inset = (north - south) / 6;
  const { n, radiusFactor } = fitCone(south + inset, north - inset);
  const lng0 = (west + east) / 2;
  const rho0 = radiusFactor * isometric(((south + north) / 2) * RADIANS) ** n;
  // A parity test passes on NaN and a two-parallel cone can be 0/0, so this comes before any use.
  if (![n, radiusFactor, lng0, rho0].every(Number.isFinite) || Math.abs(n) < 1e-3) {
    throw new RangeError('No conic chart fits these coordinates.');
  }

  const rhoOf = (lat: number) => radiusFactor * isometric(lat * RADIANS) ** n;
  const exactInverseScale = (rho: number): number => {
    const phi = latitudeOf((rho / radiusFactor) ** (1 / n));
    return (SEMI_MAJOR_METRES * parallelRadius(phi)) / (n * rho);
  };
  const tableStart = Math.min(rhoOf(south - TABLE_MARGIN_DEGREES), rhoOf(north + TABLE_MARGIN_DEGREES));
  const tableEnd = Math.max(rhoOf(south - TABLE_MARGIN_DEGREES), rhoOf(north + TABLE_MARGIN_DEGREES));
  const table = Float64Array.from({ length: Math.ceil((tableEnd - tableStart) / TABLE_STEP) + 2 }, (_, i) =>
    exactInverseScale(tableStart + i * TABLE_STEP),
  );
  const last = table.length - 1;

  const inverseScale = (x: number, y: number): number => {
    const dy = rho0 - y;
    const rho = Math.sqrt(x * x + dy * dy);
    const at = ((n < 0 ? -rho : rho) - tableStart) / TABLE_STEP;
    const i = Math.floor(at);
    if (!(i >= 0 && i < last)) return exactInverseScale(n < 0 ? -rho : rho);
    const below = table[i] as number; // in range by the line above
    return below + (at - i) * ((table[i + 1] as number) - below); // in range too
  };

  return {
    forward(lng, lat) {
      const rho = rhoOf(lat);
      const theta = n * (lng - lng0) * RADIANS;
      return [rho * Math.sin(theta), rho0 - rho * Math.cos(theta)];
    },
    inverse(x, y) {
      const sign = Math.sign(n);
      const rho = sign * Math.hypot(x, rho0 - y);
      const theta = Math.atan2(sign * x, sign * (rho0 - y));
      const lat = latitudeOf((rho / radiusFactor) ** (1 / n)) / RADIANS;
      return [lng0 + theta / n / RADIANS, lat];
    },
    inverseScale,
    groundLength(ax, ay, bx, by) {
      const mean =
        (inverseScale(ax, ay) + 4 * inverseScale((ax + bx) / 2, (ay + by) / 2) + inverseScale(bx, by)) / 6;
      return Math.sqrt((bx - ax) ** 2 + (by - ay) ** 2) * mean;
    },
  };
}
