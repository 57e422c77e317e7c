/** Imported points: the sets, which undo covers, and how they are looked at, which it does not. */
import type { Beside, View } from '../points/point-store.ts';
import { changeWork } from './change-work.ts';
import type { Wanted } from './point-set.ts';
import {
  firstLook,
  type HoveredPoint,
  type Importing,
  type Look,
  type PointSet,
  type Rejudged,
} from './point-set.ts';
import type { Fields, Slice } from './slice.ts';
import type { Work } from './state.ts';
import type { Step } from './steps.ts';

type SetStep = Extract<Step, { code: `points${string}` }>;

export interface PointsSlice
  extends Pick<Fields, 'looks' | 'chosenSet' | 'importing' | 'imported' | 'hovered'> {
  setImporting(importing: Importing | undefined): void;
  /** An import is done: the set appears with its first view (by `FIRST_WANTED`). */
  addSet(set: PointSet, view: View): void;
  renameSet(id: string, name: string): void;
  showSet(id: string, shown: boolean): void;
  removeSet(id: string): void;
  chooseSet(id: string): void;
  /** Asks for another view; what is not named stays. */
  askView(id: string, change: Partial<Wanted>): void;
  /** Takes a view that came. One that is no longer wanted stands in until the wanted one is there. */
  takeView(id: string, seen: Wanted, view: View): void;
  /** Every point was judged again, by another line. */
  takeJudged(id: string, whole: View, rejudged: Rejudged): void;
  takeBeside(id: string, beside: Beside): void;
  /** Forgets how sets were looked at that no step of the history holds any more. */
  keepLooks(ids: ReadonlySet<string>): void;
  setHovered(hovered: HoveredPoint | undefined): void;
}

/** The one that is there, if nothing differs: by a sort alone nothing is painted anew, on the map or elsewhere. */
function sameOr(there: Uint8Array, next: Uint8Array): Uint8Array {
  if (there.length !== next.length) return next;
  for (let i = 0; i < next.length; i++) if (there[i] !== next[i]) return next;
  return there;
}

export const createPointsSlice: Slice<PointsSlice> = (set) => {
  const change = changeWork(set);
  const setOf = (work: Work, id: string) => work.sets.find((s) => s.id === id);
  const edit = (id: string, next: Partial<PointSet>, code: SetStep['code']) =>
    change(
      (work) => ({ ...work, sets: work.sets.map((s) => (s.id === id ? { ...s, ...next } : s)) }),
      named(id, code),
    );
  const named = (id: string, code: SetStep['code']) => (work: Work) => ({
    code,
    name: setOf(work, id)?.name ?? '',
  });
  const look = (id: string, next: (look: Look) => Look) =>
    set(({ looks }) => {
      const found = looks[id];
      return found ? { looks: { ...looks, [id]: next(found) } } : {};
    });
  return {
    looks: {},
    chosenSet: undefined,
    importing: undefined,
    imported: undefined,
    hovered: undefined,
    setImporting: (importing) => set({ importing }),
    addSet: (added, view) => {
      // In one step: a set without its look would be none on the map for a moment, and what is ready for it lost.
      change(
        (work) => ({ ...work, sets: [...work.sets, added] }),
        { code: 'pointsImported', name: added.name },
        ({ looks }) => ({
          looks: { ...looks, [added.id]: firstLook(view) },
          chosenSet: added.id,
          imported: added.id,
        }),
      );
    },
    renameSet: (id, name) => edit(id, { name }, 'pointsRenamed'),
    showSet: (id, shown) => edit(id, { shown }, shown ? 'pointsShown' : 'pointsHidden'),
    removeSet: (id) =>
      change((work) => ({ ...work, sets: work.sets.filter((s) => s.id !== id) }), named(id, 'pointsRemoved')),
    chooseSet: (chosenSet) => set({ chosenSet }),
    askView: (id, wanted) => look(id, (l) => ({ ...l, wanted: { ...l.wanted, ...wanted } })),
    takeView: (id, seen, view) =>
      look(id, (l) => ({ ...l, seen, view: { ...view, painting: sameOr(l.view.painting, view.painting) } })),
    takeJudged: (id, whole, rejudged) => look(id, (l) => ({ ...l, whole, rejudged })),
    takeBeside: (id, beside) => look(id, (l) => ({ ...l, beside })),
    keepLooks: (ids) =>
      set(({ looks }) => ({
        looks: Object.fromEntries(Object.entries(looks).filter(([id]) => ids.has(id))),
      })),
    setHovered: (hovered) => set({ hovered }),
  };
};
