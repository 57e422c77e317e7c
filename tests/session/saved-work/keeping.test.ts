import { beforeEach, describe, expect, it } from 'vitest';
import type { View } from '../../../src/points/point-store.ts';
import type { PathChoice } from '../../../src/session/keeping-slice.ts';
import type { PointSet, SavedSet } from '../../../src/session/point-set.ts';
import { savedOf } from '../../../src/session/saved-work/saved-of.ts';
import type { SavedWork } from '../../../src/session/saved-work/saved-work.ts';
import { createSession, type Session } from '../../../src/session/session.ts';
import { place } from '../../support/place.ts';
import { readRealAtlas } from '../../support/real-atlas.ts';

const atlas = readRealAtlas();
const A = { at: place(40, 35) };
const B = { at: place(41, 35) };
const C = { at: place(41, 36), errorMetres: 30 };
const SET: SavedSet = {
  id: 's1',
  name: 'Incidents',
  file: 'incidents.csv',
  mapping: { place: { kind: 'geometry' }, crs: 'degrees', date: undefined, title: undefined },
  shown: false,
};
const PREVIEW = {
  name: SET.file,
  format: 'csv',
  columns: [],
  notes: [],
  mapping: SET.mapping,
  offers: [],
  sample: [],
} as const;
/** The line moved north by 0.02°. */
const vertices = atlas.line.coords.map(([lng, lat]) => place(lng, lat + 0.02));
const LINE = { name: 'Mine', vertices, good: vertices };
const SAVED: SavedWork = {
  path: { vertices: [A, B, C], closed: true },
  kept: [{ vertices: [A, B], closed: false, name: 'kept' }],
  rings: [{ centre: A, radii: [1000] }],
  sets: [SET],
  lines: [LINE],
  chosen: 0,
};
const BOTH: PathChoice = { kind: 'both', name: () => 'before' };

let session: Session;
const state = () => session.getState();
const work = () => state().work.now;
const saved = () => savedOf(state());
/** What reading the set's file again came to: the session looks at no more of it than its being there. */
const arrival: PointSet = { ...SET, name: 'as saved', shown: true, imported: {} as PointSet['imported'] };
const view = {} as View;

beforeEach(() => {
  session = createSession();
  state().setAtlas({ kind: 'ready', value: atlas });
});

describe('work that is taken up', () => {
  it('is saved again as it was', () => {
    state().takeUp(SAVED, atlas, BOTH);
    expect(saved()).toEqual(SAVED);
  });

  it('is no step: there is nothing before it to go back to', () => {
    state().takeUp(SAVED, atlas, BOTH);
    state().undo();
    expect(saved()).toEqual(SAVED);
  });

  it('judges by the line that was chosen, and gives the next line an id of its own', () => {
    state().takeUp(SAVED, atlas, BOTH);
    expect(state().whatIf.chosen).toBe(work().lines[0]?.id);
    state().addLine('Other', vertices);
    expect(new Set(work().lines.map(({ id }) => id)).size).toBe(2);
  });

  it('leaves a line out that divides nothing, and says which', () => {
    const short = [place(40, 35), place(40, 35)];
    state().takeUp(
      { ...SAVED, lines: [{ name: 'Point', vertices: short, good: short }, LINE], chosen: 1 },
      atlas,
      BOTH,
    );
    expect(work().lines.map(({ name }) => name)).toEqual(['Mine']);
    expect(state().whatIf.chosen).toBe(work().lines[0]?.id);
    expect(state().notices).toEqual([{ code: 'line-left-out', name: 'Point' }]);
  });

  it('keeps the saved path under a name where a link brought another', () => {
    state().addVertex(B);
    state().takeUp(SAVED, atlas, BOTH);
    expect(work().path.vertices).toEqual([B]);
    expect(work().kept.map(({ name }) => name)).toEqual(['kept', 'before']);
    expect(work().kept[1]?.vertices).toEqual([A, B, C]);
  });

  it('does not double a path that the link has too, and takes the one that knows more', () => {
    state().addVertex(A);
    state().addVertex(B);
    state().addVertex({ at: C.at });
    state().setClosed(true);
    state().takeUp(SAVED, atlas, BOTH);
    expect(work().path.vertices).toEqual([A, B, C]);
    expect(work().kept).toHaveLength(1);
  });

  it.each([
    { choice: { kind: 'saved' }, path: [A, B, C] },
    { choice: { kind: 'link' }, path: [B] },
  ] as const)('of a page that wrote its own link the later path counts: $choice.kind', ({ choice, path }) => {
    state().addVertex(B);
    state().takeUp(SAVED, atlas, choice);
    expect(work().path.vertices).toEqual(path);
    expect(work().kept).toHaveLength(1);
  });

  it('lies under what was made while it was on its way', () => {
    state().addRings({ centre: B, radii: [5] });
    state().takeUp(SAVED, atlas, BOTH);
    expect(work().rings.map((r) => r.radii)).toEqual([[1000], [5]]);
    state().undo();
    expect(work().rings.map((r) => r.radii)).toEqual([[1000]]);
  });
});

