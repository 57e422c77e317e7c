import { t } from '../words/language.ts';
import { useCommands, useSession } from './context.ts';
import { Button } from './controls/button.tsx';
import styles from './notices.module.css';

/** A newer version is offered, never forced: it waits until it is taken, or until every tab is closed. */
export function UpdateOffer() {
  const update = useSession((s) => s.update);
  const setUpdate = useSession((s) => s.setUpdate);
  const { takeUpdate } = useCommands();
  if (update === 'none') return null;
  return (
    <div className={styles.notice}>
      <span>{t(`app.update.${update}`)}</span>
      <Button look="quiet" label={t(`app.update.take.${update}`)} onPress={takeUpdate} />
      <Button look="icon" icon="close" label={t('app.update.notNow')} onPress={() => setUpdate('none')} />
    </div>
  );
}
