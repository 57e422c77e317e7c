import type { Position } from 'geojson';
import type { Area } from './admin.ts';

/** Pixels across which the mask fades at a coast. */
const FADE = 3;

const ringsOf = ({ geometry }: Area): Position[][] =>
  geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();

/** Where a ring crosses the middle of each pixel row, by row. */
function crossingsOf(rings: readonly Position[][], height: number): number[][] {
  const rows: number[][] = Array.from({ length: height }, () => []);
  for (const ring of rings) {
    for (const [i, [ax = 0, ay = 0]] of ring.entries()) {
      const [bx = 0, by = 0] = ring[i + 1] ?? [ax, ay];
      const [top, bottom] = [Math.min(ay, by), Math.max(ay, by)];
      for (let row = Math.max(0, Math.ceil(top - 0.5)); row < Math.min(height, bottom - 0.5); row++) {
        rows[row]?.push(ax + ((row + 0.5 - ay) / (by - ay)) * (bx - ax));
      }
    }
  }
  return rows;
}

/** One pass of a running mean along lines of pixels. */
function blurAlong(
  mask: Float64Array,
  count: number,
  length: number,
  step: number,
  stride: number,
): Float64Array {
  const blurred = new Float64Array(mask.length);
  for (let line = 0; line < count; line++) {
    for (let i = 0; i < length; i++) {
      let sum = 0;
      for (let k = -FADE; k <= FADE; k++) {
        sum += mask[line * stride + Math.min(length - 1, Math.max(0, i + k)) * step] ?? 0;
      }
      blurred[line * stride + i * step] = sum / (2 * FADE + 1);
    }
  }
  return blurred;
}

/**
 * How far each pixel counts as land, 0 to 1: 0 at sea and at the coast itself, 1 a few pixels inland.
 *
 * @param toPixel longitude and latitude → pixel coordinates
 */
export function landMask(
  land: readonly Area[],
  width: number,
  height: number,
  toPixel: (position: Position) => Position,
): Float64Array {
  const mask = new Float64Array(width * height);
  const rings = land.flatMap(ringsOf).map((ring) => ring.map(toPixel));
  for (const [row, crossings] of crossingsOf(rings, height).entries()) {
    crossings.sort((a, b) => a - b);
    for (let k = 0; k + 1 < crossings.length; k += 2) {
      const [from, to] = [crossings[k] ?? 0, crossings[k + 1] ?? 0];
      mask.fill(1, row * width + clamp(Math.round(from), width), row * width + clamp(Math.round(to), width));
    }
  }
  const across = blurAlong(mask, height, width, 1, width);
  const both = blurAlong(across, width, height, width, 1);
  return both.map((value) => Math.max(0, 2 * value - 1));
}

const clamp = (value: number, limit: number): number => Math.min(limit, Math.max(0, value));
