// @vitest-environment jsdom
import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createSession } from '../../src/session/session.ts';
import { type Commands, CommandsContext, SessionContext } from '../../src/ui/context.ts';
import { Notices } from '../../src/ui/notices.tsx';
import { Waiting } from '../../src/ui/waiting.tsx';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** The tab of a panel, and beside it what is shown. */
async function page() {
  const session = createSession();
  const div = document.body.appendChild(document.createElement('div'));
  const root = createRoot(div);
  const commands = { takeUpdate: () => {}, work: {} } as unknown as Commands; // all that is asked for
  const show = (children: ReactNode) =>
    act(async () =>
      root.render(
        <SessionContext value={session}>
          <CommandsContext value={commands}>
            <button type="button" role="tab" aria-selected="true">
              Places
            </button>
            {children}
          </CommandsContext>
        </SessionContext>,
      ),
    );
  const remove = async () => {
    await act(async () => root.unmount());
    div.remove();
  };
  const button = (name: string) =>
    [...div.querySelectorAll('button')].find((b) => (b.ariaLabel ?? b.textContent) === name);
  const focus = (name: string) => act(async () => button(name)?.focus());
  return { session, show, button, focus, remove };
}

const focused = () => document.activeElement?.textContent;

test('the focus of a notice that is dismissed goes to the others, and at last to the open panel', async () => {
  const { session, show, button, focus, remove } = await page();
  await show(<Notices />);
  const { notify, setUpdate } = session.getState();
  await act(async () => {
    setUpdate('ready');
    notify({ code: 'copied', what: 'figure' });
  });
  await focus('Dismiss');
  await act(async () => button('Dismiss')?.click());
  expect(document.activeElement?.tagName, 'no button, which the same key would press').toBe('DIV');
  expect(document.activeElement?.contains(button('Not now') ?? null)).toBe(true);
  await focus('Not now');
  await act(async () => button('Not now')?.click());
  expect(focused()).toBe('Places');
  await remove();
});

test('a notice that goes by itself takes nobody’s focus', async () => {
  const { session, show, button, focus, remove } = await page();
  await show(<Notices />);
  const notice = { code: 'copied', what: 'figure' } as const;
  await act(async () => session.getState().notify(notice));
  await focus('Dismiss');
  await focus('Places');
  await act(async () => button('Places')?.blur());
  await act(async () => session.getState().dismiss(notice));
  expect(document.activeElement).toBe(document.body);
  await remove();
});

test('where what was waited for comes after all, the focus of "Try again" is not lost', async () => {
  const { show, focus, remove } = await page();
  await show(<Waiting words="Opening the map…" />);
  await act(async () => vi.advanceTimersByTime(11_000));
  await focus('Try again');
  expect(focused()).toBe('Try again');
  await show(<canvas />);
  expect(focused()).toBe('Places');
  await remove();
});
