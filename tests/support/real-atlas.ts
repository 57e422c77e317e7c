import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ATLAS_FILES, type AtlasFile, fileName } from '../../src/atlas/files.ts';
import type { Atlas } from '../../src/atlas/nouns.ts';
import { parseAtlas } from '../../src/atlas/parse.ts';

const data = join(import.meta.dirname, '../../data');

/** The committed data files as texts, freshly read: a test may damage its copy. */
export const readTexts = (): Record<AtlasFile, string> =>
  Object.fromEntries(
    ATLAS_FILES.map((file) => [file, readFileSync(join(data, fileName(file)), 'utf8')]),
  ) as Record<AtlasFile, string>; // one entry for each file

export function readRealAtlas(): Atlas {
  const parsed = parseAtlas(readTexts(), 'test');
  if (!parsed.ok) throw new Error(`The committed data does not parse: ${JSON.stringify(parsed.problems)}`);
  return parsed.value;
}
