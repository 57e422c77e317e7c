import { FORMATS_READ } from '../../words/points-words.ts';
import { Icon } from '../controls/icon.tsx';
import styles from './drop-curtain.module.css';

/** Over the whole window while files are dragged across it. */
export const DropCurtain = () => (
  <div className={styles.curtain}>
    <div className={styles.card}>
      <Icon name="bring" />
      <p className={styles.title}>Drop to import</p>
      <p>{FORMATS_READ}</p>
    </div>
  </div>
);
