/** A file that is read by a mapping that is still only shown: once it is confirmed, much of it is done. */
import type { Result } from '../../geo/result.ts';
import type { Mapping } from '../../points/file.ts';
import type { FileProblem } from '../../points/problems.ts';
import { type ReadSet, readSet } from './read-set.ts';
import type { StoreHandle } from './spawn-store.ts';

export interface Ahead {
  readonly mapping: Mapping;
  readonly reading: Promise<Result<ReadSet, FileProblem>>;
  /** How far it is. */
  readonly rows: number;
  readonly bytes: number;
  /** Whom to tell of that. */
  onProgress: () => void;
}

/** @param bytes of the whole file */
export function readAhead(handle: StoreHandle, bytes: number, mapping: Mapping): Ahead {
  const ahead = { mapping, rows: 0, bytes: 0, onProgress() {} };
  const reading = readSet(handle, bytes, mapping, (rows, read) => {
    Object.assign(ahead, { rows, bytes: read });
    ahead.onProgress();
  }).then((read) => {
    // Known, and not told: what was told last is about to go.
    if (read.ok)
      Object.assign(ahead, { rows: read.value.imported.count + read.value.imported.rejected, bytes });
    return read;
  });
  return Object.assign(ahead, { reading });
}
