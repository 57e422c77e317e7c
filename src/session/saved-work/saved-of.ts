/** Between the session and what is saved of it. */
import type { Line } from '../../atlas/nouns.ts';
import { makeLine } from '../judged-line.ts';
import type { PointSet, SavedSet } from '../point-set.ts';
import type { Fields } from '../slice.ts';
import type { WhatIfLine } from '../what-if.ts';
import type { SavedLine, SavedWork } from './saved-work.ts';

const savedSet = ({ id, name, file, mapping, shown }: PointSet): SavedSet => ({
  id,
  name,
  file,
  mapping,
  shown,
});

/** What is to be saved: what was made, and what is still on its way, an import in hand included. */
export function savedOf({
  work,
  whatIf,
  importing,
}: Pick<Fields, 'work' | 'whatIf' | 'importing'>): SavedWork {
  const { path, kept, rings, sets, coming, lines } = work.now;
  const chosen = lines.findIndex((line) => line.id === whatIf.chosen);
  const brought = importing?.kind === 'loading' ? importing.set : undefined;
  // As it comes it is both for a moment.
  const isNew = brought && !sets.some(({ id }) => id === brought.id);
  return {
    path,
    kept,
    rings,
    sets: [...sets.map(savedSet), ...coming, ...(isNew ? [brought] : [])],
    lines: lines.map(({ name, vertices, good }) => ({ name, vertices, good })),
    chosen: chosen < 0 ? undefined : chosen,
  };
}

/** Saved lines under ids of their own. One that makes no line by this atlas has no verdicts, and is left out. */
export function linesOf(
  { lines, chosen }: SavedWork,
  base: Line,
  made: number,
): {
  readonly lines: readonly WhatIfLine[];
  readonly chosen: string | undefined;
  readonly left: readonly string[];
} {
  const good = ({ vertices, good, name }: SavedLine) =>
    [good, vertices].find((coords) => makeLine(coords, base, name).ok);
  const taken = lines.map((line, i): WhatIfLine | undefined => {
    const judged = good(line);
    return judged && { id: `line-${made + i + 1}`, name: line.name, vertices: line.vertices, good: judged };
  });
  return {
    lines: taken.filter((line) => line !== undefined),
    chosen: chosen === undefined ? undefined : taken[chosen]?.id,
    left: lines.filter((_, i) => !taken[i]).map(({ name }) => name),
  };
}
