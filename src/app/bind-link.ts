/** Keeps the address and the session in step. The only code that touches `location` and `history`. */
import { formatLink, parseLink } from '../session/link.ts';
import { applyPlaces, applySettings, linkOf } from '../session/link-session.ts';
import type { Session } from '../session/session.ts';

const PAUSE_MS = 300;

export interface LinkBinding {
  /** The address of what is on the screen now. */
  address(): string;
  /** When this page wrote the link that it was opened with (milliseconds since 1970); undefined for another's link. */
  ownAt(): number | undefined;
  /** Writes at once what waits to be written. */
  settle(): void;
  stop(): void;
}

/** What the browser keeps beside the address of a page that wrote it; a link that was pasted has none. */
interface Mark {
  readonly writtenAt: number;
}

const readMark = (state: unknown): number | undefined =>
  typeof state === 'object' && state !== null && 'writtenAt' in state && typeof state.writtenAt === 'number'
    ? state.writtenAt
    : undefined;

/** @param moveMap tells the map of a camera that came with a link */
export function bindLink(session: Session, moveMap: () => void): LinkBinding {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ownAt = readMark(history.state);
  let written = location.hash.replace(/^#/, '');
  const { pathname, search } = location;
  const hashOf = () => formatLink(linkOf(session.getState()));
  const urlOf = (hash: string) => (hash ? `#${hash}` : pathname + search);

  const read = () => {
    const { link, problems } = parseLink(location.hash);
    applySettings(session, link);
    const { atlas } = session.getState();
    if (atlas.kind === 'ready') {
      applyPlaces(session, atlas.value, link, problems);
      // The map may have moved by itself to what is picked: a view that the link names counts for more.
      if (link.map) session.getState().setCamera(link.map);
      moveMap();
    }
    return { link, problems };
  };
  const write = () => {
    timer = undefined;
    // Before the atlas is here the session cannot hold the link's places: writing would lose them.
    if (session.getState().atlas.kind !== 'ready') return;
    // A link that was just pasted is announced a moment later: writing now would wipe it unread.
    if (location.hash.replace(/^#/, '') !== written) return;
    const hash = hashOf();
    if (hash === written) return;
    written = hash;
    const mark: Mark = { writtenAt: Date.now() };
    history.replaceState(mark, '', urlOf(hash));
  };
  const onHashChange = () => {
    const hash = location.hash.replace(/^#/, '');
    if (hash === written) return;
    written = hash;
    read();
  };

  read();
  const unsubscribe = session.subscribe((now, before) => {
    if (now.atlas !== before.atlas && now.atlas.kind === 'ready') read();
    timer ??= setTimeout(write, PAUSE_MS);
  });
  addEventListener('hashchange', onHashChange);
  return {
    address: () => new URL(urlOf(hashOf()), location.href).href,
    ownAt: () => ownAt,
    settle() {
      clearTimeout(timer);
      write();
    },
    stop() {
      unsubscribe();
      clearTimeout(timer);
      removeEventListener('hashchange', onHashChange);
    },
  };
}
