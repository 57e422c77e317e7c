/** The theme on the document: the user's, else the system's, and the browser's own chrome with it. */
import type { Session } from '../session/session.ts';
import type { Theme } from '../session/state.ts';

const dark = matchMedia('(prefers-color-scheme: dark)');

export const systemTheme = (): Theme => (dark.matches ? 'dark' : 'light');

/** @param changed called when the system's theme changes: what is drawn from it must be drawn again */
export function bindTheme(session: Session, changed: () => void): () => void {
  const apply = () => {
    document.documentElement.dataset.theme = session.getState().settings.theme ?? systemTheme();
  };
  const onSystem = () => {
    apply();
    changed();
  };
  apply();
  dark.addEventListener('change', onSystem);
  const unsubscribe = session.subscribe((now, before) => now.settings !== before.settings && apply());
  return () => {
    unsubscribe();
    dark.removeEventListener('change', onSystem);
  };
}
