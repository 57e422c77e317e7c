import { t } from '../../words/language.ts';
import { useMedia } from '../controls/use-media.ts';
import styles from './empty-points.module.css';

/** What this panel is for, before there is anything in it. */
export function EmptyPoints() {
  const how = useMedia('(pointer: coarse)') ? 'points.empty.howByTouch' : 'points.empty.how';
  return (
    <div className={styles.empty}>
      <p className={styles.first}>{t('points.empty.first')}</p>
      <p className={styles.how}>{t(how, { formats: t('points.formats') })}</p>
      <p className={styles.how}>{t('points.empty.private')}</p>
    </div>
  );
}
