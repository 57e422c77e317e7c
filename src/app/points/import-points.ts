/** From a file to a set: opened, looked at, corrected, read. One file at a time; those that came with it wait. */
import type { Atlas } from '../../atlas/nouns.ts';
import type { LineText } from '../../atlas/read-line.ts';
import type { Mapping } from '../../points/file.ts';
import { judgedAtlas } from '../../session/judged-line.ts';
import type { Importing } from '../../session/point-set.ts';
import type { Session, SessionState } from '../../session/session.ts';
import { newId } from '../work/tab-claim.ts';
import { groundOf } from './ground-of.ts';
import type { ImportScreen } from './import-screen.ts';
import { lineIn, nameOf } from './line-file.ts';
import type { PointSets } from './point-sets.ts';
import { type Ahead, readAhead } from './read-ahead.ts';
import type { SetFiles } from './set-files.ts';
import { ask, type StoreHandle } from './spawn-store.ts';

export interface Importer {
  /** Files may be about to come: the reader's program is fetched and the line indexed there meanwhile. */
  prepare(): void;
  /** Resolves once something is shown of them. */
  add(files: readonly File[]): Promise<void>;
  setMapping(mapping: Mapping): void;
  confirm(): void;
  /** Ends the file in hand at once and goes on to the next one that waits. */
  cancel(): void;
}

/** A file that is understood sooner than this is shown as understood, without a dialog that says it is being opened. */
const OPENING_MS = 400;
/** More than this takes a while to be opened, unless it is a table, of which only the head is read. */
const LARGE_BYTES = 4_000_000;
const isTable = ({ name }: File): boolean => /\.(csv|tsv|tab|txt)$/i.test(name);

/** What was understood is painted first: while the reader is at work it would come in pieces. */
const AHEAD_MS = 300;
const NOTHING_READ = { rows: 0, bytes: 0 };

type Previewed = Extract<Importing, { kind: 'preview' }>;

interface InHand {
  readonly file: File;
  readonly handle: StoreHandle;
  /** What its points are judged by. */
  atlas: Atlas | undefined;
  /** The one line that the file holds, if it does. */
  line: LineText | undefined;
  ahead: Ahead | undefined;
}

/** Whether the user has touched nothing in between that a set which comes would take him away from. */
const isUntouched = (before: SessionState, now: SessionState): boolean =>
  now.panel === before.panel &&
  now.drawing === before.drawing &&
  now.selection === before.selection &&
  now.work === before.work;

