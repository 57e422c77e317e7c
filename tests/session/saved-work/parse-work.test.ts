import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatWork, parseWork } from '../../../src/session/saved-work/parse-work.ts';
import type { SavedWork } from '../../../src/session/saved-work/saved-work.ts';
import { savedWork } from './arbitrary-work.ts';

const throughJson = (work: SavedWork): unknown => JSON.parse(JSON.stringify(formatWork(work)));

test('what is written as JSON reads back equal', () => {
  fc.assert(
    fc.property(savedWork, (work) => {
      expect(parseWork(throughJson(work))).toEqual({ ok: true, value: work });
    }),
  );
});

test('what the database clones reads back equal', () => {
  fc.assert(
    fc.property(savedWork, (work) => {
      expect(parseWork(structuredClone(formatWork(work)))).toEqual({ ok: true, value: work });
    }),
  );
});

test('a line that is judged as it was drawn is one list of vertices, not two', () => {
  fc.assert(
    fc.property(savedWork, (work) => {
      const read = parseWork(throughJson(work));
      const lines = read.ok ? read.value.lines : [];
      expect(lines.map((l) => l.good === l.vertices)).toEqual(work.lines.map((l) => l.good === l.vertices));
    }),
  );
});

test('no value makes it throw', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.anything(),
        fc.json().map((text) => JSON.parse(text) as unknown),
      ),
      (value) => {
        expect(parseWork(value)).toMatchObject({ ok: false });
      },
    ),
  );
});

/** Every place in a value, as the keys that lead there. */
function placesIn(value: unknown, way: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [way];
  return [way, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...way, key]))];
}

function replaced(value: unknown, way: readonly string[], by: unknown): unknown {
  const [key, ...rest] = way;
  if (key === undefined) return by;
  if (Array.isArray(value))
    return value.map((inner, i) => (String(i) === key ? replaced(inner, rest, by) : inner));
  const record = value as Readonly<Record<string, unknown>>; // a place in it was named
  return { ...record, [key]: replaced(record[key], rest, by) };
}

test('a value of another kind anywhere in it is refused, or leaves work that reads back equal', () => {
  const other = fc.constantFrom(null, -1, 1e9, Number.NaN, '', 'x', true, [], {}, [1, 2], ['181', 0]);
  fc.assert(
    fc.property(savedWork, fc.nat(), other, (work, at, by) => {
      const value = throughJson(work);
      const places = placesIn(value);
      const read = parseWork(replaced(value, places[at % places.length] ?? [], by));
      if (read.ok) expect(parseWork(throughJson(read.value))).toEqual(read);
      else expect(read.problems[0]?.code).toMatch(/^work-(not-ours|newer|shape)$/);
    }),
    { numRuns: 500 },
  );
});

const NOTHING: SavedWork = {
  path: { vertices: [], closed: false },
  kept: [],
  rings: [],
  sets: [],
  lines: [],
  chosen: undefined,
};

test('work of a version that came later is refused with its number', () => {
  const later = { ...(throughJson(NOTHING) as object), version: 2 };
  expect(parseWork(later)).toEqual({ ok: false, problems: [{ code: 'work-newer', version: 2 }] });
});

test('a problem says where it is', () => {
  const work = replaced(throughJson(NOTHING), ['work', 'path', 'vertices'], [{ at: [40, 91] }]);
  expect(parseWork(work)).toMatchObject({
    ok: false,
    problems: [{ code: 'work-shape', where: 'path.vertices.0.at' }],
  });
});
