// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { NO_WORK } from '../../../src/session/path-slice.ts';
import { type Commands, CommandsContext, type OtherWork } from '../../../src/ui/context.ts';
import { OtherWorks } from '../../../src/ui/work/other-works.tsx';

beforeEach(() => vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true));
afterEach(() => vi.unstubAllGlobals());

test('the focus is on "Put back" as soon as work is removed, and on the work as soon as it is back', async () => {
  const nothing = { ...NO_WORK, chosen: undefined };
  const other: OtherWork = { id: 'left', at: 0, work: nothing, bytes: 0 };
  const work = { others: async () => [other], removeOther: async () => async () => {} };
  const commands = { work } as unknown as Commands; // all that it asks for
  const div = document.body.appendChild(document.createElement('div'));
  const root = createRoot(div);
  await act(async () =>
    root.render(
      <CommandsContext value={commands}>
        <OtherWorks onOpen={() => {}} />
      </CommandsContext>,
    ),
  );
  const button = (name: string) => div.querySelector<HTMLElement>(`li [aria-label^="${name} the work of"]`);
  const remove = button('Remove');
  await act(async () => remove?.focus());
  await act(async () => remove?.click());
  expect(document.activeElement).toBe(button('Put back'));
  await act(async () => button('Put back')?.click());
  expect(document.activeElement).toBe(button('Open'));
  await act(async () => root.unmount());
  div.remove();
});
