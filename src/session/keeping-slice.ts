/** Saved work: taken up, opened from a file, given up. */
import type { Atlas } from '../atlas/nouns.ts';
import type { View } from '../points/point-store.ts';
import { changeWork, settle } from './change-work.ts';
import { samePath } from './corners.ts';
import { everywhere, step } from './history.ts';
import type { Keeping, Reading } from './keeping.ts';
import { NO_WORK, PENCIL_DOWN } from './path-slice.ts';
import { firstLook, type PointSet } from './point-set.ts';
import { linesOf } from './saved-work/saved-of.ts';
import type { SavedWork } from './saved-work/saved-work.ts';
import type { Fields, Slice } from './slice.ts';
import type { KeptPath, Path, Work } from './state.ts';

/** Which of two paths a page begins with: the saved one, or the one that its link brought. */
export type PathChoice =
  /** The link is the one that this page wrote, before the work was saved. */
  | { readonly kind: 'saved' }
  /** The same, but later than the work was saved. */
  | { readonly kind: 'link' }
  /** The link is another's, or an older one: the saved path is kept under a name. */
  | { readonly kind: 'both'; readonly name: (path: Path) => string };

export interface KeepingSlice extends Pick<Fields, 'keeping'> {
  setKeeping(change: Partial<Keeping>): void;
  /** Where the reading of a set has got to; undefined: it begins anew. */
  setReading(id: string, reading: Reading | undefined): void;
  /** What was saved comes back, under whatever has been made meanwhile. It is no step: nothing was there before it. */
  takeUp(saved: SavedWork, atlas: Atlas, choice: PathChoice): void;
  /** What a work file holds stands in the place of all that is there: one step. */
  openWork(saved: SavedWork, atlas: Atlas): void;
  /** A set that was saved has been read. */
  takeComing(set: PointSet, view: View): void;
  giveUpComing(id: string): void;
  /** Gives up all that was made, in one step; the view stays. */
  startAfresh(): void;
}

function pathOf(
  current: Path,
  { path }: SavedWork,
  choice: PathChoice,
): { path: Path; kept: readonly KeptPath[] } {
  const isSame = samePath(current, path);
  if (isSame || choice.kind === 'saved') return { path, kept: [] };
  if (choice.kind === 'link') return { path: current, kept: [] };
  if (current.vertices.length === 0) return { path, kept: [] };
  return { path: current, kept: path.vertices.length > 0 ? [{ ...path, name: choice.name(path) }] : [] };
}

const leftOut = (now: Fields, names: readonly string[]): Pick<Fields, 'notices'> => ({
  notices: [...now.notices, ...names.map((name) => ({ code: 'line-left-out', name }) as const)],
});

/** In every step that knows of it, the set stands where it was announced. */
const arrived =
  (set: PointSet) =>
  (work: Work): Work => {
    const saved = work.coming.find(({ id }) => id === set.id);
    if (!saved) return work;
    const { name, shown } = saved;
    return {
      ...work,
      coming: work.coming.filter((one) => one !== saved),
      sets: [...work.sets, { ...set, name, shown }],
    };
  };

const isBare = ({ path, kept, rings, sets, coming, lines }: Work): boolean =>
  [path.vertices, kept, rings, sets, coming, lines].every((list) => list.length === 0);

export const createKeepingSlice: Slice<KeepingSlice> = (set) => {
  const change = changeWork(set);
  const keep = (part: Partial<Keeping>) => set(({ keeping }) => ({ keeping: { ...keeping, ...part } }));
  return {
    keeping: {
      back: undefined,
      trouble: undefined,
      saved: undefined,
      reading: {},
      out: undefined,
      in: undefined,
    },
    setKeeping: keep,
    setReading: (id, reading) =>
      set(({ keeping }) => {
        const { [id]: _, ...others } = keeping.reading;
        return { keeping: { ...keeping, reading: reading ? { ...others, [id]: reading } : others } };
      }),
    takeUp: (saved, atlas, choice) =>
      set((now) => {
        const { lines, chosen, left } = linesOf(saved, atlas.line, now.whatIf.made);
        const work = everywhere(now.work, (made) => {
          const { path, kept } = pathOf(made.path, saved, choice);
          return {
            path,
            kept: [...saved.kept, ...kept, ...made.kept],
            rings: [...saved.rings, ...made.rings],
            sets: made.sets,
            coming: [...saved.sets, ...made.coming],
            lines: [...lines, ...made.lines],
          };
        });
        const { whatIf } = now;
        return {
          ...leftOut(now, left),
          work,
          drawing: now.drawing && !work.now.path.closed,
          whatIf: { ...whatIf, made: whatIf.made + saved.lines.length, chosen: whatIf.chosen ?? chosen },
        };
      }),
    openWork: (saved, atlas) =>
      set((now) => {
        const { whatIf } = now;
        const { lines, chosen, left } = linesOf(saved, atlas.line, whatIf.made);
        const { path, kept, rings, sets: coming } = saved;
        const opened = { path, kept, rings, sets: [], coming, lines };
        return {
          ...settle(now, step(now.work, opened, { code: 'workOpened' })),
          ...leftOut(now, left),
          whatIf: {
            ...whatIf,
            made: whatIf.made + saved.lines.length,
            chosen,
            editing: false,
            drag: undefined,
          },
          ...PENCIL_DOWN,
        };
      }),
    takeComing: (arrival, view) =>
      set(({ work, looks, keeping }) => {
        const { [arrival.id]: _, ...reading } = keeping.reading;
        return {
          work: everywhere(work, arrived(arrival)),
          looks: { ...looks, [arrival.id]: firstLook(view) },
          keeping: { ...keeping, reading },
        };
      }),
    giveUpComing: (id) =>
      change(
        (work) => ({ ...work, coming: work.coming.filter((one) => one.id !== id) }),
        (work) => ({ code: 'pointsRemoved', name: work.coming.find((one) => one.id === id)?.name ?? '' }),
      ),
    startAfresh: () => change((work) => (isBare(work) ? work : NO_WORK), { code: 'startedAfresh' }),
  };
};
