import { beforeEach, expect, test } from 'vitest';
import { pointMarks } from '../../../src/app/map/point-marks.ts';
import { FIRST_WANTED } from '../../../src/session/point-set.ts';
import { createSession, type Session } from '../../../src/session/session.ts';
import { setOf, viewOf } from '../../support/held-sets.ts';

let session: Session;
const state = () => session.getState();

beforeEach(() => {
  session = createSession();
  state().addSet(setOf('a'), viewOf(2));
});

test('what is kept of points and is not drawn leaves their marks what they were: the map draws nothing again', () => {
  const marks = pointMarks();
  const before = marks(state().work.now.sets, state().looks);
  expect(before).toHaveLength(1);
  state().takeBeside('a', { chainage: new Float32Array(2), metres: new Float32Array(2) });
  state().askView('a', { sort: { by: 'distance', descending: true } });
  state().renameSet('a', 'Strikes');
  expect(marks(state().work.now.sets, state().looks)).toBe(before);
});

test('points in other colours, or of another set, are other marks', () => {
  const marks = pointMarks();
  const before = marks(state().work.now.sets, state().looks);
  state().takeView('a', FIRST_WANTED, { ...viewOf(2), painting: Uint8Array.of(1, 2) });
  const next = marks(state().work.now.sets, state().looks);
  expect(next).not.toBe(before);
  state().addSet(setOf('b'), viewOf(2));
  expect(marks(state().work.now.sets, state().looks).map(({ id }) => id)).toEqual(['a', 'b']);
  state().showSet('a', false);
  expect(marks(state().work.now.sets, state().looks).map(({ id }) => id)).toEqual(['b']);
});
