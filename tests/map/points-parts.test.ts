import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createParts } from '../../src/map/points-parts.ts';
import type { PointsMark } from '../../src/map/scene.ts';
import { cloudOf } from '../../src/points/store/build-cloud.ts';

/** Points on a diagonal, all of one class. */
function markOf(id: string, count: number, painted = 1): PointsMark {
  const xy = Float32Array.from({ length: 2 * count }, (_, i) => (i >> 1) / 1000);
  return {
    id,
    cloud: cloudOf(xy),
    painting: new Uint8Array(count).fill(painted),
    scheme: 'side',
  };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Runs tasks until nothing is left to do, and counts them. */
function tasks(): number {
  let count = 0;
  for (; vi.getTimerCount() > 0; count++) vi.runOnlyPendingTimers();
  return count;
}

test('what a new set needs is made in tasks of their own: its tree, its colours, and then it is told', () => {
  const done = vi.fn();
  createParts().make([markOf('a', 300)], done);
  expect(done).not.toHaveBeenCalled();
  expect(tasks()).toBe(3);
  expect(done).toHaveBeenCalledTimes(1);
  const [[part]] = done.mock.lastCall ?? [];
  expect(part.tree.ids.length).toBe(300);
  expect(part.painted.before.at(-1)).toBe(300);
});

test('sets that are there already are told at once, and their trees are not made again', () => {
  const parts = createParts();
  const [a, b] = [markOf('a', 10), markOf('b', 20)];
  const first = vi.fn();
  parts.make([a, b], first);
  tasks();
  const [[treeA, treeB]] = first.mock.lastCall ?? [];
  const second = vi.fn();
  parts.make([b, a], second);
  expect(second).toHaveBeenCalledTimes(1);
  expect(second.mock.lastCall?.[0]).toEqual([treeB, treeA]);
  expect(second.mock.lastCall?.[0][0].tree).toBe(treeB.tree);
});

test('other colours alone keep the tree', () => {
  const parts = createParts();
  const a = markOf('a', 10);
  const first = vi.fn();
  parts.make([a], first);
  tasks();
  const second = vi.fn();
  parts.make([{ ...a, painting: new Uint8Array(10) }], second);
  expect(tasks()).toBe(2);
  expect(second.mock.lastCall?.[0][0].tree).toBe(first.mock.lastCall?.[0][0].tree);
  expect(second.mock.lastCall?.[0][0].painted.before.at(-1)).toBe(0);
});

test('what is asked for later wins, and what was asked for before is never told', () => {
  const parts = createParts();
  const [first, second] = [vi.fn(), vi.fn()];
  parts.make([markOf('a', 10)], first);
  vi.runOnlyPendingTimers();
  parts.make([markOf('a', 7)], second);
  tasks();
  expect(first).not.toHaveBeenCalled();
  expect(second.mock.lastCall?.[0][0].tree.ids.length).toBe(7);
});

test('without sets there is nothing to wait for', () => {
  const done = vi.fn();
  createParts().make([], done);
  expect(done).toHaveBeenCalledWith([]);
});

test('what was made ahead is there at once when it is shown', async () => {
  const parts = createParts();
  const [a, b] = [markOf('a', 10), markOf('b', 20)];
  parts.make([a], vi.fn());
  tasks();
  const ahead = parts.ahead(b);
  await vi.runAllTimersAsync();
  const part = await ahead;
  expect(part?.tree.ids.length).toBe(20);
  const done = vi.fn();
  parts.make([a, b], done);
  expect(done).toHaveBeenCalledTimes(1);
  expect(done.mock.lastCall?.[0][1].tree).toBe(part?.tree);
});

test('what is made ahead gives way to what is to be shown now', async () => {
  const parts = createParts();
  const ahead = parts.ahead(markOf('b', 20));
  parts.make([markOf('a', 10)], vi.fn());
  await vi.runAllTimersAsync();
  expect(await ahead).toBeUndefined();
});
