/** Work into a work file, piece by piece: no imported file is ever whole in memory. */
import { Zip, ZipDeflate, type ZipInputFile, ZipPassThrough } from 'fflate';
import { piecesOf } from '../../points/store/pieces.ts';
import { formatWork } from './parse-work.ts';
import type { SavedWork } from './saved-work.ts';
import { MIMETYPE, setEntry, WORK_ENTRY, WORK_TYPE } from './work-file.ts';

type Entry = ZipPassThrough | ZipDeflate;

/** Quick rather than small: it is packed beside what the user does. */
const packed = (name: string): Entry =>
  /\.(zip|kmz)$/i.test(name) ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 1 });

/**
 * @param fileOf the imported file of a set; a set without one goes out without its points
 * @param write takes the bytes in their order; it is waited for
 * @param onBytes told of the bytes of the imported files that have gone in
 * @throws what `write` or the reading of a file throws
 */
export async function writeWorkFile(
  work: SavedWork,
  fileOf: (id: string) => Blob | undefined,
  write: (piece: Uint8Array) => Promise<void>,
  onBytes: (bytes: number) => void = () => {},
): Promise<void> {
  let read = 0;
  let pieces: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  const flush = async () => {
    const ready = pieces;
    pieces = [];
    for (const piece of ready) await write(piece);
  };
  const add = async (entry: Entry, content: Blob, counts = false) => {
    zip.add(entry as ZipInputFile); // its own class: the type is narrower about `terminate`
    for await (const bytes of piecesOf(content)) {
      entry.push(bytes);
      await flush();
      if (!counts) continue;
      read += bytes.length;
      onBytes(read);
    }
    entry.push(new Uint8Array(), true);
    await flush();
  };
  await add(new ZipPassThrough(MIMETYPE), new Blob([WORK_TYPE]));
  await add(packed(WORK_ENTRY), new Blob([JSON.stringify(formatWork(work))]));
  for (const set of work.sets) {
    const file = fileOf(set.id);
    if (file) await add(packed(setEntry(set)), file, true);
  }
  zip.end();
  await flush();
}
