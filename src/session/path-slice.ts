/** The measured path and its companions. Each transition is one step of undo, but for the moves within one drag. */
import { samePlace } from '../geo/lng-lat.ts';
import { changeWork, settle, travel } from './change-work.ts';
import { begin, type History, replace, step, takeBack } from './history.ts';
import type { Fields, Slice } from './slice.ts';
import type { Path, Rings, Vertex, Work } from './state.ts';
import type { Step } from './steps.ts';

export interface PathSlice extends Pick<Fields, 'work' | 'travelled' | 'drawing' | 'snapping' | 'corner'> {
  draw(on: boolean): void;
  setSnapping(on: boolean): void;
  selectCorner(index: number | undefined): void;
  addVertex(vertex: Vertex): void;
  insertVertex(index: number, vertex: Vertex): void;
  /** @param first whether a drag begins: its later moves belong to the same step */
  moveVertex(index: number, vertex: Vertex, first: boolean): void;
  /** A drag of this corner is given up: it is no step. */
  cancelMove(index: number): void;
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
export const NO_WORK: Work = { path: NO_PATH, kept: [], rings: [], sets: [], coming: [], lines: [] };

/** What belongs to the panel of the path: it goes with that. */
export const PENCIL_DOWN = { drawing: false, corner: undefined } as const;

const without = <T>(list: readonly T[], index: number): readonly T[] => list.filter((_, i) => i !== index);

/** The path changed, and open again if it has too few corners to be closed. */
function withVertices(work: Work, vertices: readonly Vertex[]): Work {
  return { ...work, path: { vertices, closed: work.path.closed && vertices.length > 2 } };
}

/** What lies beside the path in hand: paths under a name, and rings. */
const keeping = (change: ReturnType<typeof changeWork>) => ({
  keepPath: (name: string) =>
    change((work) => ({ ...work, path: NO_PATH, kept: [...work.kept, { ...work.path, name }] }), {
      code: 'pathKept',
      name,
    }),
  takePath: (index: number, nameOfCurrent: string) =>
    change(
      (work) => {
        const taken = work.kept[index];
        if (!taken) return work;
        const { vertices, closed } = taken;
        const current = work.path.vertices.length > 0 ? [{ ...work.path, name: nameOfCurrent }] : [];
        return { ...work, path: { vertices, closed }, kept: work.kept.toSpliced(index, 1, ...current) };
      },
      keptName('pathTaken', index),
    ),
  renameKept: (index: number, name: string) =>
    change(
      (work) => ({ ...work, kept: work.kept.map((k, i) => (i === index ? { ...k, name } : k)) }),
      keptName('pathRenamed', index),
    ),
  removeKept: (index: number) =>
    change((work) => ({ ...work, kept: without(work.kept, index) }), keptName('pathRemoved', index)),
  addRings: (rings: Rings) =>
    change((work) => ({ ...work, rings: [...work.rings, rings] }), { code: 'ringsAdded' }),
  removeRings: (index: number) =>
    change((work) => ({ ...work, rings: without(work.rings, index) }), { code: 'ringsRemoved' }),
});

const keptName =
  (code: 'pathTaken' | 'pathRenamed' | 'pathRemoved', index: number) =>
  ({ kept }: Work): Step => ({ code, name: kept[index]?.name ?? '' });

/** Whether the last step is this corner's: what else was done or undone meanwhile, a drag does not touch. */
function isUnderHand({ done, future }: History<Work>, index: number): boolean {
  const last = done.at(-1);
  const isItsOwn = last?.code === 'cornerMoved' || last?.code === 'cornerInserted';
  return isItsOwn && last.number === index + 1 && future.length === 0;
}

export const createPathSlice: Slice<PathSlice> = (set) => {
  const change = changeWork(set);
  const edit = (next: (vertices: readonly Vertex[]) => readonly Vertex[], name: Step) =>
    change((work) => {
      const vertices = next(work.path.vertices);
      return vertices === work.path.vertices ? work : withVertices(work, vertices);
    }, name);
  return {
    work: begin(NO_WORK),
    travelled: undefined,
    ...PENCIL_DOWN,
    snapping: true,
    // A corner in hand goes with the pencil: the second press of a double click takes the one that the first has made.
    draw: (drawing) =>
      set((s) => ({
        drawing: drawing && !s.work.now.path.closed,
        corner: undefined,
        panel: drawing ? 'measure' : s.panel,
      })),
    setSnapping: (snapping) => set({ snapping }),
    selectCorner: (corner) => set({ corner }),
    addVertex: (vertex) =>
      change(
        (work) => {
          const { vertices, closed } = work.path;
          const last = vertices.at(-1);
          // The second click of a double click, and a click on the last corner, add nothing.
          if (closed || (last && samePlace(last.at, vertex.at))) return work;
          return withVertices(work, [...vertices, vertex]);
        },
        ({ path }) => ({ code: 'cornerAdded', number: path.vertices.length + 1 }),
      ),
    insertVertex: (index, vertex) =>
      edit((v) => v.toSpliced(index, 0, vertex), { code: 'cornerInserted', number: index + 1 }),
    moveVertex: (index, vertex, first) =>
      set(({ work }) => {
        const vertices = work.now.path.vertices.map((v, i) => (i === index ? vertex : v));
        const next = withVertices(work.now, vertices);
        const name = { code: 'cornerMoved', number: index + 1 } as const;
        const goesOn = !first && isUnderHand(work, index);
        return { work: goesOn ? replace(work, next) : step(work, next, name), travelled: undefined };
      }),
    cancelMove: (index) =>
      set((now) => (isUnderHand(now.work, index) ? settle(now, takeBack(now.work)) : {})),
    removeVertex: (index) => edit((v) => without(v, index), { code: 'cornerRemoved', number: index + 1 }),
    reorder: (from, to) =>
      edit(
        (v) => {
          const moved = v[from];
          return moved && from !== to ? without(v, from).toSpliced(to, 0, moved) : v;
        },
        { code: 'cornerReordered', number: from + 1 },
      ),
    reverse: () => edit((v) => v.toReversed(), { code: 'pathReversed' }),
    setClosed: (closed) =>
      change((work) => (work.path.closed === closed ? work : { ...work, path: { ...work.path, closed } }), {
        code: closed ? 'pathClosed' : 'pathOpened',
      }),
    clearPath: () => change((work) => ({ ...work, path: NO_PATH }), { code: 'pathCleared' }),
    ...keeping(change),
    undo: () => set((now) => travel(now, 'undone')),
    redo: () => set((now) => travel(now, 'redone')),
  };
};
