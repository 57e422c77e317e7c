import type { Area, Line } from '../atlas/nouns.ts';

/** What points are judged by. Plain data: the line's index is built on the worker's side. */
export interface Ground {
  readonly line: Pick<Line, 'coords' | 'stretches'>;
  readonly zones: Readonly<Record<'ne' | 'sw', Area>>;
  readonly governorates: readonly { readonly id: string; readonly area: Area }[];
}
