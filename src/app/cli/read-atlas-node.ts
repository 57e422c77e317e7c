/** The atlas for commands: the same files, checks and parser as on the page, from the disk. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import manifest from '../../../data/manifest.json';
import { ATLAS_FILES, type AtlasFile, type AtlasProblem, fileName } from '../../atlas/files.ts';
import type { Atlas } from '../../atlas/nouns.ts';
import { parseAtlas } from '../../atlas/parse.ts';
import { fail, type Result } from '../../geo/result.ts';
import { checkBytes } from '../atlas/check-bytes.ts';

const DATA = join(import.meta.dirname, '../../../data');

async function readText(file: AtlasFile): Promise<Result<string, AtlasProblem>> {
  const name = fileName(file);
  try {
    const bytes = await readFile(join(DATA, name));
    return await checkBytes(name, new Uint8Array(bytes).buffer);
  } catch {
    return fail({ file: name, code: 'file-unreachable' });
  }
}

/** @returns the atlas, or every file that stands in its way */
export async function readAtlasFromDisk(): Promise<Result<Atlas, AtlasProblem>> {
  const read = await Promise.all(ATLAS_FILES.map(async (file) => [file, await readText(file)] as const));
  const problems = read.flatMap(([, result]) => (result.ok ? [] : result.problems));
  if (problems.length > 0) return fail(...problems);
  const texts = Object.fromEntries(read.map(([file, result]) => [file, result.ok ? result.value : '']));
  return parseAtlas(texts as Record<AtlasFile, string>, manifest.version); // every file, by ATLAS_FILES
}
