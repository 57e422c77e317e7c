/** The browser's own database: the work of each tab, and the files of the imported sets, each once. */
import { type DBSchema, openDB } from 'idb';

export interface WorkRecord {
  /** The tab's, or that of the tab that left it. */
  readonly id: string;
  /** When it was saved; milliseconds since 1970. */
  readonly at: number;
  /** As `formatWork` writes it. */
  readonly work: unknown;
  /** Ids of its sets: the files that it needs. */
  readonly sets: readonly string[];
}

interface Schema extends DBSchema {
  works: { key: string; value: WorkRecord };
  files: { key: string; value: Blob };
}

export interface WorkDb {
  read(id: string): Promise<WorkRecord | undefined>;
  /** All works, the latest first. */
  list(): Promise<readonly WorkRecord[]>;
  file(set: string): Promise<Blob | undefined>;
  /** One work and nothing else, as quickly as can be: also while the page goes. */
  put(record: WorkRecord): Promise<void>;
  /** In one go: the work, those of its files that are not here yet, and away with files that no work needs. */
  putAll(record: WorkRecord, files: ReadonlyMap<string, Blob>): Promise<void>;
  /** A work without anything in it, and files that no other work needs. */
  remove(id: string): Promise<void>;
}

/** Where a tab's own work lies among the others. */
export interface Shelf {
  readonly db: WorkDb;
  /** Of its own. */
  readonly id: string;
}

const NAME = 'euphrates-line';

/** @throws where the browser keeps nothing for this page */
export async function openWorkDb(): Promise<WorkDb> {
  const db = await openDB<Schema>(NAME, 1, {
    upgrade(fresh) {
      fresh.createObjectStore('works', { keyPath: 'id' });
      fresh.createObjectStore('files');
    },
    // Another tab has a newer version of the app: it must not wait for this one.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(), // an open request's own target
  });
  const change = async (
    changeWorks: (works: { put(record: WorkRecord): unknown; delete(id: string): unknown }) => void,
    files: ReadonlyMap<string, Blob>,
  ) => {
    const tx = db.transaction(['works', 'files'], 'readwrite');
    const [works, kept] = [tx.objectStore('works'), tx.objectStore('files')];
    const work = async () => {
      changeWorks(works);
      const here = new Set(await kept.getAllKeys());
      const needed = new Set((await works.getAll()).flatMap(({ sets }) => sets));
      for (const key of here) if (!needed.has(key)) void kept.delete(key);
      for (const [key, file] of files) if (!here.has(key)) void kept.put(file, key);
    };
    // What fails in it fails the whole; `done` says why.
    await Promise.all([work().catch(() => {}), tx.done]);
  };
  return {
    read: (id) => db.get('works', id),
    list: async () => (await db.getAll('works')).sort((a, b) => b.at - a.at),
    file: (set) => db.get('files', set),
    async put(record) {
      const tx = db.transaction('works', 'readwrite');
      void tx.store.put(record);
      tx.commit();
      await tx.done;
    },
    putAll: (record, files) => change((works) => void works.put(record), files),
    remove: (id) => change((works) => void works.delete(id), new Map()),
  };
}
