/** One step of the user's work, and what must not outlive it. */
import { type History, redo, step, undo } from './history.ts';
import type { Change, Fields } from './slice.ts';
import type { Work } from './state.ts';
import type { Step, Travelled } from './steps.ts';

type Settled = Pick<
  Fields,
  'work' | 'corner' | 'drawing' | 'selection' | 'hovered' | 'imported' | 'travelled'
>;

/**
 * Corners are known by their number, which an edit may have changed; a picked point, and what was imported last, by its
 * set, which may be gone: that comes back by undo or redo, not by an import. A closed path takes no more corners.
 */
export function settle(now: Fields, work: History<Work>): Settled {
  const { selection, imported } = now;
  const has = (id: string | undefined) => work.now.sets.some((set) => set.id === id);
  const gone = selection.kind === 'point' && !has(selection.set);
  return {
    work,
    corner: undefined,
    drawing: now.drawing && !work.now.path.closed,
    hovered: undefined,
    imported: has(imported) ? imported : undefined,
    selection: gone ? { kind: 'none' } : selection,
    travelled: undefined,
  };
}

/**
 * A change of the work that undo takes back; one that changes nothing is no step.
 * @param name of the step, where it needs what was there before as a function of that
 * @param besides what changes with it and is no work
 */
export const changeWork =
  (set: Change) =>
  (
    next: (work: Work) => Work,
    name: Step | ((before: Work) => Step),
    besides: (now: Fields) => Partial<Fields> = () => ({}),
  ): void =>
    set((now) => {
      const before = now.work.now;
      const work = next(before);
      if (work === before) return {};
      const taken = step(now.work, work, typeof name === 'function' ? name(before) : name);
      return { ...settle(now, taken), ...besides(now) };
    });

/** One step back or forth. */
export function travel(now: Fields, way: Travelled['way']): Partial<Fields> {
  const [gone, work] =
    way === 'undone' ? [now.work.done.at(-1), undo(now.work)] : [now.work.undone[0], redo(now.work)];
  if (!gone) return {};
  return { ...settle(now, work), travelled: { way, step: gone } };
}
