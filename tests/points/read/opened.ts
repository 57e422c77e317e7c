/** Opens files that tests write in place. */
import type { PointsFile, Row } from '../../../src/points/file.ts';
import type { FileProblem } from '../../../src/points/problems.ts';
import { openPoints } from '../../../src/points/read/open-points.ts';

/** @param size bytes in each piece */
export async function* inPieces(bytes: Uint8Array, size = 65_536): AsyncIterable<Uint8Array> {
  for (let i = 0; i < bytes.length; i += size) yield bytes.subarray(i, i + size);
}

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

export const open = (content: string | Uint8Array, name = 'points.csv', size?: number) =>
  openPoints({ name, bytes: () => inPieces(bytesOf(content), size) });

export async function opened(
  content: string | Uint8Array,
  name?: string,
  size?: number,
): Promise<PointsFile> {
  const file = await open(content, name, size);
  if (!file.ok) throw new Error(JSON.stringify(file.problems));
  return file.value;
}

export async function problemOf(
  content: string | Uint8Array,
  name?: string,
): Promise<FileProblem | undefined> {
  const file = await open(content, name);
  if (!file.ok) return file.problems[0];
  await allRows(file.value);
  return file.value.problem();
}

export async function allRows(file: PointsFile): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const batch of file.rows()) rows.push(...batch);
  return rows;
}
