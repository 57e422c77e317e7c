import { expect, test } from 'vitest';
import { SHEET_HEIGHTS } from '../../../src/session/state.ts';
import { afterTap, neighbour, restAt } from '../../../src/ui/sheet/resting.ts';

const AT = { peek: 110, half: 370, full: 790 };

test('a sheet that is let go at rest comes to the nearest height', () => {
  expect(restAt(130, 0, AT)).toBe('peek');
  expect(restAt(250, 0, AT)).toBe('half');
  expect(restAt(590, 0, AT)).toBe('full');
});

test('a throw carries it on, and a strong one past the middle', () => {
  expect(restAt(390, 1.5, AT)).toBe('full');
  expect(restAt(350, -1.5, AT)).toBe('peek');
  expect(restAt(700, -4, AT)).toBe('peek');
  expect(restAt(390, 0.3, AT)).toBe('half');
});

test('the keys go one up and one down, and no further than the ends', () => {
  expect(SHEET_HEIGHTS.map((h) => neighbour(h, 1))).toEqual(['half', 'full', 'full']);
  expect(SHEET_HEIGHTS.map((h) => neighbour(h, -1))).toEqual(['peek', 'peek', 'half']);
});

test('taps alone reach every height', () => {
  const first = afterTap('half');
  const second = afterTap(first);
  expect(new Set([first, second, afterTap(second)]).size).toBe(3);
});
