import { useSyncExternalStore } from 'react';
import { useMedia } from '../controls/use-media.ts';

function listen(onChange: () => void): () => void {
  const watch = new MutationObserver(onChange);
  watch.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return () => watch.disconnect();
}

/** What the page's colours go by, for what has read them once: another text where they are others. */
export function useTheme(): string {
  const theme = useSyncExternalStore(listen, () => document.documentElement.dataset.theme ?? '');
  return useMedia('(forced-colors: active)') ? `${theme} forced` : theme;
}
