/** fast-check's saved work: everything that a user can have made. */
import fc from 'fast-check';
import { CRSES } from '../../../src/points/file.ts';
import type { SavedLine, SavedWork } from '../../../src/session/saved-work/saved-work.ts';
import { place } from '../../support/place.ts';

const at = fc
  .tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -90, max: 90, noNaN: true }))
  .map(([lng, lat]) => place(lng, lat));
const metres = fc.double({ min: 0, max: 1e7, noNaN: true });
const name = fc.string({ unit: 'binary', maxLength: 20 }).filter((text) => text.isWellFormed());
const column = fc.nat(50);

const vertex = fc.record(
  { at, place: fc.constantFrom('tabqa', 'g172955'), errorMetres: metres },
  { requiredKeys: ['at'] },
);
const path = fc
  .record({ vertices: fc.array(vertex, { maxLength: 5 }), closed: fc.boolean() })
  .map(({ vertices, closed }) => ({ vertices, closed: closed && vertices.length > 2 }));
const mapping = fc.record({
  place: fc.oneof(
    fc.record({ kind: fc.constant('pair' as const), lat: column, lng: column }),
    fc.record({ kind: fc.constant('text' as const), column }),
    fc.constant({ kind: 'geometry' as const }),
  ),
  crs: fc.constantFrom(...CRSES),
  date: fc.option(fc.record({ column, order: fc.constantFrom('ymd' as const, 'dmy', 'mdy') }), {
    nil: undefined,
  }),
  title: fc.option(column, { nil: undefined }),
});
const set = fc.record({
  id: fc.stringMatching(/^[a-z0-9]{1,20}$/),
  name,
  file: name,
  mapping,
  shown: fc.boolean(),
});
const vertices = fc.array(at, { minLength: 2, maxLength: 6 });
const line: fc.Arbitrary<SavedLine> = fc
  .record({ name, vertices, good: fc.option(vertices, { nil: undefined }) })
  .map(({ good, ...rest }) => ({ ...rest, good: good ?? rest.vertices }));

export const savedWork: fc.Arbitrary<SavedWork> = fc
  .record({
    path,
    kept: fc.array(
      fc.tuple(path, name).map(([p, n]) => ({ ...p, name: n })),
      { maxLength: 3 },
    ),
    rings: fc.array(fc.record({ centre: vertex, radii: fc.array(metres, { minLength: 1, maxLength: 3 }) }), {
      maxLength: 2,
    }),
    sets: fc.uniqueArray(set, { maxLength: 3, selector: ({ id }) => id }),
    lines: fc.array(line, { maxLength: 3 }),
  })
  .chain((work) =>
    fc
      .option(fc.nat(Math.max(0, work.lines.length - 1)), { nil: undefined })
      .map((chosen) => ({ ...work, chosen: work.lines.length > 0 ? chosen : undefined })),
  );
