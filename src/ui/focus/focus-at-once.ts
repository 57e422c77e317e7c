/**
 * A ref for what comes in the place of what had the focus. `autoFocus` waits for the next picture, in which the focus has
 * fallen to the page and a key comes to nothing; and it is forgotten where the dialog itself waits to be focused as well.
 */
export const focusAtOnce = (element: HTMLElement | null): void => element?.focus();

/** The same for what was there all along: it takes nobody's focus. */
export function focusIfLost(element: HTMLElement | null): void {
  if (document.activeElement === document.body) element?.focus();
}
