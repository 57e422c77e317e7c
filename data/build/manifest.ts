import { sha256 } from './hash.ts';
import { packageList } from './packages.ts';
import { RELIEF_COORDINATES } from './relief.ts';

/** The list of built files with their hashes; its version changes exactly when one of them does. */
export function manifestText(files: ReadonlyMap<string, string | Uint8Array>): string {
  const entries = [...files]
    .map(([name, content]) => [name, { sha256: sha256(content), bytes: Buffer.byteLength(content) }] as const)
    .sort(([a], [b]) => a.localeCompare(b, 'en'));
  const version = sha256(entries.map(([name, entry]) => `${name} ${entry.sha256}\n`).join('')).slice(0, 8);
  const manifest = {
    version,
    sources_built: packageList(),
    relief: { coordinates: RELIEF_COORDINATES },
    files: Object.fromEntries(entries),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
