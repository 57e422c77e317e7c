// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createTurnPainter } from '../../../src/ui/profile/paint-in-turn.ts';
import type { Painting, Sliced } from '../../../src/ui/profile/paint-points.ts';

const SLICE_MS = 3;
const sheet = { width: 40, height: 20, ratio: 1 };
let drawn: string[] = [];
let begun: string[] = [];
/** Milliseconds of work. */
let spent = 0;

beforeEach(() => {
  [drawn, begun, spent] = [[], [], 0];
  vi.spyOn(performance, 'now').mockImplementation(() => spent);
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'cancelAnimationFrame'],
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** So many slices of three milliseconds each. */
function* slices(name: string, count: number): Sliced<Painting> {
  begun.push(name);
  for (let i = 0; i < count; i++) {
    spent += SLICE_MS;
    yield;
  }
  return { count, draw: () => drawn.push(name) };
}

function painter() {
  const canvas = document.createElement('canvas');
  const context = {} as CanvasRenderingContext2D; // what is drawn here draws nothing
  const { want, stop } = createTurnPainter(canvas, context);
  return {
    canvas,
    stop,
    want: (name: string, count: number) => want({ sheet, slices: () => slices(name, count) }),
  };
}

/** Runs what the next frame, or the next task, runs. */
const next = () => vi.advanceTimersToNextTimer();

test('what is few comes in the frame that was asked, on a canvas of its size', () => {
  const { want, canvas } = painter();
  want('few', 1);
  expect(drawn).toEqual([]);
  next();
  expect(drawn).toEqual(['few']);
  expect([canvas.width, canvas.height, canvas.dataset.points]).toEqual([40, 20, '1']);
});

test('what is much comes in pieces: 4 ms of the frame, then 8 of each task', () => {
  const { want } = painter();
  want('many', 7);
  next();
  expect([drawn, spent]).toEqual([[], 6]);
  next();
  expect([drawn, spent]).toEqual([[], 15]);
  next();
  expect([drawn, spent]).toEqual([['many'], 21]);
  expect(vi.getTimerCount()).toBe(0);
});

test('what is in hand is finished first; of those that wait only the last is begun', () => {
  const { want } = painter();
  want('first', 4);
  next();
  for (const name of ['second', 'third', 'last']) want(name, 1);
  expect(vi.getTimerCount(), 'none begins beside it').toBe(1);
  next();
  expect(drawn).toEqual(['first']);
  next();
  expect(drawn).toEqual(['first', 'last']);
  expect(begun).toEqual(['first', 'last']);
});

test('before its frame comes a later wish takes its place', () => {
  const { want } = painter();
  want('first', 1);
  want('last', 1);
  next();
  expect(begun).toEqual(['last']);
  expect(vi.getTimerCount()).toBe(0);
});

test('stopped in between, it draws nothing and leaves nothing to run', () => {
  const { want, stop } = painter();
  want('many', 9);
  next();
  want('last', 1);
  stop();
  expect(vi.getTimerCount()).toBe(0);
  expect(drawn).toEqual([]);
});

test('stopped before its frame, it begins nothing', () => {
  const { want, stop } = painter();
  want('few', 1);
  stop();
  expect(vi.getTimerCount()).toBe(0);
  want('after', 1);
  next();
  expect(begun).toEqual(['after']);
});

test('each has a canvas of the size that it was worked out for', () => {
  const canvas = document.createElement('canvas');
  const { want } = createTurnPainter(canvas, {} as CanvasRenderingContext2D); // as above
  want({ sheet, slices: () => slices('narrow', 4) });
  next();
  want({ sheet: { ...sheet, width: 80 }, slices: () => slices('wide', 1) });
  next();
  expect([drawn.at(-1), canvas.width]).toEqual(['narrow', 40]);
  next();
  expect([drawn.at(-1), canvas.width]).toEqual(['wide', 80]);
});

test('one that fails holds up neither what waits nor what is wanted after it', () => {
  const canvas = document.createElement('canvas');
  const { want } = createTurnPainter(canvas, {} as CanvasRenderingContext2D); // as above
  const failing = () =>
    (function* (): Sliced<Painting> {
      spent += 10;
      yield;
      throw new Error('no room');
    })();
  want({ sheet, slices: failing });
  next();
  want({ sheet, slices: () => slices('waiting', 1) });
  expect(next).toThrow('no room');
  next();
  expect(drawn).toEqual(['waiting']);
  want({ sheet, slices: failing });
  next();
  expect(next).toThrow('no room');
  want({ sheet, slices: () => slices('after', 1) });
  next();
  expect(drawn).toEqual(['waiting', 'after']);
});
