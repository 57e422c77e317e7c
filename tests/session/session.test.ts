import { beforeEach, describe, expect, it } from 'vitest';
import { formatLink, parseLink } from '../../src/session/link.ts';
import { applyPlaces, applySettings, linkOf } from '../../src/session/link-session.ts';
import { createSession, type Session } from '../../src/session/session.ts';
import { place } from '../support/place.ts';
import { readRealAtlas } from '../support/real-atlas.ts';

const atlas = { ...readRealAtlas(), version: '0123abcd' };
const A = { at: place(40, 35) };
const B = { at: place(41, 35) };
let session: Session;
const path = () => session.getState().work.now.path.vertices;

beforeEach(() => {
  session = createSession();
});

describe('the measured path', () => {
  it('takes back and brings again each step', () => {
    const { addVertex, undo, redo } = session.getState();
    addVertex(A);
    addVertex(B);
    undo();
    expect(path()).toEqual([A]);
    undo();
    expect(path()).toEqual([]);
    redo();
    redo();
    expect(path()).toEqual([A, B]);
  });

  it('forgets what was undone once something new is drawn', () => {
    const { addVertex, undo, redo } = session.getState();
    addVertex(A);
    undo();
    addVertex(B);
    redo();
    expect(path()).toEqual([B]);
  });

  it('does not take the second click of a double click', () => {
    session.getState().addVertex(A);
    session.getState().addVertex({ at: place(40, 35) });
    expect(path()).toHaveLength(1);
  });

  it('comes back whole after it was cleared', () => {
    const { addVertex, clearPath, undo } = session.getState();
    addVertex(A);
    addVertex(B);
    clearPath();
    undo();
    expect(path()).toEqual([A, B]);
  });

  it('does nothing on an undo too many', () => {
    session.getState().undo();
    session.getState().redo();
    expect(path()).toEqual([]);
  });

  it('stays when another panel is opened, and the pencil is put down', () => {
    const { draw, addVertex, openPanel } = session.getState();
    draw(true);
    addVertex(A);
    openPanel('sources');
    expect(session.getState().drawing).toBe(false);
    expect(path()).toEqual([A]);
  });
});

describe('editing the path', () => {
  const C = { at: place(41, 36) };
  const names = () =>
    path().map((v) => ({ [`${v.at}`]: 1, '40,35': 'A', '41,35': 'B', '41,36': 'C' })[`${v.at}`]);

  beforeEach(() => {
    const { addVertex } = session.getState();
    addVertex(A);
    addVertex(B);
    addVertex(C);
  });

  it('makes one step of a drag, however many moves it has', () => {
    const { moveVertex, undo } = session.getState();
    moveVertex(1, { at: place(42, 35) }, true);
    moveVertex(1, { at: place(43, 35) }, false);
    moveVertex(1, { at: place(44, 35) }, false);
    undo();
    expect(names()).toEqual(['A', 'B', 'C']);
  });

  it('goes on with a drag in a step of its own where another step was made, or undone, meanwhile', () => {
    const { insertVertex, moveVertex, addRings, undo } = session.getState();
    insertVertex(1, { at: place(40, 36) });
    undo();
    moveVertex(1, { at: place(42, 35) }, false);
    undo();
    expect(names(), 'B was there all along').toEqual(['A', 'B', 'C']);
    moveVertex(1, { at: place(42, 35) }, true);
    addRings({ centre: A, radii: [1000] });
    moveVertex(1, { at: place(43, 35) }, false);
    undo();
    expect(session.getState().work.now.rings).toHaveLength(1);
  });

  it('takes a drag back that is given up, as if it had never been', () => {
    const { insertVertex, moveVertex, cancelMove } = session.getState();
    const steps = session.getState().work.done;
    moveVertex(1, { at: place(42, 35) }, true);
    moveVertex(1, { at: place(43, 35) }, false);
    cancelMove(1);
    insertVertex(1, { at: place(42, 35) });
    moveVertex(1, { at: place(43, 35) }, false);
    cancelMove(1);
    expect(names()).toEqual(['A', 'B', 'C']);
    expect(session.getState().work).toMatchObject({ done: steps, future: [], undone: [] });
    cancelMove(2);
    expect(names(), 'what was made before is no part of a drag').toEqual(['A', 'B', 'C']);
    expect(session.getState().work.done).toEqual(steps);
  });

  it('reorders, reverses and inserts', () => {
    const { reorder, reverse, insertVertex } = session.getState();
    reorder(0, 2);
    expect(names()).toEqual(['B', 'C', 'A']);
    reverse();
    expect(names()).toEqual(['A', 'C', 'B']);
    insertVertex(1, B);
    expect(names()).toEqual(['A', 'B', 'C', 'B']);
  });

  it('opens a closed path that has too few corners left', () => {
    const { setClosed, removeVertex } = session.getState();
    setClosed(true);
    removeVertex(0);
    expect(session.getState().work.now.path.closed).toBe(false);
  });

  it('takes no corner while it is closed', () => {
    session.getState().setClosed(true);
    session.getState().addVertex({ at: place(40, 36) });
    expect(path()).toHaveLength(3);
  });

  it('puts the pencil down with the closing, and does not take it up while closed', () => {
    const { draw, setClosed, undo, redo, openPanel } = session.getState();
    const drawing = () => session.getState().drawing;
    draw(true);
    setClosed(true);
    expect(drawing()).toBe(false);
    openPanel('place');
    draw(true);
    expect([drawing(), session.getState().panel]).toEqual([false, 'measure']);
    undo();
    draw(true);
    expect(drawing()).toBe(true);
    redo();
    expect(drawing()).toBe(false);
  });

  it('keeps a path, and swaps it with the one in hand', () => {
    const { keepPath, addVertex, takePath } = session.getState();
    keepPath('first');
    expect(path()).toEqual([]);
    addVertex(A);
    takePath(0, 'second');
    expect(names()).toEqual(['A', 'B', 'C']);
    expect(session.getState().work.now.kept.map((k) => k.name)).toEqual(['second']);
  });

  it('lets go of the corner in hand when another panel is opened, by a pick or by its tab', () => {
    const { selectCorner, openPanel, openSource, pickSpot } = session.getState();
    for (const leave of [() => openPanel('points'), () => openSource('x'), () => pickSpot(B.at)]) {
      openPanel('measure');
      selectCorner(1);
      leave();
      expect(session.getState().corner).toBeUndefined();
    }
    openPanel('measure');
    selectCorner(1);
    openPanel('measure');
    expect(session.getState().corner).toBe(1);
  });

  it('forgets which corner is selected when an edit may have renumbered it', () => {
    const { selectCorner, removeVertex } = session.getState();
    selectCorner(2);
    removeVertex(0);
    expect(session.getState().corner).toBeUndefined();
  });
});

