/** The work file out and in, and what the interface may ask of saved work. */
import { savedOf } from '../../session/saved-work/saved-of.ts';
import type { SavedWork } from '../../session/saved-work/saved-work.ts';
import { WORK_ENDING } from '../../session/saved-work/work-file.ts';
import type { Session } from '../../session/session.ts';
import type { OtherWorkCommands, WorkCommands } from '../../ui/context.ts';
import { today } from '../../ui/today.ts';
import { saveFile } from '../points/export-points.ts';
import type { SetFiles } from '../points/set-files.ts';
import { newId } from './tab-claim.ts';

type FileCommands = Omit<WorkCommands, keyof OtherWorkCommands>;

/** The sets under ids that are new here: the file may be opened twice, and in two tabs. */
export function renewed(work: SavedWork, opened: ReadonlyMap<string, Blob>, files: SetFiles): SavedWork {
  const sets = work.sets.map((set) => {
    const id = newId();
    const file = opened.get(set.id);
    if (file) files.remember(id, file);
    return { ...set, id };
  });
  return { ...work, sets };
}

export function createWorkCommands(session: Session, files: SetFiles): FileCommands {
  let cancelled: AbortController | undefined;
  const { notify, setKeeping } = session.getState();
  const begin = (way: 'out' | 'in', total: number) => {
    cancelled?.abort();
    const own = new AbortController();
    cancelled = own;
    const onBytes = (bytes: number) => {
      if (!own.signal.aborted) setKeeping({ file: { way, bytes, total } });
    };
    onBytes(0);
    return { signal: own.signal, onBytes };
  };
  const end = (signal: AbortSignal) => {
    if (!signal.aborted) setKeeping({ file: undefined });
  };

  return {
    async save() {
      const work = savedOf(session.getState());
      const total = work.sets.reduce((sum, { id }) => sum + (files.of(id)?.size ?? 0), 0);
      const { signal, onBytes } = begin('out', total);
      const written = await saveFile(
        `euphrates-line-${today()}.${WORK_ENDING}`,
        WORK_ENDING,
        async (write) => {
          const { writeWorkFile } = await import('../../session/saved-work/write-work-file.ts');
          await writeWorkFile(work, files.of, write, onBytes);
        },
        () => {},
        signal,
      );
      end(signal);
      if (written === 'failed') notify({ code: 'work-not-written' });
    },
    async open(file) {
      const { signal, onBytes } = begin('in', file.size);
      const { readWorkFile } = await import('../../session/saved-work/read-work-file.ts');
      // A file that the disk no longer gives rejects.
      const opened = await readWorkFile(file, onBytes).catch(() => undefined);
      if (signal.aborted) return;
      end(signal);
      const { atlas, openWork } = session.getState();
      if (atlas.kind !== 'ready') return;
      if (opened?.ok) openWork(renewed(opened.value.work, opened.value.files, files), atlas.value);
      else {
        const problem = opened?.problems[0] ?? ({ code: 'work-unreadable' } as const);
        notify({ code: 'work-file', file: file.name, problem });
      }
    },
    cancel() {
      cancelled?.abort();
      setKeeping({ file: undefined });
    },
    bytesOf: (set) => files.of(set)?.size,
    async room() {
      // On plain http there is none, in spite of the type.
      const storage = navigator.storage as StorageManager | undefined;
      const { usage, quota } = (await storage?.estimate().catch(() => undefined)) ?? {};
      return usage === undefined || quota === undefined ? undefined : Math.max(0, quota - usage);
    },
  };
}
