/** A raster over some outlines, that knows which of its cells an edge comes near. */
import type { Position } from '../../geo/lng-lat.ts';

export interface Raster {
  readonly columns: number;
  readonly rows: number;
  /** One byte a cell: 1 where an edge is in it or within a hair of it. */
  readonly touched: Uint8Array;
  /** For a touched cell, the outlines whose edges touch it. */
  readonly touching: ReadonlyMap<number, readonly number[]>;
  /** For users of the raster: what may hold a place in a touched cell. */
  readonly candidates: Map<number, readonly number[]>;
  /** −1 outside. */
  cellAt(lng: number, lat: number): number;
  middleOf(cell: number): Position;
}

type Ring = readonly (readonly number[])[];

const CELLS = 1024;
/** In cells, and far above what rounding can do: a cell that an edge nearly touches counts as touched. */
const HAIR = 1e-6;

/** @param outlines rings of each area, in degrees; @returns undefined where there are none */
export function rasterOf(outlines: readonly (readonly Ring[])[]): Raster | undefined {
  const box = boxOf(outlines.flat(2));
  if (!(box.west < box.east && box.south < box.north)) return undefined;
  const [width, height] = [(box.east - box.west) / CELLS, (box.north - box.south) / CELLS];
  const touched = new Uint8Array(CELLS * CELLS);
  const touching = new Map<number, number[]>();
  const mark = (cell: number, outline: number): void => {
    touched[cell] = 1;
    const known = touching.get(cell);
    if (!known) touching.set(cell, [outline]);
    else if (known.at(-1) !== outline) known.push(outline);
  };
  outlines.forEach((rings, outline) => {
    for (const ring of rings) {
      for (let i = 0; i + 1 < ring.length; i++) {
        const [a, b] = [ring[i] ?? [], ring[i + 1] ?? []];
        const scaled = (p: readonly number[]) =>
          [((p[0] ?? 0) - box.west) / width, ((p[1] ?? 0) - box.south) / height] as const;
        walk(scaled(a), scaled(b), (cell) => mark(cell, outline));
      }
    }
  });
  return {
    columns: CELLS,
    rows: CELLS,
    touched,
    touching,
    candidates: new Map(),
    cellAt(lng, lat) {
      if (!(lng >= box.west && lng <= box.east && lat >= box.south && lat <= box.north)) return -1;
      const column = Math.min(CELLS - 1, Math.floor((lng - box.west) / width));
      return Math.min(CELLS - 1, Math.floor((lat - box.south) / height)) * CELLS + column;
    },
    middleOf: (cell) => [
      box.west + ((cell % CELLS) + 0.5) * width,
      box.south + (Math.floor(cell / CELLS) + 0.5) * height,
    ],
  };
}

function boxOf(corners: readonly (readonly number[])[]) {
  const box = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  for (const [lng = Number.NaN, lat = Number.NaN] of corners) {
    box.west = Math.min(box.west, lng);
    box.east = Math.max(box.east, lng);
    box.south = Math.min(box.south, lat);
    box.north = Math.max(box.north, lat);
  }
  return box;
}

const clamp = (cell: number): number => Math.max(0, Math.min(CELLS - 1, Math.floor(cell)));

/** Every cell that the edge a→b passes, row by row; coordinates in cells. */
function walk(a: readonly [number, number], b: readonly [number, number], visit: (cell: number) => void) {
  const [low, high] = a[1] <= b[1] ? [a, b] : [b, a];
  const rise = high[1] - low[1];
  const last = clamp(high[1] + HAIR);
  for (let row = clamp(low[1] - HAIR); row <= last; row++) {
    const xAt = (y: number): number =>
      rise === 0
        ? low[0]
        : low[0] + ((high[0] - low[0]) * (Math.max(low[1], Math.min(high[1], y)) - low[1])) / rise;
    const ends = rise === 0 ? [low[0], high[0]] : [xAt(row - HAIR), xAt(row + 1 + HAIR)];
    const from = clamp(Math.min(...ends) - HAIR);
    const to = clamp(Math.max(...ends) + HAIR);
    for (let column = from; column <= to; column++) visit(row * CELLS + column);
  }
}
