// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Commands, CommandsContext } from '../../src/ui/context.ts';
import { Waiting } from '../../src/ui/waiting.tsx';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('what does not come is said after ten seconds to take long, and can be tried again', () => {
  const takeUpdate = vi.fn();
  const commands = { takeUpdate } as unknown as Commands; // all that it asks for
  const div = document.createElement('div');
  const root = createRoot(div);
  act(() =>
    root.render(
      <CommandsContext value={commands}>
        <Waiting words="Opening the atlas…" />
      </CommandsContext>,
    ),
  );
  act(() => vi.advanceTimersByTime(9000));
  expect(div.textContent).toBe('Opening the atlas…');
  act(() => vi.advanceTimersByTime(2000));
  expect(div.querySelector('[role=status]')?.textContent).toBe('This takes unusually long.');
  const again = div.querySelector('button');
  expect(again?.textContent).toBe('Try again');
  act(() => again?.click());
  expect(takeUpdate).toHaveBeenCalledOnce();
  act(() => root.unmount());
});
