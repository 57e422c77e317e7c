import { samePlace } from '../geo/lng-lat.ts';
import { begin, type History, redo, step, undo } from './history.ts';
import type { Slice } from './session.ts';
import type { Vertex, Work } from './state.ts';

export interface PathSlice {
  readonly work: History<Work>;
  /** Whether clicks on the map add to the path. */
  readonly drawing: boolean;
  draw(on: boolean): void;
  addVertex(vertex: Vertex): void;
  removeVertex(index: number): void;
  setPath(path: readonly Vertex[]): void;
  undo(): void;
  redo(): void;
}

export const createPathSlice: Slice<PathSlice> = (set) => ({
  work: begin({ path: [] }),
  drawing: false,
  draw: (drawing) => set((s) => ({ drawing, panel: drawing ? 'measure' : s.panel })),
  addVertex: (vertex) =>
    set(({ work }) => {
      const last = work.now.path.at(-1);
      // The second click of a double click, and a click on the last corner, add nothing.
      if (last && samePlace(last.at, vertex.at)) return {};
      return { work: step(work, { path: [...work.now.path, vertex] }) };
    }),
  removeVertex: (index) =>
    set(({ work }) => ({ work: step(work, { path: work.now.path.filter((_, i) => i !== index) }) })),
  setPath: (path) => set(({ work }) => ({ work: step(work, { path }) })),
  undo: () => set(({ work }) => ({ work: undo(work) })),
  redo: () => set(({ work }) => ({ work: redo(work) })),
});
