// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { bindKeys } from '../../src/app/keys.ts';
import { createSession } from '../../src/session/session.ts';
import { place } from '../support/place.ts';

let session: ReturnType<typeof createSession>;
let unbind: () => void;
const search = vi.fn();
const state = () => session.getState();
const corners = () => state().work.now.path.vertices.length;

beforeEach(() => {
  document.body.innerHTML = '<div id="root"></div>';
  session = createSession();
  search.mockReset();
  unbind = bindKeys(session, search);
});
afterEach(() => unbind());

/** Presses keys on what this markup makes, inside the app or beside it. */
function pressOn(markup: string, { over = false } = {}) {
  const host = over ? document.body : document.getElementById('root');
  host?.insertAdjacentHTML('beforeend', markup);
  return (key: string, init: KeyboardEventInit = {}) =>
    host?.lastElementChild?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...init }));
}

test('a tick, a choice and a slider leave the keys to the app, a field of text does not', () => {
  for (const type of ['checkbox', 'radio', 'range']) {
    const press = pressOn(`<input type="${type}">`);
    press('m');
    expect(state().drawing, type).toBe(true);
    press('Escape');
    expect(state().drawing, type).toBe(false);
  }
  for (const markup of ['<input value="Raqqa">', '<textarea></textarea>']) {
    const press = pressOn(markup);
    press('m');
    press('/');
    expect(state().drawing, markup).toBe(false);
    expect(search, markup).not.toHaveBeenCalled();
  }
});

test('Escape in an empty field steps back, in one with a text it does not', () => {
  state().draw(true);
  pressOn('<input value="Raqqa">')('Escape');
  expect(state().drawing).toBe(true);
  pressOn('<input>')('Escape');
  expect(state().drawing).toBe(false);
});

test('in a dialog over the app no key acts on what lies behind it, but the list of keys can be asked for', () => {
  state().draw(true);
  state().addVertex({ at: place(39, 35.9) });
  state().draw(false);
  const press = pressOn('<div role="dialog"></div>', { over: true });
  press('z', { ctrlKey: true });
  press('m');
  press('/');
  expect(corners(), 'nothing is undone').toBe(1);
  expect(state().drawing).toBe(false);
  expect(search).not.toHaveBeenCalled();
  press('?');
  expect(state().keysShown).toBe(true);
});

test('where nothing has the focus the keys act', () => {
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'm', bubbles: true }));
  expect(state().drawing).toBe(true);
});

test('the keys are the same on an Arabic keyboard', () => {
  const press = pressOn('<button></button>');
  press('ة', { code: 'KeyM' });
  expect(state().drawing).toBe(true);
  state().addVertex({ at: place(39, 35.9) });
  press('ئ', { code: 'KeyZ', ctrlKey: true });
  expect(corners()).toBe(0);
  press('~', { code: 'KeyZ', ctrlKey: true, shiftKey: true });
  expect(corners()).toBe(1);
  press('ظ', { code: 'Slash' });
  expect(search).toHaveBeenCalledOnce();
  press('؟', { code: 'Slash', shiftKey: true });
  expect(state().keysShown).toBe(true);
});
