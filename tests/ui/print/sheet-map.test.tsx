// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Commands, CommandsContext } from '../../../src/ui/context.ts';
import { useSheetMap } from '../../../src/ui/print/use-sheet-map.ts';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const FRAME = { lng: 39, lat: 35.5, zoom: 8, width: 600, height: 400 };
const Kind = () => useSheetMap(FRAME).kind;

/** A sheet whose map has been drawn, and whose picture the browser still decodes. */
async function drawnSheet() {
  let [resolve, reject] = [() => {}, (_: Error) => {}];
  const promise = new Promise<void>((yes, no) => {
    [resolve, reject] = [yes, no];
  });
  vi.stubGlobal(
    'Image',
    class {
      decode = () => promise;
    },
  );
  vi.stubGlobal('URL', { createObjectURL: () => 'blob:map', revokeObjectURL: () => {} });
  const canvas = { toBlob: (done: (file: Blob) => void) => done(new Blob()) };
  const picture = { draw: async () => ({ ok: true, value: canvas }) };
  const div = document.createElement('div');
  const root = createRoot(div);
  await act(async () =>
    root.render(
      <CommandsContext value={{ picture } as unknown as Commands /* all that it asks for */}>
        <Kind />
      </CommandsContext>,
    ),
  );
  await act(() => vi.advanceTimersByTimeAsync(1000));
  return {
    kind: () => div.textContent,
    decoded: () => act(async () => resolve()),
    broken: () => act(async () => reject(new Error('EncodingError'))),
    remove: () => act(() => root.unmount()),
  };
}

test('the map is not ready to be printed before its picture is decoded', async () => {
  const { kind, decoded, remove } = await drawnSheet();
  expect(kind()).toBe('drawing');
  await decoded();
  expect(kind()).toBe('ready');
  remove();
});

test('a picture that cannot be decoded is said to have failed', async () => {
  const { kind, broken, remove } = await drawnSheet();
  await broken();
  expect(kind()).toBe('failed');
  remove();
});
