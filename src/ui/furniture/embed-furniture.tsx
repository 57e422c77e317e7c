import { formatLink } from '../../session/link.ts';
import { linkOf } from '../../session/link-session.ts';
import { t } from '../../words/language.ts';
import { useSession } from '../context.ts';
import { MapAbsence } from './map-absence.tsx';
import styles from './map-furniture.module.css';
import { useCredit } from './use-credit.ts';
import { ZoomButtons } from './zoom-buttons.tsx';

/** What stands on a bare map in another page's frame: the caveat, the way to the whole app, the zoom and the credit. */
export function EmbedFurniture() {
  const credit = useCredit();
  const isReady = useSession((s) => s.mapState.kind === 'ready');
  const full = useSession((s) => formatLink({ ...linkOf(s), embed: false }));
  return (
    <>
      <MapAbsence />
      <div className={styles.left}>
        <p className={styles.caveat}>
          {t('map.caveat')}{' '}
          <a href={`#${full}`} target="_blank" rel="noopener">
            {t('map.openFull')}
          </a>
        </p>
      </div>
      <div className={styles.right}>{isReady && <ZoomButtons />}</div>
      <p className={styles.credit}>
        <span>{credit}</span>
      </p>
    </>
  );
}
