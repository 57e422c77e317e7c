import { expect, test } from 'vitest';
import { bindSheet } from '../../src/app/bind-sheet.ts';
import { createSession } from '../../src/session/session.ts';
import { place } from '../support/place.ts';

function start(phone = true) {
  const session = createSession();
  bindSheet(session, () => phone);
  const state = () => session.getState();
  return { state, sheet: () => state().sheet };
}

test('what is picked brings the sheet to half, from below and from above', () => {
  for (const from of ['peek', 'full'] as const) {
    const { state, sheet } = start();
    state().setSheet(from);
    expect(sheet()).toBe(from);
    state().pickPlace('raqqa');
    expect(sheet()).toBe('half');
  }
});

test('a panel or a source that is turned to is not left below the edge, and a high sheet stays high', () => {
  const { state, sheet } = start();
  state().setSheet('peek');
  state().openPanel('claims');
  expect(sheet()).toBe('half');
  state().setSheet('peek');
  state().openSource('geonames');
  expect(sheet()).toBe('half');
  state().setSheet('full');
  state().openPanel('places');
  expect(sheet()).toBe('full');
});

test('on a phone the sheet goes down while a path is drawn, and comes back when it is finished', () => {
  const { state, sheet } = start();
  state().draw(true);
  expect(sheet()).toBe('peek');
  state().addVertex({ at: place(39, 35.9) });
  expect(sheet()).toBe('peek');
  state().draw(false);
  expect(sheet()).toBe('half');
});

test('where a pointer draws, the panel with the figures stays', () => {
  const { state, sheet } = start(false);
  state().draw(true);
  expect(sheet()).toBe('half');
});
