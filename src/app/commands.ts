/** What the interface may do to the outside. */

import { chosenLine } from '../session/judged-line.ts';
import type { Session } from '../session/session.ts';
import type { Notice } from '../session/state.ts';
import type { Commands } from '../ui/context.ts';
import type { LinkBinding } from './bind-link.ts';
import { download } from './export-points.ts';
import { nameOf, readLineFile } from './line-file.ts';
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
      const state = session.getState();
      const [points, line] = [state.work.now.sets.length > 0, chosenLine(state) !== undefined];
      const left = points && line ? 'work' : points ? 'points' : 'line';
      void copy(link.address(), points || line ? `link-without-${left}` : 'link');
    },
    async importLine(file) {
      const found = await readLineFile(file);
      if (!found.ok) return found.problems[0];
      session.getState().addLine(found.value.name ?? nameOf(file.name), found.value.coords);
      return undefined;
    },
    showSpot: (at) => handle.current?.reveal(at),
    crosshair: () => handle.current?.centre(),
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
