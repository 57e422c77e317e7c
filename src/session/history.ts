/** Undo and redo over one immutable value. */
export interface History<T> {
  readonly now: T;
  readonly past: readonly T[];
  readonly future: readonly T[];
}

/** Steps kept: more than anyone undoes, little to remember. */
const DEPTH = 200;

export const begin = <T>(now: T): History<T> => ({ now, past: [], future: [] });

export const step = <T>({ now, past }: History<T>, next: T): History<T> => ({
  now: next,
  past: [...past, now].slice(-DEPTH),
  future: [],
});

/** Goes on within the last step: the later moves of a drag. */
export const replace = <T>({ past, future }: History<T>, now: T): History<T> => ({ now, past, future });

export function undo<T>(history: History<T>): History<T> {
  const last = history.past.at(-1);
  if (history.past.length === 0) return history;
  // A past of T may hold undefined only if T does: then it is a T.
  return {
    now: last as T,
    past: history.past.slice(0, -1),
    future: [history.now, ...history.future],
  };
}

export function redo<T>(history: History<T>): History<T> {
  const [next, ...future] = history.future;
  if (history.future.length === 0) return history;
  return { now: next as T, past: [...history.past, history.now], future }; // as above
}
