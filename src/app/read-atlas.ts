/** Fetches the data files and lets the atlas parse them. A file is taken only if it is the one the build knew. */
import manifest from '../../data/manifest.json';
import { ATLAS_FILES, type AtlasFile, type AtlasProblem, fileName } from '../atlas/files.ts';
import type { Atlas } from '../atlas/nouns.ts';
import { parseAtlas } from '../atlas/parse.ts';
import { fail, type Result } from '../geo/result.ts';
import { ATLAS_URLS } from './atlas-urls.ts';
import { checkBytes } from './check-bytes.ts';

async function readFile(file: AtlasFile): Promise<Result<string, AtlasProblem>> {
  const name = fileName(file);
  let bytes: ArrayBuffer;
  try {
    const response = await fetch(ATLAS_URLS[file]);
    if (!response.ok) return fail({ file: name, code: 'file-missing', status: response.status });
    bytes = await response.arrayBuffer();
  } catch {
    return fail({ file: name, code: 'file-unreachable' });
  }
  return checkBytes(name, bytes);
}

/** @returns the atlas, or every file that stands in its way */
export async function readAtlas(): Promise<Result<Atlas, AtlasProblem>> {
  const read = await Promise.all(ATLAS_FILES.map(async (file) => [file, await readFile(file)] as const));
  const problems = read.flatMap(([, result]) => (result.ok ? [] : result.problems));
  if (problems.length > 0) return fail(...problems);
  const texts = Object.fromEntries(read.map(([file, result]) => [file, result.ok ? result.value : '']));
  return parseAtlas(texts as Record<AtlasFile, string>, manifest.version); // every file, by ATLAS_FILES
}

const [[west, north] = [0, 0], , [east, south] = [0, 0]] = manifest.relief.coordinates as [number, number][]; // corners
export const RELIEF_BOUNDS = [west, south, east, north] as const;
