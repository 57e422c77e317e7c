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

type Way = 'out' | 'in';
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
  /** One file each way: what is read ends nothing that is written. */
  const running = new Map<Way, AbortController>();
  const { notify, setKeeping } = session.getState();
  const begin = (way: Way, total: number) => {
    running.get(way)?.abort();
    const own = new AbortController();
    running.set(way, own);
    const onBytes = (bytes: number) => {
      if (!own.signal.aborted) setKeeping({ [way]: { bytes, total } });
    };
    onBytes(0);
    return { signal: own.signal, onBytes };
  };
  const end = (way: Way, signal: AbortSignal) => {
    if (!signal.aborted) setKeeping({ [way]: undefined });
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
      end('out', signal);
      if (written === 'failed') notify({ code: 'work-not-written' });
    },
    async open(file) {
      const { signal, onBytes } = begin('in', file.size);
      // A program that cannot be had rejects, and a file that the disk no longer gives.
      const opened = await import('../../session/saved-work/read-work-file.ts')
        .then(({ readWorkFile }) => readWorkFile(file, onBytes))
        .catch(() => undefined);
      if (signal.aborted) return;
      end('in', signal);
      const { atlas, openWork } = session.getState();
      if (atlas.kind !== 'ready') return;
      if (opened?.ok) openWork(renewed(opened.value.work, opened.value.files, files), atlas.value);
      else {
        const problem = opened?.problems[0] ?? ({ code: 'work-unreadable' } as const);
        notify({ code: 'work-file', file: file.name, problem });
      }
    },
    cancel(way) {
      running.get(way)?.abort();
      setKeeping({ [way]: undefined });
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
