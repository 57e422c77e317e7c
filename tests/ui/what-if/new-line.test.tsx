// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createSession } from '../../../src/session/session.ts';
import { type Commands, CommandsContext, SessionContext } from '../../../src/ui/context.ts';
import { NewLine } from '../../../src/ui/what-if/new-line.tsx';
import { readRealAtlas } from '../../support/real-atlas.ts';

beforeEach(() => vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true));
afterEach(() => vi.unstubAllGlobals());

test('a file that cannot be read is said to be so', async () => {
  const session = createSession();
  session.getState().setAtlas({ kind: 'ready', value: readRealAtlas() });
  const importLine = () => Promise.reject(new DOMException('', 'NotReadableError'));
  const div = document.createElement('div');
  const root = createRoot(div);
  act(() =>
    root.render(
      <SessionContext value={session}>
        <CommandsContext value={{ importLine } as unknown as Commands /* all that it asks for */}>
          <NewLine any={false} tools={undefined} />
        </CommandsContext>
      </SessionContext>,
    ),
  );
  const input = div.querySelector('input[type=file]') as HTMLInputElement; // by its type
  Object.defineProperty(input, 'files', { value: [new File([], 'gone.kml')] });
  await act(async () => void input.dispatchEvent(new Event('change', { bubbles: true })));
  expect(div.querySelector('[role=alert]')?.textContent).toContain('gone.kml could not be read');
  act(() => root.unmount());
});
