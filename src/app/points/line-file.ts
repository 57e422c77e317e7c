/** A line out of a file. The readers of GeoJSON and KML are fetched with the first one. */
import type { LineText, LineTextProblem } from '../../atlas/read-line.ts';
import type { Result } from '../../geo/result.ts';

/** A name without its ending. */
export const nameOf = (file: string): string => file.replace(/\.[^.]{1,8}$/, '') || file;

export async function readLineFile(file: File): Promise<Result<LineText, LineTextProblem>> {
  const { readLine } = await import('../../atlas/read-line.ts');
  return readLine(await file.text());
}

/** More is no file of one line. */
const MAX_BYTES = 8_000_000;

/** The one line that a file may hold besides its points, to be offered. */
export async function lineIn(file: File): Promise<LineText | undefined> {
  if (file.size > MAX_BYTES || !/\.(geojson|json|kml)$/i.test(file.name)) return undefined;
  const found = await readLineFile(file);
  return found.ok ? found.value : undefined;
}
