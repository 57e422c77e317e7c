/** The keyboard, where no field has it. */
import type { Session, SessionState } from '../session/session.ts';

/** One step back: put the pencil down, else clear the pick. The path stays. */
function stepBack(session: Session): void {
  const { drawing, draw, selection, clearPick, corner, selectCorner, editLine } = session.getState();
  if (vertexInHand(session.getState()) !== undefined) editLine(false);
  else if (corner !== undefined) selectCorner(undefined);
  else if (drawing) draw(false);
  else if (selection.kind !== 'none') clearPick();
}

/** The vertex of a what-if line that is in hand. */
function vertexInHand({ panel, whatIf }: SessionState): number | undefined {
  return panel === 'what-if' && whatIf.editing ? whatIf.vertex : undefined;
}

/** Delete takes the vertex in hand or the selected corner; while drawing, with none selected, the last one. */
function removeCorner(session: Session): void {
  const { corner, drawing, work, removeVertex, removeLineVertex } = session.getState();
  const vertex = vertexInHand(session.getState());
  if (vertex !== undefined) {
    removeLineVertex(vertex);
    return;
  }
  const index = corner ?? (drawing ? work.now.path.vertices.length - 1 : -1);
  if (index >= 0) removeVertex(index);
}

export const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');

/** @param search puts the keyboard into the search field */
export function bindKeys(session: Session, search: () => void): () => void {
  const onKey = (e: KeyboardEvent) => {
    const command = e.ctrlKey || e.metaKey;
    const { undo, redo, draw, settings, showKeys, printing } = session.getState();
    // Under the printer's sheet nothing may change.
    if (isField(e.target) || e.defaultPrevented || printing) return;
    if (settings.embed) {
      // A bare map is looked at: nothing is made on it.
      if (e.key === 'Escape') stepBack(session);
    } else if (command && e.key.toLowerCase() === 'z') {
      e.preventDefault();
      if (e.shiftKey) redo();
      else undo();
    } else if (command || e.altKey) return;
    else if (e.key === '/') {
      e.preventDefault();
      search();
    } else if (e.key === '?') showKeys(true);
    else if (e.key === 'm') draw(true);
    else if (e.key === 'Escape') stepBack(session);
    else if (e.key === 'Delete' || e.key === 'Backspace') removeCorner(session);
  };
  addEventListener('keydown', onKey);
  return () => removeEventListener('keydown', onKey);
}
