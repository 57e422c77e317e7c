/** The user's work as it is written down: in the browser's own database, and in a work file. */
import type { LngLat } from '../../geo/lng-lat.ts';
import type { SavedSet } from '../point-set.ts';
import type { KeptPath, Path, Rings } from '../state.ts';

/** A what-if line; `good` as in `WhatIfLine`. */
export interface SavedLine {
  readonly name: string;
  readonly vertices: readonly LngLat[];
  readonly good: readonly LngLat[];
}

export interface SavedWork {
  readonly path: Path;
  readonly kept: readonly KeptPath[];
  readonly rings: readonly Rings[];
  readonly sets: readonly SavedSet[];
  readonly lines: readonly SavedLine[];
  /** Which of the lines is judged by, by its place in the list; undefined: the reconstruction. */
  readonly chosen: number | undefined;
}

export const isNothing = ({ path, kept, rings, sets, lines }: SavedWork): boolean =>
  [path.vertices, kept, rings, sets, lines].every((list) => list.length === 0);

/** Whether two works hold the same, under whatever ids their sets go. Both come from the parser: it writes fields in one order. */
export function sameWork(a: SavedWork, b: SavedWork): boolean {
  const text = (work: SavedWork) =>
    JSON.stringify({ ...work, sets: work.sets.map(({ id: _, ...set }) => set) });
  return text(a) === text(b);
}
