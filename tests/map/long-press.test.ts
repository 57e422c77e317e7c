// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { bindLongPress } from '../../src/map/long-press.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function start(answer = true) {
  const canvas = document.createElement('canvas');
  const held: unknown[] = [];
  const press = bindLongPress(canvas, (point) => {
    held.push(point);
    return answer;
  });
  const send = (type: string, x = 100, y = 200, init: PointerEventInit = {}) =>
    canvas.dispatchEvent(
      new PointerEvent(type, { clientX: x, clientY: y, pointerType: 'touch', isPrimary: true, ...init }),
    );
  return { press, held, send };
}

test('a finger that stays for half a second asks, and the click that follows is taken', () => {
  const { press, held, send } = start();
  send('pointerdown');
  vi.advanceTimersByTime(499);
  expect(held).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(held).toEqual([{ x: 100, y: 200 }]);
  send('pointerup');
  expect(press.tookClick()).toBe(true);
  send('pointerdown');
  send('pointerup');
  expect(press.tookClick(), 'the next tap is a tap').toBe(false);
});

test('a trembling finger asks, one that moves on does not', () => {
  const { held, send } = start();
  send('pointerdown');
  send('pointermove', 107, 207);
  vi.advanceTimersByTime(500);
  expect(held).toHaveLength(1);
  send('pointerdown');
  send('pointermove', 108, 208);
  vi.advanceTimersByTime(500);
  expect(held).toHaveLength(1);
});

test('neither a tap, nor a mouse, nor two fingers ask', () => {
  const { held, send } = start();
  send('pointerdown');
  send('pointerup');
  vi.advanceTimersByTime(500);
  send('pointerdown', 100, 200, { pointerType: 'mouse' });
  vi.advanceTimersByTime(500);
  send('pointerdown');
  send('pointerdown', 180, 200, { isPrimary: false });
  vi.advanceTimersByTime(500);
  expect(held).toEqual([]);
});

test('where nothing came of it, the click is left to others', () => {
  const { press, send } = start(false);
  send('pointerdown');
  vi.advanceTimersByTime(500);
  expect(press.tookClick()).toBe(false);
});
