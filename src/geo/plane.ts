/**
 * A flat chart of one region: the ellipsoidal Lambert conformal conic with two standard parallels.
 *
 * Formulas: J. P. Snyder, Map Projections: A Working Manual (USGS PP 1395, 1987), pp. 107–109. Conformal, so
 * angles at a point are true, and the scale depends on the latitude alone. A straight chart length becomes a
 * ground length by Simpson's mean of 1/k along it. A geodesic is a little bent on the chart and so a little shorter
 * than the straight way: by κ²s³/24, with κ the slope of ln(1/k) across the way, which near the middle parallel is the
 * distance from it over the Earth's radius squared. To 300 km that is within 1 cm of GeographicLib in this region.
 */
import { FLATTENING, SEMI_MAJOR_METRES } from './ellipsoid.ts';
import { tabulate, tabulateStraight } from './tables.ts';

export type XY = readonly [x: number, y: number];

/** A place in degrees, and on the chart. */
interface ChartPlace {
  readonly lng: number;
  readonly lat: number;
  x: number;
  y: number;
  scale: number;
}

/**
 * Chart metres from the middle of what was fitted. The chart is turned: x runs along the chord from the first
 * coordinate to the last (east or west), so that boxes round pieces of a line that runs askew are slim.
 */
export interface Plane {
  /** Longitude and latitude in degrees → chart metres. */
  forward(lng: number, lat: number): XY;
  /** The same for a place that is asked for, with 1/k there. */
  chart(place: ChartPlace): void;
  /** Chart metres → longitude and latitude in degrees. */
  inverse(x: number, y: number): readonly [lng: number, lat: number];
  /** 1/k, ground metres per chart metre, at a chart point. */
  inverseScale(x: number, y: number): number;
  /** A bound on the slope of 1/k, per chart metre, wherever 1/k is at least this. */
  steepest(inverseScale: number): number;
  /** Ground metres between two chart points. */
  groundLength(ax: number, ay: number, bx: number, by: number): number;
  /** Where the second point seems to be from the first: straight on in the direction in which the geodesic sets out. */
  seen(ax: number, ay: number, bx: number, by: number): XY;
}

const RADIANS = Math.PI / 180;
/** The tables' margin must not reach a pole. */
const MAX_LATITUDE = 84;
const E2 = FLATTENING * (2 - FLATTENING);
const E = Math.sqrt(E2);
/** Latitudes within this of one another are one parallel: the two-parallel cone would be 0/0. */
const ONE_PARALLEL_DEGREES = 1e-6;
/**
 * Chart metres between two entries of the table of 1/k, which is within 1e-12 of the formula, and of the finer one that
 * is read from it by straight lines, within 1e-9.
 */
const SCALE_STEP = 16_000;
const FINE_SCALE_STEP = 512;
/** Degrees of latitude between two entries of the table of radii: within 1e-7 m. */
const RADIUS_STEP = 1 / 16;
/**
 * 1/k falls off from its greatest value by half the square of the distance over the Earth's radius, so its slope is the
 * root of twice what it has fallen by, over that radius. The higher terms that this leaves out, and the radius's own
 * variation, come to less than this factor.
 */
const STEEPER = 1.25;
/** The tables reach this far (degrees of latitude) past the fitted coordinates; beyond it all is computed. */
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

/** Snyder (14-4): chart metres from the apex to a parallel. */
const radiusAt = ({ n, radiusFactor }: Cone, lat: number): number =>
  radiusFactor * isometric(lat * RADIANS) ** n;

/** 1/k on the parallel at a radius: ground metres per chart metre. */
function inverseScaleAt({ n, radiusFactor }: Cone, rho: number): number {
  const phi = latitudeOf((rho / radiusFactor) ** (1 / n));
  return (SEMI_MAJOR_METRES * parallelRadius(phi)) / (n * rho);
}

/** d(rho)/d(latitude) = −k × the meridian's radius of curvature, in chart metres a degree. */
function radiusSlopeAt(cone: Cone, lat: number): number {
  const phi = lat * RADIANS;
  const k = (cone.n * radiusAt(cone, lat)) / (SEMI_MAJOR_METRES * parallelRadius(phi));
  const curved = (SEMI_MAJOR_METRES * (1 - E2)) / (1 - E2 * Math.sin(phi) ** 2) ** 1.5;
  return -curved * k * RADIANS;
}

/** The chord from the first coordinate to the last, as an angle from east, −90° < angle ≤ 90°, in radians. */
function chordAngle(coords: readonly (readonly [number, number])[]): number {
  const [first, last] = [coords[0], coords.at(-1)];
  if (!first || !last) return 0;
  const rise = last[1] - first[1];
  const run = (last[0] - first[0]) * Math.cos(((first[1] + last[1]) / 2) * RADIANS);
  return run === 0 ? (rise === 0 ? 0 : Math.PI / 2) : Math.atan(rise / run);
}

