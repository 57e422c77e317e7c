// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createSession } from '../../../src/session/session.ts';
import { type Commands, CommandsContext, SessionContext, useSession } from '../../../src/ui/context.ts';
import { ShareMenu } from '../../../src/ui/share/share-menu.tsx';

vi.mock('../../../src/ui/print/print-view.tsx', () => {
  throw new Error('404');
});
beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.stubGlobal('CSS', { escape: (text: string) => text });
});
afterEach(() => vi.unstubAllGlobals());

function Rest() {
  return <p>{useSession((s) => s.panel)}</p>;
}

test('where the print sheet cannot be had that is said, and the app stays', async () => {
  const session = createSession();
  const div = document.body.appendChild(document.createElement('div'));
  const takeUpdate = vi.fn();
  const root = createRoot(div, { onUncaughtError: () => {} });
  await act(async () =>
    root.render(
      <SessionContext value={session}>
        <CommandsContext value={{ takeUpdate } as unknown as Commands /* no other is used */}>
          <ShareMenu />
          <Rest />
        </CommandsContext>
      </SessionContext>,
    ),
  );
  await act(async () => session.getState().setPrinting(true));
  await vi.waitFor(() =>
    expect(document.querySelector('[role=dialog] [role=alert]')?.textContent).toContain(
      'could not be loaded',
    ),
  );
  expect(div.textContent).toContain('place');
  const [again, close] = document.querySelectorAll<HTMLElement>('[role=dialog] button');
  await act(async () => again?.click());
  expect(takeUpdate, 'a program that failed is asked for again by a fresh page alone').toHaveBeenCalledOnce();
  await act(async () => close?.click());
  expect(session.getState().printing).toBe(false);
  act(() => root.unmount());
});
