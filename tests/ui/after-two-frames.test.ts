// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { afterTwoFrames } from '../../src/ui/focus/after-two-frames.ts';

const act = vi.fn();
/** Runs what the next frame, or the next task, runs. */
const next = () => vi.advanceTimersToNextTimer();

beforeEach(() => {
  act.mockClear();
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'cancelAnimationFrame'],
  });
});
afterEach(() => {
  vi.useRealTimers();
});

test('it comes after two frames, in a task of its own', () => {
  afterTwoFrames(act);
  next();
  next();
  expect(act).not.toHaveBeenCalled();
  next();
  expect(act).toHaveBeenCalledOnce();
  expect(vi.getTimerCount()).toBe(0);
});

test('taken back before either frame, or before its task, it never comes', () => {
  for (const frames of [0, 1, 2]) {
    const takeBack = afterTwoFrames(act);
    for (let i = 0; i < frames; i++) next();
    takeBack();
    expect(vi.getTimerCount(), `after ${frames}`).toBe(0);
  }
  expect(act).not.toHaveBeenCalled();
});
