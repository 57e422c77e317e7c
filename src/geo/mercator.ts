/** The plane that web maps are drawn on. Lengths on it are wrong by 1/cos(latitude): shown for those who wonder. */
import { SEMI_MAJOR_METRES } from './ellipsoid.ts';
import type { Metres, Position } from './lng-lat.ts';

const RADIANS = Math.PI / 180;

/** Web Mercator (EPSG:3857) in its own metres. */
const webMercator = ([lng, lat]: Position): readonly [x: number, y: number] => [
  SEMI_MAJOR_METRES * lng * RADIANS,
  SEMI_MAJOR_METRES * Math.log(Math.tan(Math.PI / 4 + (lat * RADIANS) / 2)),
];

/** What a ruler laid on the drawn map would say: some 23 % too long at 35°. */
export function mercatorMetres(from: Position, to: Position): Metres {
  const [a, b] = [webMercator(from), webMercator(to)];
  return Math.hypot(b[0] - a[0], b[1] - a[1]);
}

/** Web Mercator on the unit square: x east from 180° W, y south from 85° N. */
export const unitMercator = ([lng, lat]: Position): readonly [x: number, y: number] => [
  0.5 + lng / 360,
  0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * RADIANS) / 2)) / (2 * Math.PI),
];

/** The edge of the square world, in its own metres. */
const MERCATOR_EDGE: Metres = Math.PI * SEMI_MAJOR_METRES;

/** Web Mercator's metres in degrees. @returns undefined beyond the edges of the square world */
export function fromWebMercator([x, y]: readonly [x: number, y: number]): Position | undefined {
  if (!(Math.abs(x) <= MERCATOR_EDGE && Math.abs(y) <= MERCATOR_EDGE)) return undefined;
  return [x / SEMI_MAJOR_METRES / RADIANS, Math.atan(Math.sinh(y / SEMI_MAJOR_METRES)) / RADIANS];
}
