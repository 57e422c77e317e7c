/** The rows of a file that is open in its worker: read and judged. */
import { proxy } from 'comlink';
import type { Result } from '../../geo/result.ts';
import type { Mapping } from '../../points/file.ts';
import type { Imported, View } from '../../points/point-store.ts';
import type { FileProblem } from '../../points/problems.ts';
import { FIRST_WANTED } from '../../session/point-set.ts';
import { ask, type StoreHandle } from './spawn-store.ts';

/** How often progress is shown: to paint it takes from what it tells of. */
const PROGRESS_MS = 400;
/** Bytes. A smaller file is judged before a second worker's program would have been compiled. */
const WORTH_SHARING = 32 << 20;

export interface ReadSet {
  readonly imported: Imported;
  /** By `FIRST_WANTED`. */
  readonly view: View;
}

/** @param bytes of the file that is open */
export async function readSet(
  handle: StoreHandle,
  bytes: number,
  mapping: Mapping,
  onProgress: (rows: number, read: number) => void,
): Promise<Result<ReadSet, FileProblem>> {
  let last = 0;
  const quietly = (rows: number, read: number) => {
    const now = performance.now();
    if (now - last < PROGRESS_MS) return;
    last = now;
    onProgress(rows, read);
  };
  // Not sooner: while a dialog comes, its program would be in the way.
  if (bytes >= WORTH_SHARING) handle.share();
  const loaded = await ask(handle, (store) => store.load(mapping, proxy(quietly)));
  if (!loaded.ok) return loaded;
  const { filter, sort, colour } = FIRST_WANTED;
  const view = await ask(handle, (store) => store.view(filter, sort, colour));
  return { ok: true, value: { imported: loaded.value, view } };
}
