/** Files out of a ZIP archive, as many and as large as is sane. */
import { type UnzipFileInfo, unzipSync } from 'fflate';
import type { FileProblem } from '../problems.ts';
import { MAX_ENTRIES, MAX_UNPACKED } from './limits.ts';

export type Archive = ReadonlyMap<string, Uint8Array>;

/** Bit 0 of the first file's flags, which stand at byte 6. */
const isEncrypted = (bytes: Uint8Array): boolean => ((bytes[6] ?? 0) & 1) === 1;

/** What systems leave in archives beside what was put there. */
const isJunk = (name: string): boolean => /(^|\/)(__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)|\/$/i.test(name);

interface Listed {
  readonly names: readonly string[];
  readonly problem?: FileProblem;
}

/** Their sizes are the archive's own word: a file that is larger is cut at it, and never fills the memory. */
function list(bytes: Uint8Array, isWanted: (name: string) => boolean): Listed {
  const names: string[] = [];
  let [entries, unpacked] = [0, 0];
  unzipSync(bytes, {
    filter: ({ name, originalSize }: UnzipFileInfo) => {
      entries++;
      if (isJunk(name)) return false;
      if (names.length < MAX_ENTRIES) names.push(name);
      if (isWanted(name)) unpacked += originalSize;
      return false;
    },
  });
  if (entries > MAX_ENTRIES) return { names, problem: { code: 'archive-entries', limit: MAX_ENTRIES } };
  if (unpacked > MAX_UNPACKED)
    return { names, problem: { code: 'too-big', what: 'unpacked', limit: MAX_UNPACKED } };
  return { names };
}

function zipProblem(error: unknown): FileProblem {
  const message = error instanceof Error ? error.message : String(error);
  return /invalid zip data|unexpected EOF|invalid length/i.test(message)
    ? { code: 'truncated', format: 'zip' }
    : { code: 'broken', format: 'zip', line: undefined };
}

/** @returns names of all files but junk, in the archive's order */
export function listArchive(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): readonly string[] | FileProblem {
  if (isEncrypted(bytes)) return { code: 'archive-encrypted' };
  try {
    const { names, problem } = list(bytes, isWanted);
    return problem ?? names;
  } catch (error) {
    return zipProblem(error);
  }
}

/** @returns the named files, unpacked */
export function unpack(bytes: Uint8Array, names: readonly string[]): Archive | FileProblem {
  const wanted = new Set(names);
  try {
    return new Map(Object.entries(unzipSync(bytes, { filter: ({ name }) => wanted.has(name) })));
  } catch (error) {
    return zipProblem(error);
  }
}
