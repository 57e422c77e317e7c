import { t } from '../../words/language.ts';
import styles from './empty-points.module.css';

/** What this panel is for, before there is anything in it. */
export const EmptyPoints = () => (
  <div className={styles.empty}>
    <p className={styles.first}>{t('points.empty.first')}</p>
    <p className={styles.how}>{t('points.empty.how', { formats: t('points.formats') })}</p>
    <p className={styles.how}>{t('points.empty.private')}</p>
  </div>
);
