/** Undo and redo over one immutable value, each step under its name. */
import type { Step } from './steps.ts';

export interface History<T> {
  readonly now: T;
  readonly past: readonly T[];
  readonly future: readonly T[];
  /** What led out of each value of the past: its last is what undo takes back. */
  readonly done: readonly Step[];
  /** What leads to each value of the future: its first is what redo brings again. */
  readonly undone: readonly Step[];
}

/** Steps kept: more than anyone undoes, little to remember. */
const DEPTH = 200;

export const begin = <T>(now: T): History<T> => ({ now, past: [], future: [], done: [], undone: [] });

export const step = <T>({ now, past, done }: History<T>, next: T, name: Step): History<T> => ({
  now: next,
  past: [...past, now].slice(-DEPTH),
  future: [],
  done: [...done, name].slice(-DEPTH),
  undone: [],
});

/** Goes on within the last step: the later moves of a drag. */
export const replace = <T>(history: History<T>, now: T): History<T> => ({ ...history, now });

/** As if the last step had never been: redo does not bring it again. */
export const takeBack = <T>(history: History<T>): History<T> => ({
  ...undo(history),
  future: [],
  undone: [],
});

/** The same change in every step: what was there all along, and is only found now. */
export const everywhere = <T>(history: History<T>, change: (value: T) => T): History<T> => ({
  ...history,
  now: change(history.now),
  past: history.past.map(change),
  future: history.future.map(change),
});

export function undo<T>(history: History<T>): History<T> {
  const { now, past, future, done, undone } = history;
  if (past.length === 0) return history;
  return {
    // A past of T may hold undefined only if T does: then it is a T.
    now: past.at(-1) as T,
    past: past.slice(0, -1),
    future: [now, ...future],
    done: done.slice(0, -1),
    undone: [...done.slice(-1), ...undone],
  };
}

export function redo<T>(history: History<T>): History<T> {
  const { now, past, future, done, undone } = history;
  if (future.length === 0) return history;
  return {
    now: future[0] as T, // as above
    past: [...past, now],
    future: future.slice(1),
    done: [...done, ...undone.slice(0, 1)],
    undone: undone.slice(1),
  };
}
