import { beforeEach, describe, expect, it } from 'vitest';
import { formatLink } from '../../src/session/link.ts';
import { linkOf } from '../../src/session/link-session.ts';
import { FIRST_WANTED, pickedOf, titleOf, type Wanted } from '../../src/session/point-set.ts';
import { createSession, type Session } from '../../src/session/session.ts';
import { rowOf, setOf, viewOf } from '../support/held-sets.ts';
import { place } from '../support/place.ts';

const row = rowOf(1, 'Market');

let session: Session;
const state = () => session.getState();
const names = () => state().work.now.sets.map((s) => s.name);

beforeEach(() => {
  session = createSession();
  state().addSet(setOf('a'), viewOf(2));
});

describe('sets of imported points', () => {
  it('are chosen when they come', () => {
    expect(state().chosenSet).toBe('a');
    expect(state().looks.a?.view.shown).toBe(2);
  });

  it('go with an undo of the import and come with a redo', () => {
    state().undo();
    expect(names()).toEqual([]);
    state().redo();
    expect(names()).toEqual(['a']);
    expect(state().looks.a).toBeDefined();
  });

  it('are no news of an import any more where they come back', () => {
    expect(state().imported).toBe('a');
    state().renameSet('a', 'Strikes');
    expect(state().imported).toBe('a');
    state().removeSet('a');
    state().undo();
    expect(state().imported).toBeUndefined();
  });

  it('come back from a removal in their old place', () => {
    state().addSet(setOf('b'), viewOf(2));
    state().removeSet('a');
    expect(names()).toEqual(['b']);
    state().undo();
    expect(names()).toEqual(['a', 'b']);
  });

  it('are renamed and hidden, each as one step', () => {
    state().renameSet('a', 'Strikes');
    state().showSet('a', false);
    state().undo();
    expect(state().work.now.sets[0]).toMatchObject({ name: 'Strikes', shown: true });
    state().undo();
    expect(names()).toEqual(['a']);
  });

  it('are painted anew only where a view paints them otherwise: a sort does not', () => {
    const painting = () => state().looks.a?.view.painting;
    const view = viewOf(2);
    const before = painting();
    state().takeView('a', FIRST_WANTED, { ...view, painting: Uint8Array.from(view.painting), shown: 1 });
    expect(painting()).toBe(before);
    expect(state().looks.a?.view.shown).toBe(1);
    const other = Uint8Array.from(view.painting, (c, i) => (i === 1 ? c + 1 : c));
    state().takeView('a', FIRST_WANTED, { ...view, painting: other });
    expect(painting()).toBe(other);
  });

  it('share one history with the path', () => {
    state().addVertex({ at: place(40, 35) });
    state().removeSet('a');
    state().undo();
    state().undo();
    expect(names()).toEqual(['a']);
    expect(state().work.now.path.vertices).toEqual([]);
  });
});

describe('how a set is looked at', () => {
  const wanted = (): Wanted => {
    const look = state().looks.a;
    if (!look) throw new Error('The set has no look.');
    return look.wanted;
  };

  it('is no step of the history', () => {
    const steps = state().work.past.length;
    state().askView('a', { filter: { sides: ['ne'] } });
    expect(state().work.past).toHaveLength(steps);
  });

  it('keeps what was not asked to change', () => {
    state().askView('a', { filter: { text: 'x' } });
    state().askView('a', { colour: 2 });
    expect(wanted()).toEqual({ ...FIRST_WANTED, filter: { text: 'x' }, colour: 2 });
  });

  it('is behind what is wanted until the latest answer has come', () => {
    state().askView('a', { filter: { text: 'x' } });
    const earlier = wanted();
    state().askView('a', { filter: { text: 'xy' } });
    state().takeView('a', earlier, viewOf(1));
    expect(state().looks.a?.seen).not.toBe(wanted());
    expect(state().looks.a?.view.shown).toBe(1);
    state().takeView('a', wanted(), viewOf(0));
    expect(state().looks.a?.seen).toBe(wanted());
    expect(state().looks.a?.whole.shown).toBe(2);
  });

  it('comes to nothing for a set that is gone', () => {
    state().keepLooks(new Set());
    state().takeView('a', FIRST_WANTED, viewOf(1));
    expect(state().looks).toEqual({});
  });
});

describe('a picked point', () => {
  it('is marked without leaving the panel, and opened in the Place panel', () => {
    state().openPanel('points');
    state().markPoint(pickedOf(setOf('a'), row));
    expect(state().panel).toBe('points');
    state().pickPoint(pickedOf(setOf('a'), row));
    expect(state()).toMatchObject({
      panel: 'place',
      selection: { kind: 'point', title: 'Market', number: 3 },
    });
  });

  it('is let go when its set goes, by removal or by undo', () => {
    state().pickPoint(pickedOf(setOf('a'), row));
    state().removeSet('a');
    expect(state().selection).toEqual({ kind: 'none' });
    state().undo();
    state().pickPoint(pickedOf(setOf('a'), row));
    state().undo();
    expect(state().selection).toEqual({ kind: 'none' });
  });

  it('stays when another set goes', () => {
    state().addSet(setOf('b'), viewOf(2));
    state().pickPoint(pickedOf(setOf('a'), row));
    state().removeSet('b');
    expect(state().selection.kind).toBe('point');
  });

  it('is written into the link as its place', () => {
    state().pickPoint(pickedOf(setOf('a'), row));
    expect(formatLink(linkOf(state()))).toBe('at=35,40');
  });

  it('has no name where that is blank', () => {
    const { mapping } = setOf('a');
    expect(titleOf({ ...row, cells: ['  ', '35', '40'] }, mapping)).toBeUndefined();
    expect(titleOf(row, { ...mapping, title: undefined })).toBeUndefined();
  });
});
