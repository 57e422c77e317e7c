import { t } from '../../words/language.ts';
import { mapFailure } from '../../words/problem-words.ts';
import { useCommands, useSession } from '../context.ts';
import { Button } from '../controls/button.tsx';
import { Waiting } from '../waiting.tsx';
import styles from './map-absence.module.css';

/** In the map's place as long as there is none: that it is coming, or why it is not and what to do. */
export function MapAbsence() {
  const mapState = useSession((s) => s.mapState);
  const { takeUpdate } = useCommands();
  if (mapState.kind === 'ready') return null;
  if (mapState.kind === 'loading') {
    return (
      <div className={`${styles.absence} ${styles.coming}`}>
        <Waiting words={t('map.coming')} />
      </div>
    );
  }
  return (
    <div className={styles.absence}>
      <div className={styles.failed}>
        <p role="alert">{mapFailure(mapState.why)}</p>
        {mapState.why === 'not-loaded' && <Button label={t('app.failure.again')} onPress={takeUpdate} />}
      </div>
    </div>
  );
}
