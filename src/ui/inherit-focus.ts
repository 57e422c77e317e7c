/** What shows that the panels have the focus, and does nothing at a further press of the same key. */
export const openTab = () => document.querySelector<HTMLElement>('[role=tab][aria-selected=true]');

/**
 * A ref for what holds buttons that go with what they act on. The focus of one that goes is not lost: what is marked
 * `data-heir` in here has it, else this element itself as long as any button is left in it, else the open panel's tab.
 */
export function inheritFocus(root: HTMLElement | null) {
  if (!root) return;
  let last: Element | null = null;
  const onFocusIn = ({ target }: FocusEvent) => {
    last = target instanceof Element && root.contains(target) ? target : null;
  };
  const keep = () => {
    if (!last || last.isConnected || document.activeElement !== document.body) return;
    const rest = root.isConnected && root.querySelector('button') ? root : openTab();
    (root.querySelector<HTMLElement>('[data-heir]') ?? rest)?.focus({ preventScroll: true });
  };
  // Told before the next picture: no key comes to nothing.
  const watch = new MutationObserver(keep);
  document.addEventListener('focusin', onFocusIn);
  watch.observe(root, { childList: true, subtree: true });
  return () => {
    document.removeEventListener('focusin', onFocusIn);
    watch.disconnect();
    queueMicrotask(keep); // it goes itself
  };
}
