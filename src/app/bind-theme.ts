/** The theme on the document: the user's, else the system's, and the browser's own chrome with it. */
import type { Session } from '../session/session.ts';
import type { Theme } from '../session/state.ts';

const dark = matchMedia('(prefers-color-scheme: dark)');

const forced = matchMedia('(forced-colors: active)');

/** The user's theme, else the system's; the system's, too, where it forces its own colours: ours must stand on its ground. */
export const themeInForce = (chosen: Theme | undefined): Theme =>
  chosen && !forced.matches ? chosen : dark.matches ? 'dark' : 'light';

/** @param changed called when the system's theme changes: what is drawn from it must be drawn again */
export function bindTheme(session: Session, changed: () => void): () => void {
  const apply = () => {
    document.documentElement.dataset.theme = themeInForce(session.getState().settings.theme);
  };
  const onSystem = () => {
    apply();
    changed();
  };
  apply();
  for (const query of [dark, forced]) query.addEventListener('change', onSystem);
  const unsubscribe = session.subscribe((now, before) => now.settings !== before.settings && apply());
  return () => {
    unsubscribe();
    for (const query of [dark, forced]) query.removeEventListener('change', onSystem);
  };
}
