import { FORMATS_READ } from '../../words/points-words.ts';
import styles from './empty-points.module.css';

/** What this panel is for, before there is anything in it. */
export const EmptyPoints = () => (
  <div className={styles.empty}>
    <p className={styles.first}>
      Bring your own points and read for each one on which side of the line it lies.
    </p>
    <p
      className={styles.how}
    >{`Drop a file anywhere on this window, paste rows, or choose a file: ${FORMATS_READ}.`}</p>
    <p className={styles.how}>Nothing leaves this machine.</p>
  </div>
);
