/**
 * The one point that stands for a geometry. All is reckoned in the plane of the file's own numbers, which may be metres,
 * so that no sphere is assumed.
 */
import type { Position } from '../../geo/lng-lat.ts';
import type { Row, Taken } from '../file.ts';
import { insideArea } from './inside-area.ts';

export type Represented = NonNullable<Row['geometry']>;

const DEEPEST = 8;

function position(value: unknown): Position | undefined {
  const [x, y]: readonly unknown[] = Array.isArray(value) ? value : [];
  return typeof x === 'number' && typeof y === 'number' ? [x, y] : undefined;
}

function positions(value: unknown): Position[] {
  if (!Array.isArray(value)) return [];
  return value.map(position).filter((xy) => xy !== undefined);
}

/** Degrees of longitude are shorter than those of latitude; metres are metres. */
function lengths(line: readonly Position[]): number[] {
  const isDegrees = line.every(([x, y]) => Math.abs(x) <= 360 && Math.abs(y) <= 90);
  return line.slice(1).map((b, i) => {
    const a = line[i] as Position; // one before
    const shrink = isDegrees ? Math.cos((((a[1] + b[1]) / 2) * Math.PI) / 180) : 1;
    return Math.hypot((b[0] - a[0]) * shrink, b[1] - a[1]);
  });
}

/** Half-way along the line. */
export function lineMiddle(line: readonly Position[]): Position | undefined {
  const steps = lengths(line);
  let left = steps.reduce((sum, step) => sum + step, 0) / 2;
  for (const [i, step] of steps.entries()) {
    const [a, b] = [line[i], line[i + 1]];
    if (!a || !b) break;
    if (step > 0 && left <= step) {
      const t = left / step;
      return [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])];
    }
    left -= step;
  }
  return line[0];
}

const made = (xy: Position | undefined, taken: Taken): Represented | undefined => xy && { xy, taken };

function ofPolygon(rings: unknown): Represented | undefined {
  const all = Array.isArray(rings) ? rings.map(positions) : [];
  return made(insideArea(all), 'inside-area');
}

/** The first part that has a place; where it is not the only part, that is said. */
function firstOf(parts: unknown, of: (part: unknown) => Represented | undefined): Represented | undefined {
  if (!Array.isArray(parts)) return undefined;
  for (const part of parts) {
    const found = of(part);
    if (found) return parts.length > 1 ? { ...found, taken: 'first-of-many' } : found;
  }
  return undefined;
}

/**
 * @param geometry a GeoJSON geometry, or whatever stood in its place
 * @returns undefined where there is no usable coordinate in it
 */
export function representative(geometry: unknown, depth = 0): Represented | undefined {
  if (typeof geometry !== 'object' || geometry === null || depth > DEEPEST) return undefined;
  const type = 'type' in geometry ? geometry.type : undefined;
  const coordinates: unknown = 'coordinates' in geometry ? geometry.coordinates : undefined;
  switch (type) {
    case 'Point':
      return made(position(coordinates), 'point');
    case 'MultiPoint':
      return firstOf(coordinates, (part) => made(position(part), 'point'));
    case 'LineString':
      return made(lineMiddle(positions(coordinates)), 'line-middle');
    case 'MultiLineString':
      return firstOf(coordinates, (part) => made(lineMiddle(positions(part)), 'line-middle'));
    case 'Polygon':
      return ofPolygon(coordinates);
    case 'MultiPolygon':
      return firstOf(coordinates, ofPolygon);
    case 'GeometryCollection':
      return firstOf('geometries' in geometry ? geometry.geometries : [], (part) =>
        representative(part, depth + 1),
      );
    default:
      return undefined;
  }
}