/**
 * Fits a chart to coordinates: standard parallels a sixth of the latitude range inside its ends.
 *
 * @param coords longitude and latitude pairs in degrees, |latitude| < 84, not centred on the equator
 * @throws RangeError where no finite cone exists (no coordinates, NaN, a range centred on the equator, a pole)
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
  const cone = fitCone(south + inset, north - inset);
  const { n, radiusFactor } = cone;
  const lng0 = (west + east) / 2;
  const rho0 = radiusAt(cone, (south + north) / 2);
  // A parity test passes on NaN and a two-parallel cone can be 0/0, so this comes before any use.
  const poleward = Math.max(Math.abs(south), Math.abs(north));
  if (
    ![n, radiusFactor, lng0, rho0].every(Number.isFinite) ||
    Math.abs(n) < 1e-3 ||
    poleward >= MAX_LATITUDE
  ) {
    throw new RangeError('No conic chart fits these coordinates.');
  }
  // Where the scale is least: the parallel on which the cone touches, were it to touch one.
  const trueRadius = Math.abs(radiusAt(cone, Math.asin(n) / RADIANS));
  const turn = chordAngle(coords);
  // Where the meridians meet, seen from the chart's middle.
  const [apexX, apexY] = [rho0 * Math.sin(turn), rho0 * Math.cos(turn)];
  const [low, high] = [south - TABLE_MARGIN_DEGREES, north + TABLE_MARGIN_DEGREES];
  const radius = tabulate(
    low,
    high,
    RADIUS_STEP,
    (lat) => radiusAt(cone, lat),
    (lat) => radiusSlopeAt(cone, lat),
  );
  const [one, other] = [radiusAt(cone, low), radiusAt(cone, high)];
  const scaleAt = (rho: number) => inverseScaleAt(cone, rho);
  const scaleSlopeAt = (rho: number) => (scaleAt(rho + 1000) - scaleAt(rho - 1000)) / 2000;
  const [near, far] = [Math.min(one, other), Math.max(one, other)];
  const scale = tabulateStraight(
    near,
    far,
    FINE_SCALE_STEP,
    tabulate(near, far, SCALE_STEP, scaleAt, scaleSlopeAt),
  );

  const inverseScale = (x: number, y: number): number => {
    const dx = x - apexX;
    const dy = apexY - y;
    const rho = Math.sqrt(dx * dx + dy * dy);
    return scale(n < 0 ? -rho : rho);
  };

  // Rounded up by more than the tables are off by, so that no difference to it is negative.
  const greatest = scaleAt(n < 0 ? -trueRadius : trueRadius) * (1 + 1e-8);
  return {
    forward(lng, lat) {
      const rho = radius(lat);
      const theta = n * (lng - lng0) * RADIANS - turn;
      return [apexX + rho * Math.sin(theta), apexY - rho * Math.cos(theta)];
    },
    chart(place) {
      const rho = radius(place.lat);
      const theta = n * (place.lng - lng0) * RADIANS - turn;
      place.x = apexX + rho * Math.sin(theta);
      place.y = apexY - rho * Math.cos(theta);
      place.scale = scale(rho);
    },
    inverse(x, y) {
      const sign = Math.sign(n);
      const rho = sign * Math.hypot(x - apexX, apexY - y);
      const theta = Math.atan2(sign * (x - apexX), sign * (apexY - y)) + turn;
      return [lng0 + theta / n / RADIANS, latitudeOf((rho / radiusFactor) ** (1 / n)) / RADIANS];
    },
    inverseScale,
    steepest: (inverseScale) => (STEEPER * Math.sqrt(2 * (greatest - inverseScale))) / SEMI_MAJOR_METRES,
    groundLength(ax, ay, bx, by) {
      const dx = bx - ax;
      const dy = by - ay;
      const mx = (ax + bx) / 2;
      const my = (ay + by) / 2;
      const mean = (inverseScale(ax, ay) + 4 * inverseScale(mx, my) + inverseScale(bx, by)) / 6;
      const toApex = Math.sqrt((mx - apexX) ** 2 + (apexY - my) ** 2);
      const across = ((mx - apexX) * dy - (my - apexY) * dx) / toApex;
      const sag = ((toApex - trueRadius) / SEMI_MAJOR_METRES ** 2) * across;
      return Math.sqrt(dx * dx + dy * dy) * mean * (1 - (sag * sag) / 24);
    },
    seen(ax, ay, bx, by) {
      const dx = bx - ax;
      const dy = by - ay;
      // κ grows evenly along the way, so a third of it stands for the whole.
      const rx = ax + dx / 3 - apexX;
      const ry = ay + dy / 3 - apexY;
      const toApex = Math.sqrt(rx * rx + ry * ry);
      const pull = (toApex - trueRadius) / SEMI_MAJOR_METRES ** 2 / toApex / 2;
      const across = rx * dy - ry * dx;
      return [bx + pull * across * dy, by - pull * across * dx];
    },
  };
}
