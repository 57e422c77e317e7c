/** Fetches the data files and lets the atlas parse them. A file is taken only if it is the one the build knew. */
import manifest from '../../../data/manifest.json';
import { ATLAS_FILES, type AtlasFile, type AtlasProblem, fileName } from '../../atlas/files.ts';
import type { Atlas } from '../../atlas/nouns.ts';
import { parseAtlas } from '../../atlas/parse.ts';
import { fail, type Result } from '../../geo/result.ts';
import { ATLAS_URLS } from './atlas-urls.ts';
import { checkBytes } from './check-bytes.ts';

async function fetchFile(file: AtlasFile, cache: RequestCache): Promise<Result<string, AtlasProblem>> {
  const name = fileName(file);
  let bytes: ArrayBuffer;
  try {
    const response = await fetch(ATLAS_URLS[file], { cache });
    if (!response.ok) return fail({ file: name, code: 'file-missing', status: response.status });
    bytes = await response.arrayBuffer();
  } catch {
    return fail({ file: name, code: 'file-unreachable' });
  }
  return checkBytes(name, bytes);
}

/** What is damaged must not come back from where it was kept: the service worker's store, then the browser's. */
async function forget(file: AtlasFile): Promise<void> {
  if (!('caches' in globalThis)) return; // no secure context, so no service worker either
  const url = new URL(ATLAS_URLS[file], document.baseURI).href;
  const names = await caches.keys();
  await Promise.all(names.map(async (name) => (await caches.open(name)).delete(url)));
}

async function readFile(file: AtlasFile): Promise<Result<string, AtlasProblem>> {
  const first = await fetchFile(file, 'default');
  const damaged =
    !first.ok && first.problems.some(({ code }) => code === 'file-altered' || code === 'file-truncated');
  if (!damaged) return first;
  // A browser that refuses its caches holds nothing in them.
  await forget(file).catch(() => {});
  const again = await fetchFile(file, 'reload');
  return again.ok ? again : first;
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
