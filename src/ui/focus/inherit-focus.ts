/** What shows that the panels have the focus: a further press of the same key changes no panel. */
export const selectedTab = () => document.querySelector<HTMLElement>('[role=tab][aria-selected=true]');

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
    const rest = root.querySelector('button') ? root : undefined;
    const heir = root.isConnected ? (root.querySelector<HTMLElement>('[data-heir]') ?? rest) : undefined;
    (heir ?? selectedTab())?.focus({ preventScroll: true });
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
