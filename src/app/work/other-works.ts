/** What closed tabs have left in this browser: listed, opened here, removed. */
import { formatWork, parseWork } from '../../session/saved-work/parse-work.ts';
import { savedOf } from '../../session/saved-work/saved-of.ts';
import { type SavedWork, sameWork } from '../../session/saved-work/saved-work.ts';
import type { Session } from '../../session/session.ts';
import type { OtherWork, OtherWorkCommands } from '../../ui/context.ts';
import type { SetFiles } from '../points/set-files.ts';
import type { WorkKeeper } from './keep-work.ts';
import { newId, openWorks, whileClosed } from './tab-claim.ts';
import type { Shelf, WorkDb, WorkRecord } from './work-db.ts';
import { renewed } from './work-file.ts';

/** As the parser has it; undefined what this version cannot read. */
function workOf(value: unknown): SavedWork | undefined {
  const read = parseWork(value);
  return read.ok ? read.value : undefined;
}

async function filesOf(db: WorkDb, sets: readonly string[]): Promise<ReadonlyMap<string, Blob>> {
  const files = await Promise.all(sets.map(async (set) => [set, await db.file(set)] as const));
  return new Map(files.flatMap(([set, file]) => (file ? [[set, file] as const] : [])));
}

/** What is about to be replaced here stays in the browser beside this tab's own, unless it lies there already. */
async function putAside({ db, id }: Shelf): Promise<void> {
  const records = await db.list();
  const own = records.find((record) => record.id === id);
  const work = own && workOf(own.work);
  if (!work) return;
  const isThere = records.some((record) => {
    const other = record.id === id ? undefined : workOf(record.work);
    return other !== undefined && sameWork(other, work);
  });
  if (!isThere) await db.put({ ...own, id: newId() });
}

export function createOtherWorks(session: Session, files: SetFiles, keeper: WorkKeeper): OtherWorkCommands {
  const list = async ({ db, id }: Shelf): Promise<readonly OtherWork[]> => {
    const open = await openWorks();
    if (!open) return [];
    const here = workOf(formatWork(savedOf(session.getState())));
    const left = (await db.list()).filter((record) => record.id !== id && !open.has(record.id));
    const works = left.map(async (record: WorkRecord): Promise<OtherWork | undefined> => {
      const work = workOf(record.work);
      if (!work || (here && sameWork(work, here))) return undefined;
      const bytes = [...(await filesOf(db, record.sets)).values()].reduce((sum, { size }) => sum + size, 0);
      return { id: record.id, at: record.at, work, bytes };
    });
    return (await Promise.all(works)).filter((work) => work !== undefined);
  };

  return {
    async others() {
      const shelf = keeper.shelf();
      // The database may have been closed for a newer version's sake.
      return shelf ? list(shelf).catch(() => []) : [];
    },
    async openOther(id) {
      const shelf = keeper.shelf();
      const { atlas, openWork } = session.getState();
      if (!shelf || atlas.kind !== 'ready') return;
      await keeper.settle();
      const record = await shelf.db.read(id);
      const work = record && workOf(record.work);
      if (!work) return;
      const kept = await filesOf(shelf.db, record.sets);
      // Where there is no room for a copy, undo has it still.
      await putAside(shelf).catch(() => {});
      openWork(renewed(work, kept, files), atlas.value);
    },
    async removeOther(id) {
      const db = keeper.shelf()?.db;
      const record = await db?.read(id);
      if (!db || !record) return undefined;
      const kept = await filesOf(db, record.sets);
      const isGone = await whileClosed(id, () => db.remove(id));
      return isGone ? () => db.putAll(record, kept) : undefined;
    },
  };
}
