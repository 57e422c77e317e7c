import { t } from '../words/language.ts';
import { redoWords, undoWords } from '../words/undo-words.ts';
import { useActions, useSession } from './context.ts';
import { Button } from './controls/button.tsx';

/** A step back and forth in what the user made, for those without a keyboard. Which step it is says the tooltip. */
export function UndoButtons() {
  const last = useSession((s) => s.work.done.at(-1));
  const next = useSession((s) => s.work.undone[0]);
  const { undo, redo } = useActions();
  return (
    <>
      <Button
        look="icon"
        icon="undo"
        label={t('undo.undo')}
        hint={last ? undoWords(last) : t('undo.nothingToUndo')}
        keys="Ctrl+Z"
        isDisabled={!last}
        onPress={undo}
      />
      <Button
        look="icon"
        icon="redo"
        label={t('undo.redo')}
        hint={next ? redoWords(next) : t('undo.nothingToRedo')}
        keys="Ctrl+Shift+Z"
        isDisabled={!next}
        onPress={redo}
      />
    </>
  );
}
