import { unitGap, type Figure as Value } from '../../words/figures.ts';
import styles from './figure.module.css';

/** A figure with its unit in a lighter tone after a space: to the right of it, or to the left where the unit is Arabic. */
export const Figure = ({ value, unit, inFull }: Value) => (
  <bdi className={styles.figure}>
    {value}
    <span className={styles.unit}>
      {unitGap()}
      {unit === inFull ? unit : <abbr title={inFull}>{unit}</abbr>}
    </span>
  </bdi>
);
