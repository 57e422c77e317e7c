/** Sets that come back: each file is read and judged again by a worker of its own, one after another. */
import type { Atlas } from '../../atlas/nouns.ts';
import { judgedAtlas } from '../../session/judged-line.ts';
import type { SavedSet } from '../../session/point-set.ts';
import type { Session } from '../../session/session.ts';
import { groundOf } from './ground-of.ts';
import type { PointSets } from './point-sets.ts';
import { readSet } from './read-set.ts';
import type { SetFiles } from './set-files.ts';
import { ask, type StoreHandle } from './spawn-store.ts';

/** @returns ends it */
export function restoreSets(
  session: Session,
  sets: PointSets,
  files: SetFiles,
  spawn: () => StoreHandle,
): () => void {
  let inHand: { readonly set: SavedSet; readonly handle: StoreHandle } | undefined;

  const read = async (set: SavedSet, file: Blob, handle: StoreHandle, atlas: Atlas): Promise<void> => {
    const { setReading, takeComing } = session.getState();
    const isOver = () => inHand?.handle !== handle;
    const show = (rows: number, done: number) => {
      if (!isOver()) setReading(set.id, { kind: 'reading', rows, read: done, bytes: file.size });
    };
    show(0, 0);
    const opened = await ask(handle, (store) => store.open(file, set.file));
    if (opened.ok) await ask(handle, (store) => store.judgeBy(groundOf(atlas)));
    const result = opened.ok ? await readSet(handle, file.size, set.mapping, show) : opened;
    if (isOver()) return;
    if (result.ok) {
      const { imported, view } = result.value;
      sets.add(set.id, handle, atlas);
      inHand = undefined;
      takeComing({ ...set, imported }, view);
    } else {
      setReading(set.id, { kind: 'failed', problems: result.problems });
      handle.end();
    }
  };

  const next = () => {
    const { work, keeping, setReading } = session.getState();
    const { coming } = work.now;
    // What the user has given up need not be read to its end.
    if (inHand && !coming.some(({ id }) => id === inHand?.set.id)) {
      const { set, handle } = inHand;
      inHand = undefined;
      handle.end();
      setReading(set.id, undefined);
    }
    const atlas = judgedAtlas(session.getState());
    const set = coming.find(({ id }) => !keeping.reading[id]);
    if (inHand || !set || !atlas) return;
    const file = files.of(set.id);
    if (!file) {
      setReading(set.id, { kind: 'gone' });
      return;
    }
    const handle = spawn();
    inHand = { set, handle };
    read(set, file, handle, atlas)
      .catch(() => {
        if (inHand?.handle !== handle) return;
        setReading(set.id, { kind: 'failed', problems: [] });
        handle.end();
      })
      .finally(() => {
        if (inHand?.handle === handle) inHand = undefined;
        next();
      });
  };

  const unsubscribe = session.subscribe((now, before) => {
    if (now.work !== before.work || now.keeping.reading !== before.keeping.reading) next();
  });
  return () => {
    unsubscribe();
    inHand?.handle.end();
    inHand = undefined;
  };
}
