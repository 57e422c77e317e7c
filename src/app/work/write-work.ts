/** Writes one tab's work into the database, and says at once what does not fit. */
import type { KeepTrouble } from '../../session/keeping.ts';
import { formatWork } from '../../session/saved-work/parse-work.ts';
import { savedOf } from '../../session/saved-work/saved-of.ts';
import { isNothing, type SavedWork } from '../../session/saved-work/saved-work.ts';
import type { Session } from '../../session/session.ts';
import type { Work } from '../../session/state.ts';
import type { SetFiles } from '../points/set-files.ts';
import type { WorkDb, WorkRecord } from './work-db.ts';

export interface WorkWriter {
  /**
   * Resolves once what is on the screen now is written, or it is said that it is not.
   *
   * @param leaving the page goes: the work is put first and by itself, so that a large file which does not get in any more takes
   *   nothing along
   */
  write(leaving?: boolean): Promise<void>;
  isWriting(): boolean;
}

const isFull = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'QuotaExceededError';

const idsOf = (works: readonly Work[]): ReadonlySet<string> =>
  new Set(works.flatMap(({ sets, coming }) => [...sets, ...coming].map(({ id }) => id)));

/** Asked for once there is something that it would be a pity to lose: browsers then keep it also when the disk gets full. */
async function askToStay(): Promise<void> {
  // On plain http there is none, in spite of the type.
  const storage = navigator.storage as StorageManager | undefined;
  if (storage?.persist && !(await storage.persisted())) await storage.persist();
}

/** A path alone is drawn again in a moment; browsers ask the user before they promise. */
const isDear = ({ kept, sets, lines }: SavedWork): boolean => kept.length + sets.length + lines.length > 0;

export function createWorkWriter(session: Session, db: WorkDb, id: string, files: SetFiles): WorkWriter {
  /** Sets whose files are known to be in the database, and sets whose files would not go in. */
  let here: ReadonlySet<string> = new Set();
  let refused: ReadonlySet<string> = new Set();
  let hasAsked = false;
  let isThere = false;
  let writing: Promise<void> | undefined;
  let again = false;

  const say = (trouble: KeepTrouble | undefined) => session.getState().setKeeping({ trouble });
  const filesOf = (sets: SavedWork['sets']) =>
    new Map(
      sets.flatMap((set) => {
        const file = files.of(set.id);
        return file ? [[set.id, file] as const] : [];
      }),
    );

  const recordOf = (saved: SavedWork, at: number): WorkRecord => ({
    id,
    at,
    work: formatWork(saved),
    sets: saved.sets.map((set) => set.id),
  });

  const recordNow = () => recordOf(savedOf(session.getState()), Date.now());

  /** The work first, then file by file what goes in; as it is by then. */
  const piecemeal = async (wanted: ReadonlyMap<string, Blob>, why: unknown): Promise<void> => {
    await db.putAll(recordNow(), new Map());
    const out = new Set<string>();
    for (const [set, file] of wanted) {
      await db.putAll(recordNow(), new Map([[set, file]])).catch(() => out.add(set));
    }
    refused = out;
    if (out.size > 0) say({ code: isFull(why) ? 'full' : 'refused', sets: [...out] });
  };

  const putAlone = (): Promise<void> => {
    const gone = isNothing(savedOf(session.getState()));
    // It is written once more where the page stays.
    return (gone ? db.remove(id) : db.put(recordNow())).catch(() => {});
  };

  const put = async (record: WorkRecord, saved: SavedWork): Promise<void> => {
    const wanted = filesOf(saved.sets);
    const isNew = saved.sets.length !== here.size || saved.sets.some((set) => !here.has(set.id));
    if (!isNew) {
      await db.put(record);
      return;
    }
    try {
      await db.putAll(record, wanted);
      refused = new Set();
      say(undefined);
    } catch (error) {
      await piecemeal(wanted, error);
    }
    here = new Set(saved.sets.map((set) => set.id));
  };

  const writeNow = async (): Promise<void> => {
    const state = session.getState();
    const { work, importing } = state;
    const held = new Set(idsOf([work.now, ...work.past, ...work.future]));
    if (importing?.kind === 'loading') held.add(importing.set.id);
    files.keep(held);
    const saved = savedOf(state);
    const at = Date.now();
    try {
      if (!isNothing(saved)) {
        await put(recordOf(saved, at), saved);
      } else if (isThere) {
        await db.remove(id);
        here = new Set();
      }
      isThere = !isNothing(saved);
      session.getState().setKeeping({ saved: at });
      const { trouble } = session.getState().keeping;
      if (trouble && refused.size === 0) say(undefined);
      if (isDear(saved) && !hasAsked) {
        hasAsked = true;
        void askToStay().catch(() => {});
      }
    } catch (error) {
      // Nothing at all was written: the screen has it still.
      here = new Set();
      say({ code: isFull(error) ? 'full' : 'refused', sets: [] });
    }
  };

  return {
    isWriting: () => writing !== undefined,
    async write(leaving = false) {
      const alone = leaving ? putAlone() : undefined;
      if (writing) {
        again = true;
        await alone;
        await writing;
        return;
      }
      do {
        again = false;
        writing = writeNow();
        await writing;
      } while (again);
      writing = undefined;
    },
  };
}
