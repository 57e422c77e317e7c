// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Status } from '../../src/ui/controls/status.tsx';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A status in a page, and what the eye and the ear have of it. */
function status() {
  const div = document.createElement('div');
  const root = createRoot(div);
  const text = (selector: string) => div.querySelector(selector)?.textContent;
  return {
    say: (words: string) => act(() => root.render(<Status text={words} />)),
    wait: (ms: number) => act(() => vi.advanceTimersByTime(ms)),
    seen: () => text('[aria-hidden]'),
    heard: () => text('[role=status]'),
    remove: () => act(() => root.unmount()),
  };
}

test('thirty steps of a drag are seen one by one and told once, as the last of them', () => {
  const { say, wait, seen, heard, remove } = status();
  say('0 km');
  const told = new Set<string | null | undefined>();
  for (let i = 1; i <= 30; i++) {
    say(`${i} km`);
    expect(seen()).toBe(`${i} km`);
    wait(50);
    told.add(heard());
  }
  expect([...told], 'nothing during the drag').toEqual(['0 km']);
  wait(1000);
  expect(heard()).toBe('30 km');
  remove();
});

test('what came back to what it was is not told again', () => {
  const { say, wait, heard, remove } = status();
  say('833 shown');
  say('12 shown');
  wait(100);
  say('833 shown');
  wait(1000);
  expect(heard()).toBe('833 shown');
  remove();
});
