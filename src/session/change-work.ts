/** One step of the user's work, and what must not outlive it. */
import { step } from './history.ts';
import type { Change, Fields } from './slice.ts';
import type { Work } from './state.ts';

type Settled = Pick<Fields, 'work' | 'corner' | 'selection' | 'hovered'>;

/**
 * Corners are known by their number, which an edit may have changed; a picked point by its set, which may be gone.
 */
export function settle(now: Fields, work: Fields['work']): Settled {
  const { selection } = now;
  const gone = selection.kind === 'point' && !work.now.sets.some((set) => set.id === selection.set);
  return {
    work,
    corner: undefined,
    hovered: undefined,
    selection: gone ? { kind: 'none' } : selection,
  };
}

/** A change of the work that undo takes back; one that changes nothing is no step. */
export const changeWork =
  (set: Change) =>
  (next: (work: Work) => Work): void =>
    set((now) => {
      const work = next(now.work.now);
      return work === now.work.now ? {} : settle(now, step(now.work, work));
    });
