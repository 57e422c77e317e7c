/** The measured path and its companions. Each transition is one step of undo, but for the moves within one drag. */
import { samePlace } from '../geo/lng-lat.ts';
import { changeWork, settle } from './change-work.ts';
import { begin, redo, replace, step, undo } from './history.ts';
import type { Fields, Slice } from './slice.ts';
import type { Path, Rings, Vertex, Work } from './state.ts';

export interface PathSlice extends Pick<Fields, 'work' | 'drawing' | 'snapping' | 'corner'> {
  draw(on: boolean): void;
  setSnapping(on: boolean): void;
  selectCorner(index: number | undefined): void;
  addVertex(vertex: Vertex): void;
  insertVertex(index: number, vertex: Vertex): void;
  /** @param first whether a drag begins: its later moves belong to the same step */
  moveVertex(index: number, vertex: Vertex, first: boolean): void;
  removeVertex(index: number): void;
  /** Moves a corner to another place in the order. */
  reorder(from: number, to: number): void;
  reverse(): void;
  setClosed(closed: boolean): void;
  clearPath(): void;
  /** Puts the path aside under a name and begins a new one. */
  keepPath(name: string): void;
  /** Takes a kept path in hand; the one in hand, if any, is kept in its stead. */
  takePath(index: number, nameOfCurrent: string): void;
  renameKept(index: number, name: string): void;
  removeKept(index: number): void;
  addRings(rings: Rings): void;
  removeRings(index: number): void;
  undo(): void;
  redo(): void;
}

const NO_PATH: Path = { vertices: [], closed: false };
const NO_WORK: Work = { path: NO_PATH, kept: [], rings: [], sets: [], lines: [] };

const without = <T>(list: readonly T[], index: number): readonly T[] => list.filter((_, i) => i !== index);

/** The path changed, and open again if it has too few corners to be closed. */
function withVertices(work: Work, vertices: readonly Vertex[]): Work {
  return { ...work, path: { vertices, closed: work.path.closed && vertices.length > 2 } };
}

export const createPathSlice: Slice<PathSlice> = (set) => {
  const change = changeWork(set);
  const edit = (next: (vertices: readonly Vertex[]) => readonly Vertex[]) =>
    change((work) => withVertices(work, next(work.path.vertices)));
  return {
    work: begin(NO_WORK),
    drawing: false,
    snapping: true,
    corner: undefined,
    draw: (drawing) => set((s) => ({ drawing, panel: drawing ? 'measure' : s.panel })),
    setSnapping: (snapping) => set({ snapping }),
    selectCorner: (corner) => set({ corner }),
    addVertex: (vertex) =>
      change((work) => {
        const { vertices, closed } = work.path;
        const last = vertices.at(-1);
        // The second click of a double click, and a click on the last corner, add nothing.
        if (closed || (last && samePlace(last.at, vertex.at))) return work;
        return withVertices(work, [...vertices, vertex]);
      }),
    insertVertex: (index, vertex) => edit((v) => [...v.slice(0, index), vertex, ...v.slice(index)]),
    moveVertex: (index, vertex, first) =>
      set(({ work }) => {
        const vertices = work.now.path.vertices.map((v, i) => (i === index ? vertex : v));
        const next = withVertices(work.now, vertices);
        return { work: first ? step(work, next) : replace(work, next) };
      }),
    removeVertex: (index) => edit((v) => without(v, index)),
    reorder: (from, to) =>
      edit((v) => {
        const moved = v[from];
        return moved ? without(v, from).toSpliced(to, 0, moved) : v;
      }),
    reverse: () => edit((v) => v.toReversed()),
    setClosed: (closed) => change((work) => ({ ...work, path: { ...work.path, closed } })),
    clearPath: () => change((work) => ({ ...work, path: NO_PATH })),
    keepPath: (name) =>
      change((work) => ({ ...work, path: NO_PATH, kept: [...work.kept, { ...work.path, name }] })),
    takePath: (index, name) =>
      change((work) => {
        const taken = work.kept[index];
        if (!taken) return work;
        const { vertices, closed } = taken;
        const current = work.path.vertices.length > 0 ? [{ ...work.path, name }] : [];
        return { ...work, path: { vertices, closed }, kept: work.kept.toSpliced(index, 1, ...current) };
      }),
    renameKept: (index, name) =>
      change((work) => ({ ...work, kept: work.kept.map((k, i) => (i === index ? { ...k, name } : k)) })),
    removeKept: (index) => change((work) => ({ ...work, kept: without(work.kept, index) })),
    addRings: (rings) => change((work) => ({ ...work, rings: [...work.rings, rings] })),
    removeRings: (index) => change((work) => ({ ...work, rings: without(work.rings, index) })),
    undo: () => set((now) => settle(now, undo(now.work))),
    redo: () => set((now) => settle(now, redo(now.work))),
  };
};
