import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { readRealAtlas } from '../../support/real-atlas.ts';
import { seeded } from '../../support/seeded.ts';
import { corridorPlace } from './points.ts';

const KINDS = ['Shelling', 'Air strike', 'Clash', 'IED', 'Abduction', 'Displacement', 'Checkpoint'];

/** Writes a table of made-up incidents, some 94 bytes a row, as an analyst's file would be. */
export async function writeCsv(path: string, rows: number): Promise<void> {
  const { coords } = readRealAtlas().line;
  const random = seeded(23);
  const out = createWriteStream(path);
  out.write('id,date,lat,lon,kind,reported_by,note\n');
  let piece = '';
  for (let i = 1; i <= rows; i++) {
    const [lng, lat] = corridorPlace(coords, random);
    const date = new Date(Date.UTC(2017, 0, 1) + Math.floor(365 * random()) * 86_400_000)
      .toISOString()
      .slice(0, 10);
    const kind = KINDS[Math.floor(KINDS.length * random())] ?? '';
    piece += `${i},${date},${lat.toFixed(6)},${lng.toFixed(6)},${kind},Monitor ${i % 97},"Entry ${i}, made up for a test"\n`;
    if (piece.length > 1 << 20 || i === rows) {
      if (!out.write(piece)) await once(out, 'drain');
      piece = '';
    }
  }
  out.end();
  await once(out, 'finish');
}
