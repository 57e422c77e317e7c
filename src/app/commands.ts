/** What the interface may do to the outside. */
import type { Session } from '../session/session.ts';
import type { Notice } from '../session/state.ts';
import type { Commands } from '../ui/context.ts';
import type { LinkBinding } from './bind-link.ts';
import type { MapHandle } from './map-host.tsx';

/** How long a success stays on the screen. What went wrong stays until it is dismissed. */
const SHOWN_MS = 3000;

export function createCommands(
  session: Session,
  link: LinkBinding,
  handle: MapHandle,
  reload: () => void,
): Commands {
  const copy = async (text: string, what: Extract<Notice, { code: 'copied' }>['what']) => {
    const { notify, dismiss } = session.getState();
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      notify({ code: 'copy-refused' });
      return;
    }
    const notice: Notice = { code: 'copied', what };
    notify(notice);
    setTimeout(() => dismiss(notice), SHOWN_MS);
  };
  return {
    copy: (text, what) => void copy(text, what),
    copyLink: () => void copy(link.address(), 'link'),
    zoomBy: (steps) => handle.current?.zoomBy(steps),
    showWholeLine() {
      session.getState().setCamera(undefined);
      handle.current?.showWhole();
    },
    reload,
  };
}
