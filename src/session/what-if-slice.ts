/** Lines of the user's: each change of them is one step of undo; which is chosen, and what the hand is at, is none. */
import type { LngLat, Metres, Position } from '../geo/lng-lat.ts';
import { samePlace } from '../geo/lng-lat.ts';
import { thin } from '../geo/thin.ts';
import { settle } from './change-work.ts';
import { step } from './history.ts';
import { chosenLine, draggedVertices, judgedAtlas, makeLine } from './judged-line.ts';
import { PENCIL_DOWN } from './path-slice.ts';
import type { Change, Fields, Slice } from './slice.ts';
import type { Step } from './steps.ts';
import type { ShiftedWays, VertexDrag, WhatIfLine, WhatIfView } from './what-if.ts';

export interface WhatIfSlice extends Pick<Fields, 'whatIf'> {
  /** A new line, chosen at once; where its coordinates make none, it is refused and that is shown. */
  addLine(name: string, coords: readonly Position[]): void;
  /** Undefined: the reconstruction. */
  chooseLine(id: string | undefined): void;
  renameLine(id: string, name: string): void;
  removeLine(id: string): void;
  editLine(on: boolean): void;
  selectLineVertex(index: number | undefined): void;
  /** Undefined: the drag is given up. */
  dragLineVertex(drag: VertexDrag | undefined): void;
  /** The hand lets go: the drag becomes a step. */
  dropLineVertex(): void;
  moveLineVertex(index: number, at: LngLat): void;
  /** A new vertex before `index`. */
  insertLineVertex(index: number, at: LngLat): void;
  removeLineVertex(index: number): void;
  /** Leaves out vertices, as long as none of them was farther than this from what is kept. */
  thinLine(tolerance: Metres): void;
  /** Gives up the shape that cannot be judged. */
  mendLine(): void;
  dismissRefusal(): void;
  tryShift(metres: Metres): void;
  takeShifted(shifted: ShiftedWays | undefined): void;
}

const NO_WHAT_IF: WhatIfView = {
  chosen: undefined,
  made: 0,
  editing: false,
  vertex: undefined,
  drag: undefined,
  refused: undefined,
  shift: 0,
  shifted: undefined,
};
/** A line has two ends. */
const LEAST_VERTICES = 2;

const withLines = (now: Fields, lines: readonly WhatIfLine[], name: Step) =>
  settle(now, step(now.work, { ...now.work.now, lines }, name));

const nameOf = (now: Fields, id: string): string => now.work.now.lines.find((l) => l.id === id)?.name ?? '';

/** A new line or its refusal. */
function added(now: Fields, name: string, coords: readonly Position[]): Partial<Fields> {
  if (now.atlas.kind !== 'ready') return {};
  const result = makeLine(coords, now.atlas.value.line, name);
  if (!result.ok) {
    const [problem] = result.problems;
    if (!problem) return {};
    const whatIf = { ...now.whatIf, refused: { name, coords, problem } };
    return { whatIf, panel: 'what-if', ...PENCIL_DOWN };
  }
  const vertices = result.value.line.coords as readonly LngLat[]; // a what-if line's are rounded as places are
  const count = now.whatIf.made + 1;
  const id = `line-${count}`;
  const whatIf = { ...NO_WHAT_IF, chosen: id, made: count };
  return {
    ...withLines(now, [...now.work.now.lines, { id, name, vertices, good: vertices }], {
      code: 'lineAdded',
      name,
    }),
    whatIf,
    panel: 'what-if',
    ...PENCIL_DOWN,
  };
}

/** A step on the chosen line, which lends it its name. */
type LineEdit =
  | Omit<Extract<Step, { code: `vertex${string}` }>, 'name'>
  | { readonly code: 'lineThinned' | 'lineMended' };

/** The chosen line with other vertices; it is judged by them if they make a line, else it keeps them as a draft. */
function edited(
  now: Fields,
  next: (vertices: readonly LngLat[]) => readonly LngLat[],
  view: Partial<WhatIfView>,
  did: LineEdit,
): Partial<Fields> {
  const line = chosenLine(now);
  if (!line || now.atlas.kind !== 'ready') return {};
  const vertices = next(line.vertices);
  const whatIf = { ...now.whatIf, refused: undefined, ...view };
  if (vertices.length < LEAST_VERTICES || vertices === line.vertices) return { whatIf };
  const makes = makeLine(vertices, now.atlas.value.line, line.name).ok;
  const changed = { ...line, vertices, good: makes ? vertices : line.good };
  return {
    ...withLines(
      now,
      now.work.now.lines.map((l) => (l === line ? changed : l)),
      { ...did, name: line.name },
    ),
    whatIf,
  };
}

