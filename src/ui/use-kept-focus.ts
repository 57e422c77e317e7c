import { type RefObject, useEffect } from 'react';

/**
 * Gives the focus to an element where what had it has gone with what was shown before: it never falls to the page.
 * Nobody's focus is taken, and a page that was only opened has none to keep.
 *
 * @param shown another identity: something else is shown now
 */
export function useKeptFocus(to: RefObject<HTMLElement | null>, shown: unknown): void {
  // Synchronises the browser's focus with what is there to have it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown is what may have taken the focus along
  useEffect(() => {
    const lost = document.activeElement === document.body && navigator.userActivation.hasBeenActive;
    if (lost) to.current?.focus({ preventScroll: true });
  }, [to, shown]);
}
