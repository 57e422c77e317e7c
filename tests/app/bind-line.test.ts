import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { bindLine } from '../../src/app/bind-line.ts';
import { createSession, type Session } from '../../src/session/session.ts';
import { place } from '../support/place.ts';
import { readRealAtlas } from '../support/real-atlas.ts';

const atlas = readRealAtlas();
const SOUTHERN = [
  [38.6, 35.2],
  [40.9, 34.2],
] as const;

let session: Session;
let stop: () => void;
beforeEach(() => {
  vi.useFakeTimers();
  session = createSession();
  session.getState().setAtlas({ kind: 'ready', value: atlas });
  stop = bindLine(session);
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

const state = () => session.getState();
const shifted = () => {
  vi.runAllTimers();
  return state().whatIf.shifted;
};

test('the line on trial is worked out for the last of many widths, and is none at 0', () => {
  state().tryShift(1000);
  state().tryShift(2000);
  expect(state().whatIf.shifted, 'not while the slider moves').toBeUndefined();
  expect(shifted()?.metres).toBe(2000);
  state().tryShift(0);
  expect(shifted()).toBeUndefined();
});

test('it is the line in hand that is moved: worked out again for each shape, also by undo', () => {
  state().addLine('Southern', SOUTHERN);
  state().tryShift(5000);
  const before = shifted();
  state().insertLineVertex(1, place(39.6, 35.3));
  const bent = shifted();
  expect(bent?.ways).not.toEqual(before?.ways);
  state().undo();
  expect(shifted()?.ways).toEqual(before?.ways);
});