export function createImporter(
  session: Session,
  sets: PointSets,
  files: SetFiles,
  spawn: () => StoreHandle,
  screen: ImportScreen,
): Importer {
  const queue: File[] = [];
  let inHand: InHand | undefined;
  /** A worker that knows no more than by what it is to judge. */
  let spare: Pick<InHand, 'handle' | 'atlas'> | undefined;
  let onShown = () => {};

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
    onShown();
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
    const current = {
      file,
      ...(spare ?? { handle: spawn(), atlas: undefined }),
      line: undefined,
      ahead: undefined,
    };
    inHand = current;
    spare = undefined;
    const opening = () => show({ kind: 'opening' });
    if (session.getState().importing || (file.size > LARGE_BYTES && !isTable(file))) opening();
    else setTimeout(() => inHand === current && !session.getState().importing && opening(), OPENING_MS);
    run(open);
  };
  const open = async (current: InHand) => {
    const atlas = judgedAtlas(session.getState());
    if (!atlas) throw new Error('Imported before the atlas was there.');
    const { file, handle } = current;
    const knows = current.atlas?.line.index === atlas.line.index;
    current.atlas = atlas;
    // As in `load`: the dialog that says so comes before the reader that it would come slowly beside.
    if (session.getState().importing) await screen.painted();
    if (inHand !== current) return;
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
    if (!knows) await ask(handle, (store) => store.judgeBy(groundOf(atlas)));
    readSoon(current);
  };
  const readSoon = (current: InHand) => {
    setTimeout(() => {
      const { importing } = session.getState();
      if (inHand !== current || importing?.kind !== 'preview' || importing.stale || !importing.mapping)
        return;
      // Nothing can be imported by it: the next one should not have to wait.
      if (!importing.sample.some(({ place }) => place.ok)) return;
      aheadBy(current, importing.mapping);
    }, AHEAD_MS);
  };
  const aheadBy = (current: InHand, mapping: Mapping): Ahead => {
    if (current.ahead?.mapping === mapping) return current.ahead;
    const ahead = readAhead(current.handle, current.file.size, mapping);
    // What went wrong is asked once it is confirmed, and then tried again.
    ahead.reading.catch(() => {
      if (current.ahead === ahead) current.ahead = undefined;
    });
    current.ahead = ahead;
    return ahead;
  };
  const load = async (current: InHand, { preview, sample }: Previewed, mapping: Mapping) => {
    const { file, handle } = current;
    const coming = { id: newId(), name: nameOf(file.name), file: file.name, mapping, shown: true };
    files.remember(coming.id, file);
    let isRead = false;
    const tell = () => {
      if (inHand !== current) return;
      const { rows, bytes: read } = current.ahead?.mapping === mapping ? current.ahead : NOTHING_READ;
      show({ kind: 'loading', rows, read, set: coming, isRead, preview, mapping, sample });
    };
    tell();
    // Beside a reader that begins this picture would take three times as long, and the main thread with it.
    await screen.painted();
    if (inHand !== current) return;
    const ahead = aheadBy(current, mapping);
    ahead.onProgress = tell;
    const loaded = await ahead.reading;
    if (inHand !== current) return;
    if (!loaded.ok) {
      show({ kind: 'failed', problems: loaded.problems });
      return;
    }
    const { imported, view } = loaded.value;
    const set = { ...coming, imported };
    const before = session.getState();
    await screen.prepare(set, view);
    if (queue.length === 0) {
      // The dialog goes in a picture of its own: together with the points it would hold the main thread for too long.
      isRead = true;
      tell();
      await screen.painted();
    }
    if (inHand !== current) {
      screen.forget();
      return;
    }
    const isWaitedFor = isUntouched(before, session.getState());
    sets.add(set.id, handle, current.atlas);
    inHand = undefined;
    session.getState().addSet(set, view);
    if (isWaitedFor) screen.reveal(set);
    next();
    if (!isWaitedFor) return;
    // Then the panel, with all its charts: at once it would hold the points up.
    const come = session.getState();
    // Under the dialog of the next file there is nothing to hold up.
    if (!inHand) await screen.drawn();
    if (isUntouched(come, session.getState())) session.getState().openPanel('points');
  };

  return {
    prepare() {
      if (spare) return;
      const [handle, atlas] = [spawn(), judgedAtlas(session.getState())];
      spare = { handle, atlas };
      // Where it cannot, the import that wants it will say so.
      if (atlas) ask(handle, (store) => store.judgeBy(groundOf(atlas))).catch(() => {});
    },
    add(files) {
      queue.push(...files);
      const { importing, setImporting } = session.getState();
      if (importing) setImporting({ ...importing, waiting: queue.length });
      if (importing || inHand) return Promise.resolve();
      return new Promise((resolve) => {
        onShown = resolve;
        next();
      });
    },
    setMapping(mapping) {
      const { importing, setImporting } = session.getState();
      if (importing?.kind !== 'preview') return;
      setImporting({ ...importing, mapping, stale: true });
      run(async (current) => {
        const { handle } = current;
        const sample = await ask(handle, (store) => store.sample(mapping));
        const { importing: now } = session.getState();
        // Another mapping may have been asked for since: its sample is on the way.
        if (now?.kind === 'preview' && now.mapping === mapping) {
          setImporting({ ...now, sample, stale: false });
          readSoon(current);
        }
      });
    },
    confirm() {
      const { importing } = session.getState();
      if (importing?.kind !== 'preview' || !importing.mapping) return;
      const { mapping } = importing;
      run((current) => load(current, importing, mapping));
    },
    cancel() {
      stop();
      next();
    },
  };
}
