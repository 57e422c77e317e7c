import type { BoxTree } from './box-tree.ts';
import type { Metres } from './lng-lat.ts';
import type { Plane } from './plane.ts';

/** A densified line on its chart: what a search of it needs. */
export interface ChartedLine {
  readonly plane: Plane;
  /** The vertices in chart metres. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly tree: BoxTree;
  /** 1/k at each vertex, and the smallest of them. */
  readonly inverseScale: Float64Array;
  readonly leastInverseScale: number;
}

/**
 * A question and its answer in one record, for whoever asks many: nothing is allocated for a point, and V8 passes no
 * number in a box of its own.
 */
export interface Search {
  /** The place that is asked for, in degrees. */
  lng: number;
  lat: number;
  /** The same on the chart. */
  x: number;
  y: number;
  /** 1/k there. */
  scale: number;
  /** The nearest point: on the segment from vertex `segment` to the next, a share `t` along it (0 and 1 are its ends). */
  segment: number;
  t: number;
  /** To it, on the ground. */
  metres: Metres;
}

/** NaN, so that V8 keeps the fields as doubles from the start. */
export const createSearch = (): Search => ({
  lng: Number.NaN,
  lat: Number.NaN,
  x: Number.NaN,
  y: Number.NaN,
  scale: Number.NaN,
  segment: 0,
  t: Number.NaN,
  metres: Number.NaN,
});
