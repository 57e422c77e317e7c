/** Where the camera stands over the cloud: the map neither turns nor tilts, so it is a centre and a scale. */
import { type Box, CLOUD_ORIGIN } from '../points/cloud.ts';

export interface Frame {
  /** The cloud's x and y at the middle of the canvas, in double precision. */
  x: number;
  y: number;
  /** Clip units (the canvas spans 2) for one unit of the cloud; `down` is negative, since the cloud's y runs south. */
  across: number;
  down: number;
}

export const createFrame = (): Frame => ({ x: 0, y: 0, across: 1, down: -1 });

/**
 * @param matrix from the unit Mercator square to clip space, column by column, in double precision
 * @param out takes the answer: this is asked for in each frame, and makes no garbage
 */
export function readFrame(matrix: ArrayLike<number>, out: Frame): void {
  const cell = (i: number): number => matrix[i] as number; // sixteen of them
  out.x = -cell(12) / cell(0) - CLOUD_ORIGIN[0];
  out.y = -cell(13) / cell(5) - CLOUD_ORIGIN[1];
  out.across = cell(0) / cell(15);
  out.down = cell(5) / cell(15);
}

export const sameFrame = (a: Frame, b: Frame): boolean =>
  a.x === b.x && a.y === b.y && a.across === b.across && a.down === b.down;

/** @param margin how much larger than the canvas; 1 is the canvas itself */
export const boxOf = ({ x, y, across, down }: Frame, margin = 1): Box => [
  x - margin / across,
  y + margin / down,
  x + margin / across,
  y - margin / down,
];

/**
 * The centre in two single-precision parts. A point less the first is exact near the centre, and less the second true
 * to the point's own precision: 2⁻²⁹ of the world at the corridor's ends, 0.03 px at zoom 15.
 *
 * @param out takes x and y of the first part, then of the second
 */
export function splitCentre({ x, y }: Frame, out: Float32Array): void {
  out[0] = x;
  out[1] = y;
  out[2] = x - Math.fround(x);
  out[3] = y - Math.fround(y);
}
