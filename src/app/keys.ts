/** The keyboard, where no field has it. */
import type { Session } from '../session/session.ts';

/** One step back: put the pencil down, else clear the pick. The path stays. */
function stepBack(session: Session): void {
  const { drawing, draw, selection, clearPick } = session.getState();
  if (drawing) draw(false);
  else if (selection.kind !== 'none') clearPick();
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');

export function bindKeys(session: Session): () => void {
  const onKey = (e: KeyboardEvent) => {
    const command = e.ctrlKey || e.metaKey;
    const { undo, redo, draw } = session.getState();
    if (isField(e.target) || e.defaultPrevented) return;
    if (command && e.key.toLowerCase() === 'z') {
      e.preventDefault();
      if (e.shiftKey) redo();
      else undo();
    } else if (command || e.altKey) return;
    else if (e.key === 'm') draw(true);
    else if (e.key === 'Escape') stepBack(session);
    else if (e.key === 'Backspace' && session.getState().drawing) undo();
  };
  addEventListener('keydown', onKey);
  return () => removeEventListener('keydown', onKey);
}
