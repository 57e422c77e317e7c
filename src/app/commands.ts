/** What the interface may do to the outside. */
import type { Session } from '../session/session.ts';
import type { Notice } from '../session/state.ts';
import type { Commands } from '../ui/context.ts';
import type { LinkBinding } from './bind-link.ts';
import { download } from './export-points.ts';
import type { MapHandle } from './map-host.tsx';
import { createPointCommands } from './point-commands.ts';

/** How long a success stays on the screen. What went wrong stays until it is dismissed. */
const SHOWN_MS = 3000;

export function createCommands(
  session: Session,
  link: LinkBinding,
  handle: MapHandle,
  reload: () => void,
  takeUpdate: () => void,
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
    points: createPointCommands(session, handle),
    copy: (text, what) => void copy(text, what),
    copyLink: () => {
      const any = session.getState().work.now.sets.length > 0;
      void copy(link.address(), any ? 'link-without-points' : 'link');
    },
    saveBlob: download,
    zoomBy: (steps) => handle.current?.zoomBy(steps),
    showWholeLine() {
      session.getState().setCamera(undefined);
      handle.current?.showWhole();
    },
    showPlaces: (places) => handle.current?.revealAll(places),
    reload,
    takeUpdate,
  };
}
