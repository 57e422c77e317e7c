import { createLineIndex, type LineIndex } from '../../src/geo/line-index.ts';
import type { Position } from '../../src/geo/lng-lat.ts';

/** The index of a line that the test knows to be sound. */
export function indexOf(coords: readonly Position[], maxSegment?: number): LineIndex {
  const made = createLineIndex(coords, maxSegment);
  if (!made.ok) throw new Error(`The line is refused: ${JSON.stringify(made.problems)}`);
  return made.value;
}
