// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createImportScreen } from '../../../src/app/points/import-screen.ts';

const screen = createImportScreen({ current: undefined });
let frames: FrameRequestCallback[] = [];

beforeEach(() => {
  frames = [];
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Whether it is over after so many milliseconds. */
async function isOver(waiting: Promise<void>, ms: number): Promise<boolean> {
  let over = false;
  waiting.then(() => {
    over = true;
  });
  await vi.advanceTimersByTimeAsync(ms);
  return over;
}

test('what is painted in the next frame is not waited for any longer, and not any shorter', async () => {
  const waiting = screen.painted();
  expect(await isOver(waiting, 100)).toBe(false);
  for (const frame of frames) frame(0);
  expect(await isOver(waiting, 1)).toBe(true);
});

test('a page that paints nothing holds an import for a quarter of a second', async () => {
  const waiting = screen.painted();
  expect(await isOver(waiting, 249)).toBe(false);
  expect(await isOver(waiting, 1)).toBe(true);
});

test('a tab that is not looked at paints nothing, and holds nothing', async () => {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  expect(await isOver(screen.painted(), 0)).toBe(true);
  expect(frames).toEqual([]);
});
