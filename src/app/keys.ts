/** The keyboard, where no field has it. */
import type { Session, SessionState } from '../session/session.ts';
import { latinKey } from '../words/latin-key.ts';

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

/** Whether it is written in. A tick, a choice and a slider are inputs too, but need no more than Space and the arrows. */
export const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.matches(
    'input:not([type=checkbox], [type=radio], [type=range]), textarea, select, [contenteditable]',
  );

/** Whether the key is the field's that has the focus: in an empty one Esc has nothing to do. */
const isTyped = ({ key, target }: KeyboardEvent): boolean =>
  isField(target) && !(key === 'Escape' && target instanceof HTMLInputElement && target.value === '');

/** Whether it is in a dialog, a menu or a list that opened: these stand beside the app, and what is behind them waits. */
const isInOverlay = (target: EventTarget | null): boolean =>
  target instanceof Element && target !== document.body && !target.closest('#root');

/** @param search puts the keyboard into the search field */
export function bindKeys(session: Session, search: () => void): () => void {
  const onKey = (e: KeyboardEvent) => {
    const command = e.ctrlKey || e.metaKey;
    const key = latinKey(e);
    const { undo, redo, draw, settings, showKeys, printing } = session.getState();
    // Under the printer's sheet nothing may change.
    if (isTyped(e) || e.defaultPrevented || printing) return;
    if (isInOverlay(e.target) && key !== '?') return;
    if (settings.embed) {
      // A bare map is looked at: nothing is made on it.
      if (key === 'Escape') stepBack(session);
    } else if (command && key === 'z') {
      e.preventDefault();
      if (e.shiftKey) redo();
      else undo();
    } else if (command || e.altKey) return;
    else if (key === '/') {
      e.preventDefault();
      search();
    } else if (key === '?') showKeys(true);
    else if (key === 'm') draw(true);
    else if (key === 'Escape') stepBack(session);
    else if (key === 'Delete' || key === 'Backspace') removeCorner(session);
  };
  addEventListener('keydown', onKey);
  return () => removeEventListener('keydown', onKey);
}
