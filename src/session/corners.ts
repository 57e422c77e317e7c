/** The corners of a path as something to measure: a settlement's point is only as good as its record says. */
import type { Place } from '../atlas/nouns.ts';
import { samePlace } from '../geo/lng-lat.ts';
import type { Corner } from '../verdict/measure.ts';
import type { Path, Vertex } from './state.ts';

type Places = ReadonlyMap<string, Place>;

export const placeOf = (vertex: Vertex, places: Places): Place | undefined =>
  vertex.place === undefined ? undefined : places.get(vertex.place);

export const cornersOf = (vertices: readonly Vertex[], places: Places): readonly Corner[] =>
  vertices.map((v) => ({ at: v.at, errorMetres: v.errorMetres ?? placeOf(v, places)?.errorMetres ?? 0 }));

/** Whether a link would say the same of both. */
export const samePath = (a: Path, b: Path): boolean =>
  a.closed === b.closed &&
  a.vertices.length === b.vertices.length &&
  a.vertices.every((v, i) => {
    const other = b.vertices[i];
    return other !== undefined && v.place === other.place && samePlace(v.at, other.at);
  });
