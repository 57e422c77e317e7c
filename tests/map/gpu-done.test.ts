import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { gpuDone } from '../../src/map/gpu-done.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** All that is asked of a context. @param after when its GPU is done, in milliseconds */
function gpu(after: number) {
  const start = performance.now();
  const gl = {
    UNSIGNALED: 0,
    lost: false,
    fenceSync: () => ({}),
    flush() {},
    isContextLost: () => gl.lost,
    getSyncParameter: () => (performance.now() - start >= after ? 1 : 0),
    deleteSync() {},
  };
  return gl;
}
/** When it is over, in steps of 10 milliseconds. */
async function overAfter(gl: unknown): Promise<number> {
  let over = false;
  gpuDone(gl as WebGL2RenderingContext | null).then(() => {
    over = true;
  });
  let ms = 0;
  while (!over) {
    await vi.advanceTimersByTimeAsync(10);
    ms += 10;
  }
  return ms;
}

test.each([
  ['that is done is not waited for', 0, 10],
  ['that works is waited for', 300, 300],
  ['that hangs is given up after two seconds', Number.POSITIVE_INFINITY, 2000],
])('a GPU %s', async (_, after, ms) => {
  expect(await overAfter(gpu(after))).toBe(ms);
});

test('a context that is lost meanwhile, or that there never was, is not waited for', async () => {
  const gl = gpu(Number.POSITIVE_INFINITY);
  setTimeout(() => {
    gl.lost = true;
  }, 95);
  expect(await overAfter(gl)).toBe(100);
  expect(await overAfter(null)).toBe(10);
});
