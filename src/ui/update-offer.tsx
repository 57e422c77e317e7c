import { useCommands, useSession } from './context.ts';
import { Button } from './controls/button.tsx';
import styles from './notices.module.css';

const SENTENCES = {
  ready: 'A new version is ready.',
  elsewhere: 'Another tab has changed to a new version.',
} as const;
const ACTIONS = { ready: 'Use it now', elsewhere: 'Reload this tab' } as const;

/** A newer version is offered, never forced: it waits until it is taken, or until every tab is closed. */
export function UpdateOffer() {
  const update = useSession((s) => s.update);
  const setUpdate = useSession((s) => s.setUpdate);
  const imported = useSession((s) => s.work.now.sets.length > 0);
  const { takeUpdate } = useCommands();
  if (update === 'none') return null;
  return (
    <div className={styles.notice}>
      <span>
        {SENTENCES[update]}
        {imported && ' Changing over loads the page again: export imported points first.'}
      </span>
      <Button look="quiet" label={ACTIONS[update]} onPress={takeUpdate} />
      <Button look="icon" icon="close" label="Not now" onPress={() => setUpdate('none')} />
    </div>
  );
}
