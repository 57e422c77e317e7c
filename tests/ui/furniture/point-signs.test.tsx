// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FIRST_WANTED } from '../../../src/session/point-set.ts';
import { createSession } from '../../../src/session/session.ts';
import { SessionContext } from '../../../src/ui/context.ts';
import { PointSigns } from '../../../src/ui/furniture/point-signs.tsx';
import { setOf, viewOf } from '../../support/held-sets.ts';

beforeEach(() => vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true));
afterEach(() => vi.unstubAllGlobals());

test('imported points are explained once for all sets that are coloured alike, and not while hidden', () => {
  const session = createSession();
  const { addSet, showSet, takeView } = session.getState();
  const div = document.createElement('div');
  const root = createRoot(div);
  act(() =>
    root.render(
      <SessionContext value={session}>
        <PointSigns />
      </SessionContext>,
    ),
  );
  const rows = () => [...div.children].map((li) => li.textContent);
  expect(rows()).toEqual([]);
  act(() => {
    addSet(setOf('a'), viewOf(2));
    addSet(setOf('b'), viewOf(3));
  });
  expect(rows()).toEqual(['Your points, by side']);
  const colours = {
    scheme: 'certainty',
    classes: [
      { value: 'clear', count: 2 },
      { value: 'likely', count: 0 },
      { value: 'close', count: 1 },
    ],
  } as const;
  act(() => takeView('b', { ...FIRST_WANTED, colour: 'certainty' }, { ...viewOf(3), colours }));
  expect(rows()).toEqual(['Your points, by side', 'Your points, by certaintyClearToo close to call']);
  act(() => showSet('b', false));
  expect(rows()).toEqual(['Your points, by side']);
  act(() => root.unmount());
});
