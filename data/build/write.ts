import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Feature } from 'geojson';
import { DATA_DIR } from './paths.ts';

/** GeoJSON text with one feature on each line, so that a change shows as the lines that changed. */
export function geojsonText(features: readonly Feature[]): string {
  const lines = features.map(({ type, id, properties, geometry }) =>
    JSON.stringify({ type, ...(id === undefined ? {} : { id }), properties, geometry }),
  );
  return `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`;
}

/** Writes one file of the data folder. */
export function writeData(name: string, content: string | Uint8Array): void {
  writeFileSync(join(DATA_DIR, name), content);
}
