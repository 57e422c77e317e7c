/** From a file to a set: opened, looked at, corrected, read. One file at a time; those that came with it wait. */
import { proxy } from 'comlink';
import type { Atlas } from '../atlas/nouns.ts';
import type { LineText } from '../atlas/read-line.ts';
import type { Mapping } from '../points/file.ts';
import { judgedAtlas } from '../session/judged-line.ts';
import { FIRST_WANTED, type Importing, type PointSet } from '../session/point-set.ts';
import type { Session } from '../session/session.ts';
import { groundOf } from './ground-of.ts';
import { lineIn, nameOf } from './line-file.ts';
import type { PointSets } from './point-sets.ts';
import { ask, type StoreHandle } from './spawn-store.ts';

export interface Importer {
  /** Files may be about to come: the reader's program is fetched meanwhile. */
  prepare(): void;
  add(files: readonly File[]): void;
  setMapping(mapping: Mapping): void;
  confirm(): void;
  /** Ends the file in hand at once and goes on to the next one that waits. */
  cancel(): void;
}

interface InHand {
  readonly file: File;
  readonly handle: StoreHandle;
  /** What its points are judged by. */
  atlas: Atlas | undefined;
  /** The one line that the file holds, if it does. */
  line: LineText | undefined;
}

/** Progress is shown ten times a second. */
const PROGRESS_MS = 100;

/** @param onImported told of a set that has just come, so that the map can turn to it */
export function createImporter(
  session: Session,
  sets: PointSets,
  spawn: () => StoreHandle,
  onImported: (set: PointSet) => void,
): Importer {
  const queue: File[] = [];
  let inHand: InHand | undefined;
  /** A worker that nothing has been asked of. */
  let spare: StoreHandle | undefined;
  let made = 0;

  type State = Importing extends infer I
    ? I extends unknown
      ? Omit<I, 'file' | 'bytes' | 'waiting' | 'line'>
      : never
    : never;
  const show = (state: State) => {
    if (!inHand) return;
    const { name: file, size: bytes } = inHand.file;
    const { line } = inHand;
    // The four that every kind has, and one kind's own.
    session.getState().setImporting({ file, bytes, waiting: queue.length, line, ...state } as Importing);
  };
  const stop = () => {
    inHand?.handle.end();
    inHand = undefined;
  };
  /** Runs a part of an import; what it throws is shown as a failure, unless the import has been cancelled since. */
  const run = (part: (current: InHand) => Promise<void>) => {
    const current = inHand;
    if (!current) return;
    part(current).catch(() => {
      if (inHand !== current) return;
      show({ kind: 'failed', problems: [] });
      current.handle.end();
    });
  };

  const next = () => {
    const file = queue.shift();
    if (!file) {
      session.getState().setImporting(undefined);
      return;
    }
    inHand = { file, handle: spare ?? spawn(), atlas: undefined, line: undefined };
    spare = undefined;
    show({ kind: 'opening' });
    run(open);
  };
  const open = async (current: InHand) => {
    const atlas = judgedAtlas(session.getState());
    if (!atlas) throw new Error('Imported before the atlas was there.');
    const { file, handle } = current;
    current.atlas = atlas;
    const opened = await ask(handle, (store) => store.open(file, file.name));
    current.line = await lineIn(file);
    if (inHand !== current) return;
    if (!opened.ok) {
      show({ kind: 'failed', problems: opened.problems });
      return;
    }
    const preview = opened.value;
    const { mapping } = preview;
    const sample = mapping ? await ask(handle, (store) => store.sample(mapping)) : [];
    if (inHand !== current) return;
    show({ kind: 'preview', preview, mapping, sample, stale: false });
    // While the user looks; what is asked of the worker after this waits for it.
    await ask(handle, (store) => store.judgeBy(groundOf(atlas)));
  };
  const load = async (current: InHand, mapping: Mapping) => {
    const { file, handle } = current;
    show({ kind: 'loading', rows: 0, read: 0 });
    let last = 0;
    const onProgress = (rows: number, read: number) => {
      const now = performance.now();
      if (inHand !== current || now - last < PROGRESS_MS) return;
      last = now;
      show({ kind: 'loading', rows, read });
    };
    const loaded = await ask(handle, (store) => store.load(mapping, proxy(onProgress)));
    if (inHand !== current) return;
    if (!loaded.ok) {
      show({ kind: 'failed', problems: loaded.problems });
      return;
    }
    const { filter, sort, colour } = FIRST_WANTED;
    const view = await ask(handle, (store) => store.view(filter, sort, colour));
    if (inHand !== current) return;
    made++;
    const id = `set-${made}`;
    const set = {
      id,
      name: nameOf(file.name),
      file: file.name,
      mapping,
      imported: loaded.value,
      shown: true,
    };
    sets.add(id, handle, current.atlas);
    inHand = undefined;
    session.getState().addSet(set, view);
    onImported(set);
    // The set comes in one task and the dialog goes in another: each is a long one. It may have been closed meanwhile.
    await new Promise((resolve) => setTimeout(resolve));
    if (session.getState().importing?.kind === 'loading') next();
  };

  return {
    prepare() {
      spare ??= spawn();
    },
    add(files) {
      queue.push(...files);
      const { importing } = session.getState();
      if (!importing) next();
      else session.getState().setImporting({ ...importing, waiting: queue.length });
    },
    setMapping(mapping) {
      const { importing, setImporting } = session.getState();
      if (importing?.kind !== 'preview') return;
      setImporting({ ...importing, mapping, stale: true });
      run(async ({ handle }) => {
        const sample = await ask(handle, (store) => store.sample(mapping));
        const { importing: now } = session.getState();
        // Another mapping may have been asked for since: its sample is on the way.
        if (now?.kind === 'preview' && now.mapping === mapping) {
          setImporting({ ...now, sample, stale: false });
        }
      });
    },
    confirm() {
      const { importing } = session.getState();
      if (importing?.kind !== 'preview' || !importing.mapping) return;
      const { mapping } = importing;
      run((current) => load(current, mapping));
    },
    cancel() {
      stop();
      next();
    },
  };
}
