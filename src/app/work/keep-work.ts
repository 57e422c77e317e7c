/**
 * Saves what the user makes as it is made, and brings it back: after a reload, a crash, a killed tab. Each tab has its own.
 */
import type { Atlas } from '../../atlas/nouns.ts';
import type { PathChoice } from '../../session/keeping-slice.ts';
import { parseWork } from '../../session/saved-work/parse-work.ts';
import type { SavedWork } from '../../session/saved-work/saved-work.ts';
import type { Session, SessionState } from '../../session/session.ts';
import type { SetFiles } from '../points/set-files.ts';
import { letGo } from './let-go.ts';
import { claimWork, newId } from './tab-claim.ts';
import { openWorkDb, type Shelf, type WorkDb, type WorkRecord } from './work-db.ts';
import { createWorkWriter, type WorkWriter } from './write-work.ts';

/** Changes that follow one another so closely are saved as one. */
const PAUSE_MS = 200;

export interface WorkKeeper {
  /** Undefined before the browser's database is open, and where nothing is saved. */
  shelf(): Shelf | undefined;
  /** Saves at once what waits to be saved. */
  settle(): Promise<void>;
}

const atlasOf = (session: Session): Promise<Atlas> =>
  new Promise((resolve) => {
    const look = ({ atlas }: SessionState) => {
      if (atlas.kind !== 'ready') return;
      unsubscribe();
      resolve(atlas.value);
    };
    const unsubscribe = session.subscribe(look);
    look(session.getState());
  });

const isKept = ({ settings }: SessionState): boolean => !settings.embed;

function whenKept(session: Session, act: () => void): void {
  if (isKept(session.getState())) {
    act();
    return;
  }
  const unsubscribe = session.subscribe((now) => {
    if (!isKept(now)) return;
    unsubscribe();
    act();
  });
}

/** The files of saved sets are had from the database; what is not there is said when it is asked for. */
async function fetchFiles(db: WorkDb, { sets }: SavedWork, files: SetFiles): Promise<void> {
  for (const { id } of sets) {
    const file = await db.file(id).catch(() => undefined);
    if (file) files.remember(id, file);
  }
}

/**
 * @param ownLinkAt when this page wrote the link that it opens with; undefined where the link is another's
 * @param nameOf what a path is kept as that has to make way for a link's
 */
export function keepWork(
  session: Session,
  files: SetFiles,
  ownLinkAt: () => number | undefined,
  nameOf: Extract<PathChoice, { kind: 'both' }>['name'],
): WorkKeeper {
  let writer: WorkWriter | undefined;
  let shelf: Shelf | undefined;
  /** Nothing is the user's yet where a link brought all that is there. */
  let isMine = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const { setKeeping, notify } = session.getState();

  /** @returns what is to be said of when it was saved, if it was there */
  const bringBack = async (db: WorkDb, record: WorkRecord): Promise<boolean> => {
    const saved = parseWork(record.work);
    if (!saved.ok) {
      notify({ code: 'work-unread', problem: saved.problems[0] ?? { code: 'work-not-ours' } });
      return false;
    }
    await fetchFiles(db, saved.value, files);
    const atlas = await atlasOf(session);
    const linkAt = ownLinkAt();
    const choice: PathChoice =
      linkAt === undefined ? { kind: 'both', name: nameOf } : { kind: linkAt > record.at ? 'link' : 'saved' };
    session.getState().takeUp(saved.value, atlas, choice);
    isMine = true;
    return true;
  };

  const begin = async (): Promise<void> => {
    const db = await openWorkDb();
    const claim = await claimWork(async () => (await db.list()).map(({ id }) => id));
    const record = claim.from === undefined ? undefined : await db.read(claim.from);
    const isBack = record !== undefined && (await bringBack(db, record));
    if (isBack && claim.isLeft) setKeeping({ back: record.at });
    // What this version cannot read it must not write over.
    const id = record && !isBack ? newId() : claim.id;
    writer = createWorkWriter(session, db, id, files);
    shelf = { db, id };
    void letGo(shelf).catch(() => {});
    // A link's path replaces nothing before the atlas is there.
    await atlasOf(session);
    session.subscribe(onChange);
    await write();
  };

  const write = async (leaving = false): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    const state = session.getState();
    isMine ||= state.work.past.length > 0 || state.importing?.kind === 'loading';
    if (isMine && isKept(state)) await writer?.write(leaving);
  };
  const onChange = (now: SessionState, before: SessionState) => {
    const isSame =
      now.work.now === before.work.now &&
      now.whatIf.chosen === before.whatIf.chosen &&
      now.importing?.kind === before.importing?.kind;
    if (!isSame) timer ??= setTimeout(() => void write(), PAUSE_MS);
  };
  const settle = () => (timer === undefined && !writer?.isWriting() ? Promise.resolve() : write(true));

  // A bare map in another page's frame is nobody's work.
  whenKept(session, () => {
    begin().catch(() => setKeeping({ trouble: { code: 'nowhere' } }));
    addEventListener('pagehide', () => void settle());
    document.addEventListener(
      'visibilitychange',
      () => document.visibilityState === 'hidden' && void settle(),
    );
  });
  return { settle, shelf: () => shelf };
}
