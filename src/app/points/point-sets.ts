/** The workers of the imported sets: kept as long as a step of the history holds the set, asked for what is wanted. */
import { proxy } from 'comlink';
import type { Atlas } from '../../atlas/nouns.ts';
import type { OutOptions, RejectedRow, TableRow } from '../../points/point-store.ts';
import { judgedAtlas } from '../../session/judged-line.ts';
import { FIRST_WANTED, type Wanted } from '../../session/point-set.ts';
import type { Session } from '../../session/session.ts';
import type { Work } from '../../session/state.ts';
import { groundOf } from './ground-of.ts';
import { ask, type RemoteStore, type StoreHandle } from './spawn-store.ts';

export interface PointSets {
  /** @param atlas what its points were judged by */
  add(id: string, handle: StoreHandle, atlas: Atlas | undefined): void;
  rows(id: string, from: number, to: number): Promise<readonly TableRow[]>;
  row(id: string, index: number): Promise<TableRow>;
  positionOf(id: string, index: number): Promise<number>;
  rejected(id: string, from: number, to: number): Promise<readonly RejectedRow[]>;
  write(id: string, options: OutOptions, write: (piece: Uint8Array) => Promise<void>): Promise<void>;
  /** Ends every worker. */
  stop(): void;
}

const idsIn = (works: readonly Work[]): ReadonlySet<string> =>
  new Set(works.flatMap((work) => work.sets.map((set) => set.id)));

/** @param drawn resolves once the map has drawn its next frame: what can wait comes after it */
export function createPointSets(session: Session, drawn = () => Promise.resolve()): PointSets {
  const handles = new Map<string, StoreHandle>();
  /** What each set's points were judged by last. */
  const judged = new Map<string, Atlas | undefined>();
  /** Sets whose worker is at a view: one at a time, and then the latest that is wanted. */
  const busy = new Set<string>();
  /** Sets whose points have been asked for along the line. */
  const placed = new Set<string>();

  const from = <T>(id: string, question: (store: RemoteStore) => Promise<T>): Promise<T> => {
    const handle = handles.get(id);
    return handle ? ask(handle, question) : Promise.reject(new Error(`No set ${id}.`));
  };

  const isBehind = (id: string) => judged.get(id)?.line.index !== judgedAtlas(session.getState())?.line.index;
  /** Judges a set's points by the line that is chosen now, and counts what that line changes. */
  const judgeAgain = async (id: string): Promise<void> => {
    const state = session.getState();
    const [atlas, base] = [judgedAtlas(state), state.atlas];
    if (!atlas || base.kind !== 'ready') return;
    const disagreements = await from(id, (store) => store.judgeBy(groundOf(atlas)));
    judged.set(id, atlas);
    const { filter, sort, colour } = FIRST_WANTED;
    const whole = await from(id, (store) => store.view(filter, sort, colour));
    const changes =
      atlas === base.value ? undefined : await from(id, (store) => store.changesFrom(groundOf(base.value)));
    state.takeJudged(id, whole, { disagreements, changes });
    await fetchBeside(id);
  };

  /** Where its points lie along the line: asked for once, and again by another line. */
  const fetchBeside = async (id: string): Promise<void> => {
    placed.add(id);
    session.getState().takeBeside(id, await from(id, (store) => store.beside()));
  };

  const fetchView = async (id: string, wanted: Wanted): Promise<void> => {
    busy.add(id);
    try {
      if (isBehind(id)) await judgeAgain(id);
      const view = await from(id, (store) => store.view(wanted.filter, wanted.sort, wanted.colour));
      session.getState().takeView(id, wanted, view);
    } finally {
      busy.delete(id);
    }
    fetchWanted();
  };
  const fetchWanted = () => {
    for (const [id, look] of Object.entries(session.getState().looks)) {
      if (handles.has(id) && !placed.has(id)) {
        placed.add(id);
        drawn()
          .then(() =>
            handles.has(id) && !session.getState().looks[id]?.beside ? fetchBeside(id) : undefined,
          )
          .catch(() => lose(id));
      }
      if ((look.wanted === look.seen && !isBehind(id)) || busy.has(id) || !handles.has(id)) continue;
      fetchView(id, look.wanted).catch(() => lose(id));
    }
  };
  /** Its worker is gone: the points stay on the map as they are, and that is said. */
  const lose = (id: string) => {
    if (!handles.delete(id)) return;
    const name = session.getState().work.now.sets.find((set) => set.id === id)?.name;
    if (name !== undefined) session.getState().notify({ code: 'points-lost', name });
  };
  /** After another line was chosen every view is behind, and shown to be. */
  const askAgain = () => {
    const { looks, askView } = session.getState();
    for (const id of Object.keys(looks)) if (handles.has(id) && isBehind(id)) askView(id, {});
  };
  const prune = () => {
    const { work, keepLooks } = session.getState();
    const held = idsIn([work.now, ...work.past, ...work.future]);
    const gone = [...handles].filter(([id]) => !held.has(id));
    for (const [id, handle] of gone) {
      handle.end();
      handles.delete(id);
      judged.delete(id);
      placed.delete(id);
    }
    if (gone.length > 0) keepLooks(held);
  };

  const unsubscribe = session.subscribe((now, before) => {
    if (now.work !== before.work) prune();
    if (now.whatIf !== before.whatIf || now.work.now.lines !== before.work.now.lines) askAgain();
    if (now.looks !== before.looks) fetchWanted();
  });

  return {
    add(id, handle, atlas) {
      handles.set(id, handle);
      // By a what-if line: once more, to count what it changes.
      judged.set(id, atlas?.line.origin === 'reconstruction' ? atlas : undefined);
      handle.lost.catch(() => lose(id));
    },
    rows: (id, first, to) => from(id, (store) => store.rows(first, to)),
    row: (id, index) => from(id, (store) => store.row(index)),
    positionOf: (id, index) => from(id, (store) => store.positionOf(index)),
    rejected: (id, first, to) => from(id, (store) => store.rejected(first, to)),
    write: (id, options, write) => from(id, (store) => store.write(options, proxy(write))),
    stop() {
      unsubscribe();
      for (const handle of handles.values()) handle.end();
      handles.clear();
    },
  };
}
