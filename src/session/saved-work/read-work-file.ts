/** A work file into work: nothing of it is taken before all of it is known to be as it was written. */
import { Inflate } from 'fflate';
import { fail, ok, type Result } from '../../geo/result.ts';
import { piecesOf } from '../../points/store/pieces.ts';
import { crc32 } from './crc32.ts';
import { parseWork } from './parse-work.ts';
import type { SavedWork } from './saved-work.ts';
import { isWorkFile, setFolder, WORK_ENTRY } from './work-file.ts';
import type { WorkProblem } from './work-problem.ts';
import { packedBytes, readDirectory, type ZipEntry } from './zip-directory.ts';

export interface OpenedWork {
  readonly work: SavedWork;
  /** The imported files by their sets' ids; a set may be without one. */
  readonly files: ReadonlyMap<string, Blob>;
}

const STORED = 0;
const DEFLATED = 8;

/** @returns the entry unpacked; undefined where it is not what was written */
async function unpack(
  file: Blob,
  entry: ZipEntry,
  onBytes: (bytes: number) => void,
): Promise<Blob | undefined> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let [sum, size] = [0, 0];
  const take = (bytes: Uint8Array<ArrayBuffer>) => {
    size += bytes.length;
    // More than it said that it holds: it must not fill the memory.
    if (size > entry.size) throw new Error('longer than its size');
    sum = crc32(bytes, sum);
    parts.push(bytes);
  };
  const inflate = new Inflate((bytes) => take(bytes as Uint8Array<ArrayBuffer>)); // fflate makes plain ones
  try {
    for await (const bytes of piecesOf(await packedBytes(file, entry))) {
      if (entry.method === DEFLATED) inflate.push(bytes);
      else if (entry.method === STORED) take(bytes);
      onBytes(bytes.length);
    }
  } catch {
    return undefined;
  }
  return size === entry.size && sum === entry.crc ? new Blob(parts) : undefined;
}

async function readJson(blob: Blob): Promise<unknown> {
  try {
    return JSON.parse(await blob.text());
  } catch {
    return undefined;
  }
}

/** @param onBytes told of the bytes read so far */
export async function readWorkFile(
  file: Blob,
  onBytes: (bytes: number) => void = () => {},
): Promise<Result<OpenedWork, WorkProblem>> {
  if (!(await isWorkFile(file))) return fail({ code: 'work-not-ours' });
  const directory = await readDirectory(file);
  const head = directory?.find(({ name }) => name === WORK_ENTRY);
  if (!directory || !head) return fail({ code: 'work-damaged', entry: undefined });
  let read = 0;
  const count = (bytes: number) => {
    read += bytes;
    onBytes(read);
  };
  const json = await unpack(file, head, count);
  if (!json) return fail({ code: 'work-damaged', entry: head.name });
  const parsed = parseWork(await readJson(json));
  if (!parsed.ok) return parsed;
  const files = new Map<string, Blob>();
  for (const { id } of parsed.value.sets) {
    const entry = directory.find(({ name }) => name.startsWith(setFolder(id)));
    if (!entry) continue;
    const blob = await unpack(file, entry, count);
    if (!blob) return fail({ code: 'work-damaged', entry: entry.name });
    files.set(id, blob);
  }
  return ok({ work: parsed.value, files });
}
