import geodesic from 'geographiclib-geodesic';
import type { Position } from 'geojson';

const { WGS84 } = geodesic.Geodesic;
/** The step to which the app densifies the line on loading (GEOMETRY.md, section 1). */
const STEP_METRES = 250;

/** Geodesic metres between two coordinates, WGS84. */
export const metresBetween = (a: Position, b: Position): number =>
  WGS84.Inverse(a[1] ?? Number.NaN, a[0] ?? Number.NaN, b[1] ?? Number.NaN, b[0] ?? Number.NaN).s12 ??
  Number.NaN;

/** A point on the segment that is straight in longitude and latitude. */
export const between = ([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position, t: number): Position => [
  ax + t * (bx - ax),
  ay + t * (by - ay),
];

/** Inserts points, straight in longitude and latitude, so that no segment is longer than 250 m. */
export function densify(coords: readonly Position[]): Position[] {
  return coords.flatMap((a, i) => {
    const b = coords[i + 1];
    if (b === undefined) return [a];
    const steps = Math.ceil(metresBetween(a, b) / STEP_METRES);
    return Array.from({ length: steps }, (_, step) => (step === 0 ? a : between(a, b, step / steps)));
  });
}

/** Metres along coordinates, each segment straight in longitude and latitude. */
export function lengthOf(coords: readonly Position[]): number {
  const dense = densify(coords);
  return dense.slice(1).reduce((sum, point, i) => sum + metresBetween(dense[i] ?? point, point), 0);
}