describe('a set that comes back', () => {
  beforeEach(() => state().takeUp(SAVED, atlas, BOTH));

  it('is saved all the while, before it has come and after', () => {
    expect(saved().sets).toEqual([SET]);
    state().takeComing(arrival, view);
    expect(work().coming).toEqual([]);
    expect(saved().sets).toEqual([SET]);
  });

  it('is there in every step, so that undo does not take it away', () => {
    state().addVertex(A);
    state().undo();
    state().addRings({ centre: A, radii: [1] });
    state().takeComing(arrival, view);
    state().undo();
    expect(work().sets.map(({ id }) => id)).toEqual(['s1']);
    state().redo();
    expect(work().sets.map(({ id }) => id)).toEqual(['s1']);
  });

  it('opens no panel and picks no set', () => {
    const { panel } = state();
    state().takeComing(arrival, view);
    expect(state().panel).toBe(panel);
    expect(state().imported).toBeUndefined();
  });

  it('that is given up can be had back', () => {
    state().giveUpComing('s1');
    expect(saved().sets).toEqual([]);
    state().undo();
    expect(saved().sets).toEqual([SET]);
  });

  it('does not come into work that was begun afresh meanwhile, but into what undo brings back', () => {
    state().startAfresh();
    state().takeComing(arrival, view);
    expect(work().sets).toEqual([]);
    state().undo();
    expect(work().sets.map(({ id }) => id)).toEqual(['s1']);
  });
});

describe('an import in hand', () => {
  it('is saved from the moment that it is confirmed, and once only when it has come', () => {
    const importing = {
      kind: 'loading',
      rows: 0,
      read: 0,
      isRead: false,
      preview: PREVIEW,
      mapping: SET.mapping,
      sample: [],
      set: SET,
      file: SET.file,
      bytes: 1,
      waiting: 0,
    } as const;
    state().setImporting(importing);
    expect(saved().sets).toEqual([SET]);
    state().addSet({ ...SET, imported: arrival.imported }, view);
    expect(saved().sets).toEqual([SET]);
  });
});

describe('starting afresh', () => {
  it('gives up all that was made, and one undo brings all of it back', () => {
    state().takeUp(SAVED, atlas, BOTH);
    state().set({ units: 'mi' });
    state().startAfresh();
    expect(saved()).toEqual({
      path: { vertices: [], closed: false },
      kept: [],
      rings: [],
      sets: [],
      lines: [],
      chosen: undefined,
    });
    expect(state().settings.units).toBe('mi');
    state().undo();
    expect(saved()).toEqual(SAVED);
  });

  it('where there is nothing is no step', () => {
    state().startAfresh();
    expect(state().work.past).toEqual([]);
  });
});

describe('a work file that is opened', () => {
  it('takes the place of all that was there, and one undo brings that back', () => {
    state().addVertex(B);
    state().addLine('Other', vertices);
    const before = saved();
    state().openWork(SAVED, atlas);
    expect(saved()).toEqual(SAVED);
    state().undo();
    expect(saved()).toMatchObject({ ...before, chosen: undefined });
    state().redo();
    expect(saved()).toEqual(SAVED);
  });
});
