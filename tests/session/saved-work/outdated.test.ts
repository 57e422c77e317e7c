import { expect, test } from 'vitest';
import { KEPT_WORKS, outdated } from '../../../src/session/saved-work/outdated.ts';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 25);
/** Works saved so many days ago. */
const left = (...days: readonly number[]) => days.map((ago, i) => ({ id: `w${i}`, at: NOW - ago * DAY }));

test('work of the last 90 days stays', () => {
  expect(outdated(left(0, 1, 89, 90), NOW)).toEqual([]);
});

test('older work goes, and only that', () => {
  expect(outdated(left(1, 90.01, 400), NOW)).toEqual(['w1', 'w2']);
});

test('of many only the latest 20 stay, however young the others are', () => {
  const many = left(...Array.from({ length: KEPT_WORKS.most + 3 }, (_, i) => i / 24));
  expect(outdated(many, NOW)).toEqual(['w20', 'w21', 'w22']);
});

test('a clock that was put back lets nothing go', () => {
  expect(outdated(left(-30, 2), NOW)).toEqual([]);
});
