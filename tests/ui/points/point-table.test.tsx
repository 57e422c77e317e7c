// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PointSet } from '../../../src/session/point-set.ts';
import { createSession, type Session } from '../../../src/session/session.ts';
import { type Commands, CommandsContext, SessionContext, useSession } from '../../../src/ui/context.ts';
import { PointTable } from '../../../src/ui/points/point-table.tsx';
import { rowOf, setOf, viewOf } from '../../support/held-sets.ts';
import { readRealAtlas } from '../../support/real-atlas.ts';

const atlas = readRealAtlas();
const SET: PointSet = setOf('a');

/** A worker that answers in the order in which it was asked, when it is told to. */
class Worker {
  /** Point by row. */
  order = [0, 1];
  readonly #waiting: (() => void)[] = [];
  readonly #answer = <T,>(what: () => T) =>
    new Promise<T>((resolve) => this.#waiting.push(() => resolve(what())));
  readonly points = {
    rows: (_: string, from: number, to: number) =>
      this.#answer(() => this.order.slice(from, to).map((index) => rowOf(index))),
    positionOf: (_: string, index: number) => this.#answer(() => this.order.indexOf(index)),
  };
  answer = () =>
    act(async () => {
      for (const one of this.#waiting.splice(0)) one();
    });
}

let session: Session;
let worker: Worker;
let root: Root;
let div: HTMLElement;
const state = () => session.getState();
const grid = () => div.querySelector<HTMLElement>('[role=grid]') ?? div;
const row = (name: string) =>
  [...div.querySelectorAll<HTMLElement>('[role=row]')].find((one) => one.textContent?.includes(name)) ?? div;
const picked = () => (state().selection.kind === 'point' ? state().selection : state().selection.kind);
const key = (name: string) =>
  act(() => {
    grid().dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }));
  });

function Table() {
  const look = useSession((s) => s.looks.a);
  return look ? <PointTable set={SET} look={look} /> : null;
}

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(300);
  HTMLElement.prototype.scrollIntoView = () => {};
  session = createSession();
  state().setAtlas({ kind: 'ready', value: atlas });
  state().addSet(SET, viewOf(2));
  worker = new Worker();
  div = document.body.appendChild(document.createElement('div'));
  root = createRoot(div);
  const commands = { points: worker.points } as unknown as Commands; // all that it asks for
  await act(async () =>
    root.render(
      <SessionContext value={session}>
        <CommandsContext value={commands}>
          <Table />
        </CommandsContext>
      </SessionContext>,
    ),
  );
  await worker.answer();
});
afterEach(() => {
  act(() => root.unmount());
  div.remove();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** The worker has begun to sort the rows the other way round. */
function sorting() {
  act(() => state().askView('a', { sort: { by: 'row', descending: true } }));
  worker.order = [1, 0];
}
const sorted = async () => {
  await act(async () => state().takeView('a', state().looks.a?.wanted ?? never(), viewOf(2)));
  await worker.answer();
};
const never = (): never => {
  throw new Error('There is no look.');
};

describe('while the worker sorts', () => {
  test('a click takes the row that is shown, and the cursor follows it to where it then is', async () => {
    sorting();
    act(() => row('row 0').click());
    await worker.answer();
    expect(picked()).toMatchObject({ index: 0 });
    await sorted();
    expect(row('row 0').getAttribute('aria-selected')).toBe('true');
    expect(row('row 1').getAttribute('aria-selected')).toBe('false');
  });

  test('a key, which knows no row, takes none', async () => {
    sorting();
    key('ArrowDown');
    await worker.answer();
    expect(picked()).toBe('none');
    await sorted();
    key('ArrowDown');
    await worker.answer();
    expect(picked()).toMatchObject({ index: 1 });
  });
});

describe('a row that comes late', () => {
  test('is marked as long as nothing else was done', async () => {
    key('ArrowDown');
    await worker.answer();
    expect(picked()).toMatchObject({ index: 0 });
    key('ArrowDown');
    key('Enter');
    await worker.answer();
    expect(picked()).toMatchObject({ index: 1 });
    expect(state().panel).toBe('place');
  });

  test.each([
    ['picked', () => state().markPlace('raqqa'), 'place'],
    ['drew', () => state().draw(true), 'none'],
    ['went to another panel', () => state().openPanel('claims'), 'none'],
  ])('is let go where the user %s meanwhile', async (_, act_, then) => {
    key('ArrowDown');
    key('Enter');
    act(act_);
    const { drawing, panel } = state();
    await worker.answer();
    expect(picked() === 'none' ? 'none' : state().selection.kind).toBe(then);
    expect([state().drawing, state().panel]).toEqual([drawing, panel]);
  });
});
