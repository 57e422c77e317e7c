// @vitest-environment jsdom
import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Importing } from '../../src/session/point-set.ts';
import { createSession, type Session } from '../../src/session/session.ts';
import { type Commands, CommandsContext, SessionContext } from '../../src/ui/context.ts';
import { ExportButton } from '../../src/ui/points/export-button.tsx';
import { ImportDialog } from '../../src/ui/points/import-dialog.tsx';
import { ShareMenu } from '../../src/ui/share/share-menu.tsx';
import { setOf, viewOf } from '../support/held-sets.ts';
import { place } from '../support/place.ts';
import { readRealAtlas } from '../support/real-atlas.ts';

const atlas = readRealAtlas();
const SET = setOf('a');
const UNDERSTOOD = {
  file: 'a.csv',
  bytes: 100,
  waiting: 0,
  mapping: SET.mapping,
  preview: {
    name: 'a.csv',
    format: 'csv',
    columns: ['name', 'lat', 'lon'],
    notes: [],
    mapping: SET.mapping,
    offers: [],
    sample: [],
  },
  sample: [{ number: 2, cells: ['a', '35', '40'], place: { ok: true, value: { at: place(40, 35) } } }],
};
const PREVIEW = { ...UNDERSTOOD, kind: 'preview', stale: false } as unknown as Importing; // as far as it is shown
const LOADING = { ...UNDERSTOOD, kind: 'loading', rows: 0, read: 0, done: false } as unknown as Importing;

let session: Session;
let root: Root;
const button = (name: string): HTMLElement => {
  const found = [...document.querySelectorAll('button')].find((one) => one.textContent === name);
  if (!found) throw new Error(`There is no button "${name}".`);
  return found;
};
const focused = () => document.activeElement as HTMLElement; // something always has it, if only the page
const press = (element: HTMLElement) =>
  act(async () => {
    element.focus();
    element.click();
  });
const render = (commands: object, children: ReactNode) =>
  act(async () =>
    root.render(
      <SessionContext value={session}>
        <CommandsContext value={commands as Commands /* as far as they are used */}>
          {children}
        </CommandsContext>
      </SessionContext>,
    ),
  );

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
  vi.stubGlobal('CSS', { escape: (text: string) => text, supports: () => false });
  session = createSession();
  session.getState().setAtlas({ kind: 'ready', value: atlas });
  root = createRoot(document.body.appendChild(document.createElement('div')));
});
afterEach(() => {
  act(() => root.unmount());
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

test('Import, pressed twice, cancels nothing', async () => {
  const { setImporting } = session.getState();
  const points = { confirmImport: vi.fn(() => setImporting(LOADING)), cancelImport: vi.fn() };
  setImporting(PREVIEW);
  await render({ points }, <ImportDialog />);
  const confirm = button('Import');
  await press(confirm);
  expect(focused()).toBe(confirm);
  expect(document.querySelector('[role=progressbar]')).not.toBeNull();
  await press(focused());
  expect(points.confirmImport).toHaveBeenCalledOnce();
  expect(points.cancelImport).not.toHaveBeenCalled();
  await press(button('Cancel'));
  expect(points.cancelImport).toHaveBeenCalledOnce();
});

/** An export that goes on until it is ended. */
async function exporting() {
  const signals: AbortSignal[] = [];
  const exportPoints = (_: unknown, __: unknown, ___: unknown, signal: AbortSignal) => {
    signals.push(signal);
    return new Promise((resolve) => signal.addEventListener('abort', () => resolve('cancelled')));
  };
  await render({ points: { exportPoints } }, <ExportButton set={SET} view={viewOf(2)} />);
  await press(button('Export'));
  await press(button('Save file'));
  return signals;
}

test('Save file, pressed twice, writes one file; Cancel, pressed twice, begins no other', async () => {
  const signals = await exporting();
  await press(focused());
  expect(signals.map(({ aborted }) => aborted)).toEqual([false]);
  await press(button('Cancel'));
  expect(signals[0]?.aborted).toBe(true);
  expect(focused()).toBe(button('Cancel'));
  await press(focused());
  expect(signals, 'the sheet closes').toHaveLength(1);
  await vi.waitFor(() => expect(document.querySelector('[role=dialog]')).toBeNull());
});

test('an export ends with the sheet that tells of it', async () => {
  const signals = await exporting();
  await act(async () => {
    focused().dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  });
  await vi.waitFor(() => expect(signals.map(({ aborted }) => aborted)).toEqual([true]));
});

test('Save picture, pressed twice, draws one; who has gone on to another button keeps it', async () => {
  const signals: AbortSignal[] = [];
  let fail = () => {};
  const picture = {
    frame: () => ({ lng: 39, lat: 35.5, zoom: 8, width: 600, height: 400 }),
    draw: (_: unknown, signal: AbortSignal) => {
      signals.push(signal);
      return new Promise((resolve) => {
        fail = () => resolve({ ok: false, problems: [{ code: 'context-lost' }] });
      });
    },
  };
  await render({ picture, copyLink: async () => {}, canShare: false }, <ShareMenu />);
  await press(document.querySelector('button') as HTMLElement); // the only one
  await press(button('Save picture'));
  await press(focused());
  expect(signals.map(({ aborted }) => aborted)).toEqual([false]);
  button('Print…').focus();
  await act(async () => fail());
  expect(document.querySelector('[role=alert]')?.textContent).toContain('graphics card');
  expect(focused()).toBe(button('Print…'));
});
