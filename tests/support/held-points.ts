import type { PointStore } from '../../src/points/point-store.ts';
import { createPointStore } from '../../src/points/store/create-point-store.ts';
import { groundOf } from './ground.ts';
import { readRealAtlas } from './real-atlas.ts';

const ground = groundOf(readRealAtlas());

/** A store that judges by the real line, with a file opened. */
export async function opened(content: string | Uint8Array<ArrayBuffer>, name = 'points.csv') {
  const store = createPointStore();
  await store.judgeBy(ground);
  return { store, preview: await store.open(new Blob([content]), name) };
}

/** A store with a file's points in it, as guessed. */
export async function held(content: string | Uint8Array<ArrayBuffer>, name?: string) {
  const { store, preview } = await opened(content, name);
  if (!preview.ok || !preview.value.mapping) throw new Error(`Not opened: ${JSON.stringify(preview)}`);
  const imported = await store.load(preview.value.mapping, () => {});
  if (!imported.ok) throw new Error(`Not imported: ${JSON.stringify(imported.problems)}`);
  return { store, preview: preview.value, imported: imported.value };
}

export async function written(
  store: PointStore,
  options: Parameters<PointStore['write']>[0],
): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array[] = [];
  await store.write(options, (piece) => void pieces.push(piece));
  return new Uint8Array(Buffer.concat(pieces));
}
