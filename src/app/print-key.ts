/** The browser's keys for printing open the sheet: the screen itself makes no good page. */
import type { Session } from '../session/session.ts';
import { isPrintKey } from '../words/latin-key.ts';

/** @returns undoes it */
export function bindPrintKey(session: Session): () => void {
  const onKey = (e: KeyboardEvent) => {
    const { printing, settings, atlas, setPrinting } = session.getState();
    // With the sheet open the keys mean the printer.
    if (!isPrintKey(e) || printing || settings.embed || atlas.kind !== 'ready') return;
    e.preventDefault();
    setPrinting(true);
  };
  addEventListener('keydown', onKey);
  return () => removeEventListener('keydown', onKey);
}
