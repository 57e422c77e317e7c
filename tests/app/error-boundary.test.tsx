// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ErrorBoundary } from '../../src/app/error-boundary.tsx';
import { arabic } from '../../src/words/arabic.ts';
import { english } from '../../src/words/english.ts';
import { speak } from '../../src/words/language.ts';

function Broken(): never {
  throw new Error('our own bug');
}

let div: HTMLElement;
beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  div = document.createElement('div');
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await speak('en');
});

const render = (broken: boolean) => {
  // What is caught is written to the console otherwise.
  const root = createRoot(div, { onCaughtError: () => {} });
  act(() => root.render(<ErrorBoundary>{broken ? <Broken /> : 'all is well'}</ErrorBoundary>));
};

test('what works is shown as it is', () => {
  render(false);
  expect(div.textContent).toBe('all is well');
});

test('a bug is owned, with the link of what was looked at and a button that opens it again', () => {
  render(true);
  expect(div.querySelector('[role=alert] h1')?.textContent).toBe(english.app.broken.title);
  expect(div.querySelector('a')?.href).toBe(location.href);
  expect(div.querySelector('button')?.textContent).toBe(english.app.broken.again);
});

test('it is said again in the language that comes after the page broke', async () => {
  render(true);
  await act(() => speak('ar'));
  expect(div.querySelector('h1')?.textContent).toBe(arabic.app.broken.title);
  expect(div.querySelector('button')?.textContent).toBe(arabic.app.broken.again);
});
