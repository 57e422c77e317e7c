/** The sheet of panels makes way for what the user turns to: the map, or a panel. */
import type { Session, SessionState } from '../session/session.ts';
import type { SheetHeight } from '../session/state.ts';

/** @param thumb whether a path is drawn by the thumb, at the middle of the map */
function heightAfter(now: SessionState, before: SessionState, thumb: boolean): SheetHeight {
  // What is picked is seen on the map, and its verdict in the sheet.
  if (now.selection !== before.selection && now.selection.kind !== 'none') return 'half';
  if (thumb && now.drawing && !before.drawing) return 'peek';
  const turned = now.panel !== before.panel || now.source !== before.source;
  const done = before.drawing && !now.drawing;
  return now.sheet === 'peek' && (turned || done) && !(thumb && now.drawing) ? 'half' : now.sheet;
}

/** @param isPhone whether a path is drawn by the thumb at present */
export const bindSheet = (session: Session, isPhone: () => boolean): (() => void) =>
  session.subscribe((now, before) => {
    const sheet = heightAfter(now, before, isPhone());
    // Asked for in the same step, it stands.
    if (now.sheet === before.sheet && sheet !== now.sheet) now.setSheet(sheet);
  });