describe('the session and its link', () => {
  const open = (text: string) => {
    const { link, problems } = parseLink(text);
    session.getState().setAtlas({ kind: 'ready', value: atlas });
    applySettings(session, link);
    applyPlaces(session, atlas, link, problems);
    return session.getState();
  };
  const reopened = () => formatLink(linkOf(session.getState()));

  it('is empty at the start', () => {
    expect(formatLink(linkOf(createSession().getState()))).toBe('');
  });

  it.each([
    `place=raqqa&d=${atlas.version}`,
    `at=35.5,39.5&units=mi&coords=dms&lang=ar&theme=dark&off=band,relief&d=${atlas.version}`,
    `map=9.50/35.30000/40.10000&path=tabqa~raqqa~35.1,40.2&d=${atlas.version}`,
    `place=tabqa&path=tabqa~raqqa&panel=place&d=${atlas.version}`,
    'panel=sources',
    `path=tabqa~raqqa~deir-el-zour&closed=1&d=${atlas.version}`,
  ])('gives back %s', (text) => {
    open(text);
    expect(reopened()).toBe(text);
  });

  it('opens Measure for a path and Place for a pick', () => {
    expect(open('path=tabqa~raqqa').panel).toBe('measure');
    expect(open('place=raqqa').panel).toBe('place');
  });

  it('says which place the gazetteer does not know, and keeps the rest of the path', () => {
    const { notices } = open('path=tabqa~atlantis~raqqa');
    expect(notices).toEqual([{ code: 'link-place-unknown', ids: ['atlantis'] }]);
    expect(path().map((v) => v.place)).toEqual(['tabqa', 'raqqa']);
  });

  it('says every part that it could not use, however many', () => {
    const { notices } = open('map=99/1/2&at=bad&units=furlong&theme=neon&path=g1~g2~g1~raqqa&d=00000000');
    expect(notices).toEqual([
      { code: 'link-value', parts: ['map=99/1/2', 'at=bad', 'units=furlong', 'theme=neon'] },
      { code: 'link-place-unknown', ids: ['g1', 'g2'] },
      { code: 'link-data-differs', theirs: '00000000', ours: atlas.version },
    ]);
  });

  it('says that the figures came from other data', () => {
    expect(open('place=raqqa&d=00000000').notices.map((n) => n.code)).toEqual(['link-data-differs']);
  });

  it('says no more of a link once another is opened; what is said of other things stays', () => {
    open('place=atlantis&units=furlong');
    session.getState().notify({ code: 'copy-refused' });
    expect(open('place=raqqa').notices).toEqual([{ code: 'copy-refused' }]);
  });
});

describe('notices', () => {
  it('say the same once: said again, it comes last', () => {
    const { notify } = session.getState();
    notify({ code: 'copied', what: 'link' });
    notify({ code: 'copied', what: 'figure' });
    notify({ code: 'copied', what: 'link' });
    expect(session.getState().notices).toEqual([
      { code: 'copied', what: 'figure' },
      { code: 'copied', what: 'link' },
    ]);
  });
});
