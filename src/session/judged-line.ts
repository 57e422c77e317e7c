/** The line that all is judged by: the reconstruction, or one of the user's. Worked out once for each shape. */
import { lineFrom, type WhatIf, type WhatIfProblem } from '../atlas/line-of.ts';
import type { Atlas, Line } from '../atlas/nouns.ts';
import { withLine } from '../atlas/with-line.ts';
import type { LngLat, Position } from '../geo/lng-lat.ts';
import type { Result } from '../geo/result.ts';
import type { Fields } from './slice.ts';
import type { VertexDrag, WhatIfLine } from './what-if.ts';

interface Made {
  readonly base: Line;
  readonly result: Result<WhatIf, WhatIfProblem>;
}

const made = new WeakMap<readonly Position[], Made>();

/** A line from coordinates. Asked again for the same array, it is not worked out again. */
export function makeLine(
  coords: readonly Position[],
  base: Line,
  name: string,
): Result<WhatIf, WhatIfProblem> {
  const before = made.get(coords);
  if (before?.base === base) return before.result;
  const result = lineFrom(coords, base, { name });
  made.set(coords, { base, result });
  return result;
}

const atlases = new WeakMap<readonly LngLat[], { readonly base: Atlas; readonly atlas: Atlas }>();

/** The atlas with the line that is judged by: the base itself without one. One line gives one atlas. */
export function atlasBy(base: Atlas, whatIf: WhatIfLine | undefined): Atlas {
  if (!whatIf) return base;
  const { good, name } = whatIf;
  const before = atlases.get(good);
  if (before?.base === base && before.atlas.line.name.en === name) return before.atlas;
  const result = makeLine(good, base.line, name);
  if (!result.ok) throw new Error('A what-if line lost its sides.');
  const line = { ...result.value.line, name: { en: name, ar: name } };
  const atlas = before?.base === base ? { ...before.atlas, line } : withLine(base, line);
  atlases.set(good, { base, atlas });
  return atlas;
}

/** The line that all is judged by, if it is one of the user's. */
export const chosenLine = ({ work, whatIf }: Pick<Fields, 'work' | 'whatIf'>): WhatIfLine | undefined =>
  whatIf.chosen === undefined ? undefined : work.now.lines.find((line) => line.id === whatIf.chosen);

/** The atlas that all is judged by; undefined while there is none. */
export const judgedAtlas = (s: Pick<Fields, 'atlas' | 'work' | 'whatIf'>): Atlas | undefined =>
  s.atlas.kind === 'ready' ? atlasBy(s.atlas.value, chosenLine(s)) : undefined;

/** Why a line's last shape is not judged; undefined where it is. */
export function draftProblem(base: Line, { vertices, good, name }: WhatIfLine): WhatIfProblem | undefined {
  if (vertices === good) return undefined;
  const result = makeLine(vertices, base, name);
  return result.ok ? undefined : result.problems[0];
}

/** Where on the map a problem is, if it is at a place. */
export const faultOf = (problem: WhatIfProblem | undefined): Position | undefined =>
  problem && 'at' in problem ? problem.at : undefined;

/** The vertices with the one under the hand where the hand is. */
export function draggedVertices(
  vertices: readonly LngLat[],
  drag: VertexDrag | undefined,
): readonly LngLat[] {
  if (!drag) return vertices;
  const { index, at, isNew } = drag;
  return [...vertices.slice(0, index), at, ...vertices.slice(isNew ? index : index + 1)];
}
