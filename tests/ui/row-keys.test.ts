import { expect, test } from 'vitest';
import { rowAfterKey } from '../../src/ui/controls/row-keys.ts';

test('the arrows go from row to row and stay at the ends', () => {
  expect(rowAfterKey('ArrowDown', undefined, 9, 4)).toBe(0);
  expect(rowAfterKey('ArrowDown', 3, 9, 4)).toBe(4);
  expect(rowAfterKey('ArrowDown', 8, 9, 4)).toBe(8);
  expect(rowAfterKey('ArrowUp', 0, 9, 4)).toBe(0);
});

test('Home, End and the page keys go to the ends and by a page', () => {
  expect(rowAfterKey('End', 3, 9, 4)).toBe(8);
  expect(rowAfterKey('Home', 3, 9, 4)).toBe(0);
  expect(rowAfterKey('PageDown', 3, 9, 4)).toBe(7);
  expect(rowAfterKey('PageUp', 3, 9, 4)).toBe(0);
});

test('other keys move nothing, and no key moves where there are no rows', () => {
  expect(rowAfterKey('Enter', 3, 9, 4)).toBeUndefined();
  expect(rowAfterKey('toString', 3, 9, 4)).toBeUndefined();
  expect(rowAfterKey('ArrowDown', undefined, 0, 4)).toBeUndefined();
});
