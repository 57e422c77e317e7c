import { t } from '../../words/language.ts';
import { Icon } from '../controls/icon.tsx';
import styles from './drop-curtain.module.css';

/** Over the whole window while files are dragged across it. */
export const DropCurtain = () => (
  <div className={styles.curtain}>
    <div className={styles.card}>
      <Icon name="bring" />
      <p className={styles.title}>{t('points.import.drop')}</p>
      <p>{t('points.formats')}</p>
    </div>
  </div>
);