const moved = (index: number, at: LngLat) => (vertices: readonly LngLat[]) => {
  const before = vertices[index];
  return !before || samePlace(before, at) ? vertices : vertices.with(index, at);
};

/** What the user does to the vertices of the chosen line. */
const editing = (set: Change) => {
  /** The vertex in hand afterwards is the one that the step is about, unless said otherwise. */
  const edit = (
    next: (vertices: readonly LngLat[]) => readonly LngLat[],
    code: Extract<Step['code'], `vertex${string}`>,
    index: number,
    vertex = index,
  ) => set((now) => edited(now, next, { drag: undefined, vertex }, { code, number: index + 1 }));
  return {
    dropLineVertex: () =>
      set((now) => {
        const { drag } = now.whatIf;
        if (!drag) return {};
        const next = drag.isNew
          ? (vertices: readonly LngLat[]) => draggedVertices(vertices, drag)
          : moved(drag.index, drag.at);
        const code = drag.isNew ? 'vertexInserted' : 'vertexMoved';
        return edited(now, next, { drag: undefined, vertex: drag.index }, { code, number: drag.index + 1 });
      }),
    moveLineVertex: (index: number, at: LngLat) => edit(moved(index, at), 'vertexMoved', index),
    insertLineVertex: (index: number, at: LngLat) =>
      edit((vertices) => vertices.toSpliced(index, 0, at), 'vertexInserted', index),
    removeLineVertex: (index: number) =>
      edit(
        (vertices) => vertices.filter((_, i) => i !== index),
        'vertexRemoved',
        index,
        Math.max(0, index - 1),
      ),
    thinLine: (tolerance: Metres) =>
      set((now) => {
        const index = judgedAtlas(now)?.line.index;
        if (!index) return {};
        const thinned = (vertices: readonly LngLat[]) => {
          const kept = thin(vertices, index.plane, tolerance);
          return kept.length < vertices.length ? kept : vertices;
        };
        return edited(now, thinned, { vertex: 0 }, { code: 'lineThinned' });
      }),
    mendLine: () =>
      set((now) =>
        edited(
          now,
          (vertices) => chosenLine(now)?.good ?? vertices,
          { vertex: now.whatIf.editing ? 0 : undefined },
          { code: 'lineMended' },
        ),
      ),
  };
};

export const createWhatIfSlice: Slice<WhatIfSlice> = (set) => {
  const view = (change: Partial<WhatIfView>) => set(({ whatIf }) => ({ whatIf: { ...whatIf, ...change } }));
  return {
    ...editing(set),
    whatIf: NO_WHAT_IF,
    addLine: (name, coords) => set((now) => added(now, name, coords)),
    chooseLine: (chosen) => set(({ whatIf }) => ({ whatIf: { ...NO_WHAT_IF, made: whatIf.made, chosen } })),
    renameLine: (id, name) =>
      set((now) =>
        withLines(
          now,
          now.work.now.lines.map((l) => (l.id === id ? { ...l, name } : l)),
          { code: 'lineRenamed', name: nameOf(now, id) },
        ),
      ),
    removeLine: (id) =>
      set((now) => {
        const { made, chosen } = now.whatIf;
        return {
          ...withLines(
            now,
            now.work.now.lines.filter((l) => l.id !== id),
            { code: 'lineRemoved', name: nameOf(now, id) },
          ),
          // It stays the chosen one: undo brings it back as that.
          whatIf: id === chosen ? { ...NO_WHAT_IF, made, chosen } : now.whatIf,
        };
      }),
    editLine: (on) => view({ editing: on, vertex: on ? 0 : undefined, drag: undefined }),
    selectLineVertex: (vertex) => view({ vertex }),
    dragLineVertex: (drag) => view({ drag }),
    dismissRefusal: () => view({ refused: undefined }),
    tryShift: (shift) => view(shift === 0 ? { shift, shifted: undefined } : { shift }),
    takeShifted: (shifted) => view({ shifted }),
  };
};
