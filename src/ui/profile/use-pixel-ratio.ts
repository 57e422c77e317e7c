import { useSyncExternalStore } from 'react';

function listen(onChange: () => void): () => void {
  let query: MediaQueryList;
  // A query is of one resolution: after each change another is asked.
  const ask = () => {
    query = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    query.addEventListener('change', changed, { once: true });
  };
  const changed = () => {
    ask();
    onChange();
  };
  ask();
  return () => query.removeEventListener('change', changed);
}

/** The screen's pixels to a CSS pixel: others where the window is moved to another screen, or the page is zoomed. */
export const usePixelRatio = (): number => useSyncExternalStore(listen, () => devicePixelRatio);
