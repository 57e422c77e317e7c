import { useActions, useSession } from '../context.ts';
import { Button } from './button.tsx';

/** A step back and forth in what the user made, for those without a keyboard. */
export function UndoButtons() {
  const canUndo = useSession((s) => s.work.past.length > 0);
  const canRedo = useSession((s) => s.work.future.length > 0);
  const { undo, redo } = useActions();
  return (
    <>
      <Button look="icon" icon="undo" label="Undo" keys="Ctrl+Z" isDisabled={!canUndo} onPress={undo} />
      <Button look="icon" icon="redo" label="Redo" keys="Ctrl+Shift+Z" isDisabled={!canRedo} onPress={redo} />
    </>
  );
}
