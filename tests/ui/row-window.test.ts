import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listHeight, ROW_HEIGHT, rowWindow, scrollToRow } from '../../src/ui/controls/row-window.ts';

const VIEW = 400;
const counts = fc.integer({ min: 1, max: 5_000_000 });
const views = fc.integer({ min: ROW_HEIGHT, max: 2000 });
/** As a browser keeps it: within the list. */
const most = (count: number, view: number) => Math.max(0, listHeight(count) - view);

describe('the window of a long list', () => {
  it('stays lower than any browser’s cap, at a million rows', () => {
    expect(1_000_000 * ROW_HEIGHT).toBeGreaterThan(33_554_400);
    expect(listHeight(1_000_000)).toBeLessThan(16_000_000);
  });

  it('reaches the first and the last of a million rows', () => {
    expect(rowWindow(1_000_000, VIEW, 0)).toEqual({ first: 0, end: 12, top: 0 });
    expect(rowWindow(1_000_000, VIEW, most(1_000_000, VIEW)).end).toBe(1_000_000);
  });

  it('shows all of a short list, and no more', () => {
    expect(rowWindow(3, VIEW, 0)).toEqual({ first: 0, end: 3, top: 0 });
    expect(rowWindow(0, VIEW, 0)).toEqual({ first: 0, end: 0, top: 0 });
  });

  it('moves as the scroll bar does where the list is not scaled', () => {
    expect(rowWindow(1000, VIEW, 90)).toEqual({ first: 2, end: 14, top: -18 });
  });

  it('fills the view with rows of the list, wherever it is scrolled', () => {
    fc.assert(
      fc.property(counts, views, fc.double({ min: 0, max: 1, noNaN: true }), (count, view, share) => {
        const { first, end, top } = rowWindow(count, view, share * most(count, view));
        expect(first).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(count);
        expect(top).toBeLessThanOrEqual(0);
        expect(top).toBeGreaterThan(-ROW_HEIGHT);
        const bottom = top + (end - first) * ROW_HEIGHT;
        expect(bottom).toBeGreaterThanOrEqual(Math.min(view, count * ROW_HEIGHT) - 0.01);
      }),
    );
  });

  it('never goes back as the scroll bar goes down', () => {
    fc.assert(
      fc.property(counts, views, fc.double({ min: 0, max: 1, noNaN: true }), (count, view, share) => {
        const here = share * most(count, view);
        expect(rowWindow(count, view, here + 1).first).toBeGreaterThanOrEqual(
          rowWindow(count, view, here).first,
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
          const scrolled = scrollToRow(count, view, share * most(count, view), row);
          const { first, top } = rowWindow(count, view, scrolled);
          const at = top + (row - first) * ROW_HEIGHT;
          expect(at).toBeGreaterThanOrEqual(-0.01);
          expect(at + ROW_HEIGHT).toBeLessThanOrEqual(view + 0.01);
        },
      ),
    );
  });

  it('does not move for a row that is in view already', () => {
    expect(scrollToRow(1_000_000, VIEW, 5000, rowWindow(1_000_000, VIEW, 5000).first + 3)).toBe(5000);
  });
});
