/** Controls that a finger would miss. */
import type { Page } from '@playwright/test';

/**
 * Names and sizes of what can be pressed and is less than 44 pixels to the finger, either way. What counts is where a touch
 * really lands, which may be more than is drawn, or less where something lies over it. Links among words have 24.
 */
export const missable = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    // A pixel may be lost to where an element stands between two.
    const [FINGER, AMONG_WORDS] = [44 - 1, 24 - 1];
    const hits = (element: Element, x: number, y: number): boolean => {
      const there = document.elementFromPoint(x, y);
      return there !== null && element.contains(there);
    };
    /** Pixels from the middle outward that are the element's own. */
    const reach = (element: Element, x: number, y: number, dx: number, dy: number): number => {
      let steps = 0;
      while (steps <= FINGER && hits(element, x + dx * (steps + 0.5), y + dy * (steps + 0.5))) steps++;
      return steps;
    };
    const isAmongWords = (element: Element): boolean =>
      getComputedStyle(element).textDecorationLine === 'underline' ||
      [...(element.parentElement?.childNodes ?? [])].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      );
    /** Not what is there for screen readers alone, nor a label that merely names a field. */
    const isTarget = (element: HTMLElement): boolean => {
      const { width, height } = element.getBoundingClientRect();
      if (width <= 1 || height <= 1 || !element.checkVisibility({ visibilityProperty: true })) return false;
      if (element instanceof HTMLLabelElement)
        return element.control !== null && element.contains(element.control);
      return !element.matches('button[tabindex="-1"], label *');
    };
    const all = document.querySelectorAll<HTMLElement>(
      'button, a[href], label, input, select, [role=tab], [role=option], [role=menuitem]',
    );
    const found = [...all].filter(isTarget).flatMap((element) => {
      element.scrollIntoView({ block: 'center', inline: 'nearest' });
      const { left, top, width, height } = element.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      // What lies under a dialog cannot be pressed.
      if (!hits(element, x, y)) return [];
      const least = isAmongWords(element) ? AMONG_WORDS : FINGER;
      // Something may lie over a part of it, if there is enough beside.
      const sizes = [x, left + width / 6, left + (5 * width) / 6].map((at) => ({
        wide: reach(element, at, y, -1, 0) + reach(element, at, y, 1, 0),
        high: reach(element, at, y, 0, -1) + reach(element, at, y, 0, 1),
      }));
      if (sizes.some(({ wide, high }) => wide >= least && high >= least)) return [];
      const name = element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 40) ?? '';
      return [`${element.tagName.toLowerCase()} ${name}: ${sizes[0]?.wide} × ${sizes[0]?.high}`];
    });
    // The walk has moved the page itself.
    document.scrollingElement?.scrollTo(0, 0);
    document.body.scrollTo(0, 0);
    return found;
  });
