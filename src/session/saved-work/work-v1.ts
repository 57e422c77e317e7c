/** Work as version 1 writes it. Once released, this file changes no more: another version has a file of its own. */
import * as v from 'valibot';
import { type LngLat, lngLat } from '../../geo/lng-lat.ts';
import { CRSES, type Mapping } from '../../points/file.ts';
import type { Path, Vertex } from '../state.ts';
import type { SavedLine, SavedWork } from './saved-work.ts';

const at = v.pipe(
  v.tuple([v.number(), v.number()]),
  v.rawTransform(({ dataset, addIssue, NEVER }): LngLat => {
    const place = lngLat(...dataset.value);
    if (place.ok) return place.value;
    addIssue({ message: 'a longitude and a latitude in degrees were expected' });
    return NEVER;
  }),
);
const text = v.string();
const metres = v.pipe(v.number(), v.finite(), v.minValue(0));
const column = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const vertex = v.pipe(
  v.object({ at, place: v.optional(v.pipe(text, v.minLength(1))), errorMetres: v.optional(metres) }),
  // What is absent stays absent: a vertex equals the one that was written.
  v.transform(
    ({ at, place, errorMetres }): Vertex => ({
      at,
      ...(place !== undefined && { place }),
      ...(errorMetres !== undefined && { errorMetres }),
    }),
  ),
);
const path = { vertices: v.array(vertex), closed: v.boolean() };
/** Two corners close nothing. */
const settled = <P extends Path>(p: P): P => ({ ...p, closed: p.closed && p.vertices.length > 2 });

const mapping = v.pipe(
  v.object({
    place: v.variant('kind', [
      v.object({ kind: v.literal('pair'), lat: column, lng: column }),
      v.object({ kind: v.literal('text'), column }),
      v.object({ kind: v.literal('geometry') }),
    ]),
    crs: v.picklist(CRSES),
    date: v.optional(v.object({ column, order: v.picklist(['ymd', 'dmy', 'mdy']) })),
    title: v.optional(column),
  }),
  v.transform(({ place, crs, date, title }): Mapping => ({ place, crs, date, title })),
);

const set = v.object({
  id: v.pipe(text, v.regex(/^[a-z0-9-]{1,40}$/)),
  name: text,
  file: text,
  mapping,
  shown: v.boolean(),
});

const vertices = v.pipe(v.array(at), v.minLength(2));
const line = v.pipe(
  v.object({ name: text, vertices, good: v.optional(vertices) }),
  v.transform(({ name, vertices, good }): SavedLine => ({ name, vertices, good: good ?? vertices })),
);

export const workV1 = v.pipe(
  v.object({
    path: v.pipe(v.object(path), v.transform(settled)),
    kept: v.array(v.pipe(v.object({ name: text, ...path }), v.transform(settled))),
    rings: v.array(v.object({ centre: vertex, radii: v.pipe(v.array(metres), v.minLength(1)) })),
    sets: v.array(set),
    lines: v.array(line),
    chosen: v.optional(column),
  }),
  v.check(
    ({ chosen, lines }) => chosen === undefined || chosen < lines.length,
    'the chosen line is not among the lines',
  ),
  v.transform((work): SavedWork => ({ ...work, chosen: work.chosen })),
);

/** As JSON holds it: `good` only where it is another than what was drawn. */
export const writeV1 = (work: SavedWork): unknown => ({
  ...work,
  lines: work.lines.map(({ name, vertices, good }) => ({
    name,
    vertices,
    ...(good !== vertices && { good }),
  })),
});
