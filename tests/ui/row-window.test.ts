import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  listHeight,
  ROW_HEIGHT,
  rowWindow,
  scrollToRow,
  TOUCH_ROW_HEIGHT,
} from '../../src/ui/controls/row-window.ts';

const VIEW = 400;

describe.each([
  ['a pointer', ROW_HEIGHT],
  ['a finger', TOUCH_ROW_HEIGHT],
])('the window of a long list, with rows for %s', (_, height) => {
  const counts = fc.integer({ min: 1, max: 5_000_000 });
  const views = fc.integer({ min: height, max: 2000 });
  /** As a browser keeps it: within the list. */
  const most = (count: number, view: number) => Math.max(0, listHeight(count, height) - view);

  it('stays lower than any browser’s cap, at a million rows', () => {
    expect(1_000_000 * height).toBeGreaterThan(33_554_400);
    expect(listHeight(1_000_000, height)).toBeLessThan(16_000_000);
  });

  it('reaches the first and the last of a million rows', () => {
    expect(rowWindow(1_000_000, height, VIEW, 0)).toEqual({
      first: 0,
      end: Math.ceil(VIEW / height),
      top: 0,
    });
    expect(rowWindow(1_000_000, height, VIEW, most(1_000_000, VIEW)).end).toBe(1_000_000);
  });

  it('shows all of a short list, and no more', () => {
    expect(rowWindow(3, height, VIEW, 0)).toEqual({ first: 0, end: 3, top: 0 });
    expect(rowWindow(0, height, VIEW, 0)).toEqual({ first: 0, end: 0, top: 0 });
  });

  it('moves as the scroll bar does where the list is not scaled', () => {
    expect(rowWindow(1000, height, 10 * height, 2.5 * height)).toEqual({
      first: 2,
      end: 13,
      top: -0.5 * height,
    });
  });

  it('fills the view with rows of the list, wherever it is scrolled', () => {
    fc.assert(
      fc.property(counts, views, fc.double({ min: 0, max: 1, noNaN: true }), (count, view, share) => {
        const { first, end, top } = rowWindow(count, height, view, share * most(count, view));
        expect(first).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(count);
        expect(top).toBeLessThanOrEqual(0);
        expect(top).toBeGreaterThan(-height);
        const bottom = top + (end - first) * height;
        expect(bottom).toBeGreaterThanOrEqual(Math.min(view, count * height) - 0.01);
      }),
    );
  });

  it('never goes back as the scroll bar goes down', () => {
    fc.assert(
      fc.property(counts, views, fc.double({ min: 0, max: 1, noNaN: true }), (count, view, share) => {
        const here = share * most(count, view);
        expect(rowWindow(count, height, view, here + 1).first).toBeGreaterThanOrEqual(
          rowWindow(count, height, view, here).first,
        );
      }),
    );
  });

  it('brings any row wholly into view', () => {
    fc.assert(
      fc.property(
        counts,
        views,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(),
        (count, view, share, n) => {
          const row = n % count;
          const scrolled = scrollToRow(count, height, view, share * most(count, view), row);
          const { first, top } = rowWindow(count, height, view, scrolled);
          const at = top + (row - first) * height;
          expect(at).toBeGreaterThanOrEqual(-0.01);
          expect(at + height).toBeLessThanOrEqual(view + 0.01);
        },
      ),
    );
  });

  it('does not move for a row that is in view already', () => {
    const { first } = rowWindow(1_000_000, height, VIEW, 5000);
    expect(scrollToRow(1_000_000, height, VIEW, 5000, first + 3)).toBe(5000);
  });
});
