/** Texts and links that leave the app: through the clipboard, or the system's share sheet. */
import { leftOut } from '../session/link-session.ts';
import type { Session } from '../session/session.ts';
import type { LeftOut, Notice } from '../session/state.ts';
import type { Commands } from '../ui/context.ts';
import type { LinkBinding } from './bind-link.ts';

/** How long a success stays on the screen. What went wrong, or is missing, stays until it is dismissed. */
const SHOWN_MS = 3000;

const shared = (url: string): ShareData => ({ title: document.title, url });

/** A sheet that the user closes again is no failure. */
const isAbort = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError';

export function createHandOn(
  session: Session,
  link: LinkBinding,
): Pick<Commands, 'copy' | 'copyLink' | 'canShare' | 'shareLink' | 'address'> {
  const write = async (text: string): Promise<boolean> => {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      session.getState().notify({ code: 'copy-refused' });
      return false;
    }
  };
  const copy = async (text: string, what: Extract<Notice, { code: 'copied' }>['what']) => {
    if (!(await write(text))) return;
    const { notices, notify, dismiss } = session.getState();
    // An earlier refusal no longer holds.
    for (const earlier of notices) if (earlier.code === 'copy-refused') dismiss(earlier);
    const notice: Notice = { code: 'copied', what };
    notify(notice);
    setTimeout(() => dismiss(notice), SHOWN_MS);
  };
  /** Says what the link that was handed on does not hold. */
  const sayLeftOut = (way: 'copied' | 'shared', missing: readonly LeftOut[]) => {
    const { notices, dismiss, notify } = session.getState();
    for (const notice of notices) if (notice.code === 'link-without') dismiss(notice);
    notify({ code: 'link-without', way, leftOut: missing });
  };
  return {
    copy: (text, what) => void copy(text, what),
    async copyLink() {
      const missing = leftOut(session.getState());
      if (missing.length === 0) await copy(link.address(), 'link');
      else if (await write(link.address())) sayLeftOut('copied', missing);
    },
    canShare: navigator.canShare?.(shared(location.href)) === true,
    async shareLink() {
      const missing = leftOut(session.getState());
      try {
        await navigator.share(shared(link.address()));
        if (missing.length > 0) sayLeftOut('shared', missing);
      } catch (error) {
        if (!isAbort(error)) session.getState().notify({ code: 'share-failed' });
      }
    },
    address: () => link.address(),
  };
}
