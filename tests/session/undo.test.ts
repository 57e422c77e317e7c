import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { createSession, type SessionState } from '../../src/session/session.ts';
import { setOf, viewOf } from '../support/held-sets.ts';
import { place } from '../support/place.ts';
import { readRealAtlas } from '../support/real-atlas.ts';

let atlas: ReturnType<typeof readRealAtlas>;
beforeAll(() => {
  atlas = readRealAtlas();
});

const index = fc.nat({ max: 4 });
const name = fc.constantFrom('Raid', 'Convoy');
const vertex = fc
  .tuple(fc.integer({ min: 38, max: 41 }), fc.integer({ min: 34, max: 36 }))
  .map(([lng, lat]) => ({
    at: place(lng, lat),
  }));
const lineId = fc.constantFrom('line-1', 'line-2', 'line-9');
const setId = fc.constantFrom('a', 'b', 'z');
type Act = (s: SessionState) => void;
const eastward = (lat: number) =>
  [
    [38.6, lat],
    [40.9, lat],
  ] as const;

/** All that a user can do to the work, and things that only touch the view. */
const act: fc.Arbitrary<Act> = fc.oneof(
  vertex.map(
    (v): Act =>
      (s) =>
        s.addVertex(v),
  ),
  fc.tuple(index, vertex).map(
    ([i, v]): Act =>
      (s) =>
        s.insertVertex(i, v),
  ),
  fc.tuple(index, vertex).map(
    ([i, v]): Act =>
      (s) =>
        s.moveVertex(i, v, true),
  ),
  index.map(
    (i): Act =>
      (s) =>
        s.removeVertex(i),
  ),
  fc.tuple(index, index).map(
    ([a, b]): Act =>
      (s) =>
        s.reorder(a, b),
  ),
  fc.constant<Act>((s) => s.reverse()),
  fc.boolean().map(
    (closed): Act =>
      (s) =>
        s.setClosed(closed),
  ),
  fc.constant<Act>((s) => s.clearPath()),
  name.map(
    (n): Act =>
      (s) =>
        s.keepPath(n),
  ),
  fc.tuple(index, name).map(
    ([i, n]): Act =>
      (s) =>
        s.takePath(i, n),
  ),
  fc.tuple(index, name).map(
    ([i, n]): Act =>
      (s) =>
        s.renameKept(i, n),
  ),
  index.map(
    (i): Act =>
      (s) =>
        s.removeKept(i),
  ),
  vertex.map(
    (centre): Act =>
      (s) =>
        s.addRings({ centre, radii: [1000] }),
  ),
  index.map(
    (i): Act =>
      (s) =>
        s.removeRings(i),
  ),
  setId.map(
    (id): Act =>
      (s) =>
        s.addSet(setOf(id), viewOf(2)),
  ),
  fc.tuple(setId, name).map(
    ([id, n]): Act =>
      (s) =>
        s.renameSet(id, n),
  ),
  fc.tuple(setId, fc.boolean()).map(
    ([id, shown]): Act =>
      (s) =>
        s.showSet(id, shown),
  ),
  setId.map(
    (id): Act =>
      (s) =>
        s.removeSet(id),
  ),
  fc.tuple(name, fc.constantFrom(34.8, 35.1)).map(
    ([n, lat]): Act =>
      (s) =>
        s.addLine(n, eastward(lat)),
  ),
  fc.tuple(lineId, name).map(
    ([id, n]): Act =>
      (s) =>
        s.renameLine(id, n),
  ),
  lineId.map(
    (id): Act =>
      (s) =>
        s.removeLine(id),
  ),
  fc.tuple(index, vertex).map(
    ([i, { at }]): Act =>
      (s) =>
        s.insertLineVertex(i, at),
  ),
  fc.tuple(index, vertex).map(
    ([i, { at }]): Act =>
      (s) =>
        s.moveLineVertex(i, at),
  ),
  index.map(
    (i): Act =>
      (s) =>
        s.removeLineVertex(i),
  ),
  fc.constant<Act>((s) => s.startAfresh()),
  fc.constant<Act>((s) => s.pickPlace('raqqa')),
  fc.constant<Act>((s) => s.openPanel('sources')),
  lineId.map(
    (id): Act =>
      (s) =>
        s.chooseLine(id),
  ),
);

const begun = () => {
  const session = createSession();
  session.getState().setAtlas({ kind: 'ready', value: atlas });
  return session;
};

describe('undo and redo', () => {
  it('cover all that is made, one named step for each change and none where nothing changed', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 25 }), (acts) => {
        const { getState } = begun();
        const works = [getState().work.now];
        for (const one of acts) {
          const before = getState().work;
          one(getState());
          const { work } = getState();
          const changed = work.now !== before.now;
          expect(work.past.length - before.past.length).toBe(changed ? 1 : 0);
          expect(work.done).toHaveLength(work.past.length);
          if (changed) works.push(work.now);
        }
        const steps = getState().work.done;
        for (const before of works.slice(0, -1).toReversed()) {
          const last = getState().work.done.at(-1);
          getState().undo();
          expect(getState().work.now).toBe(before);
          expect(getState().travelled).toEqual({ way: 'undone', step: last });
        }
        expect(getState().work.undone).toEqual(steps);
        for (const after of works.slice(1)) {
          getState().redo();
          expect(getState().work.now).toBe(after);
        }
        expect(getState().work.done).toEqual(steps);
      }),
      { numRuns: 100 },
    );
  });

  it('name each step by what it was done to', () => {
    const { getState } = begun();
    const s = getState();
    s.addVertex({ at: place(40, 35) });
    s.addVertex({ at: place(41, 35) });
    s.moveVertex(1, { at: place(41, 36) }, true);
    s.moveVertex(1, { at: place(41, 36.5) }, false);
    s.keepPath('Convoy');
    s.renameKept(0, 'Raid');
    s.addSet({ ...setOf('a'), name: 'Incidents.csv' }, viewOf(2));
    s.showSet('a', false);
    s.removeSet('a');
    s.addLine('Mine', eastward(35.1));
    s.insertLineVertex(1, place(40, 35.2));
    s.removeLine('line-1');
    expect(getState().work.done).toEqual([
      { code: 'cornerAdded', number: 1 },
      { code: 'cornerAdded', number: 2 },
      { code: 'cornerMoved', number: 2 },
      { code: 'pathKept', name: 'Convoy' },
      { code: 'pathRenamed', name: 'Convoy' },
      { code: 'pointsImported', name: 'Incidents.csv' },
      { code: 'pointsHidden', name: 'Incidents.csv' },
      { code: 'pointsRemoved', name: 'Incidents.csv' },
      { code: 'lineAdded', name: 'Mine' },
      { code: 'vertexInserted', number: 2, name: 'Mine' },
      { code: 'lineRemoved', name: 'Mine' },
    ]);
  });

  it('say nothing where there is no step, and no longer once something new is made', () => {
    const { getState } = begun();
    getState().undo();
    expect(getState().travelled).toBeUndefined();
    getState().addVertex({ at: place(40, 35) });
    getState().undo();
    expect(getState().travelled).toEqual({ way: 'undone', step: { code: 'cornerAdded', number: 1 } });
    getState().addVertex({ at: place(41, 35) });
    expect(getState().travelled).toBeUndefined();
  });

  it('remember two hundred steps, and the names of no more', () => {
    const { getState } = begun();
    for (let i = 0; i < 230; i++) getState().addVertex({ at: place(38 + i / 1000, 35) });
    const { past, done } = getState().work;
    expect([past.length, done.length]).toEqual([200, 200]);
    expect(done[0]).toEqual({ code: 'cornerAdded', number: 31 });
  });
});
