import type { Figure as Value } from '../../words/figures.ts';
import styles from './figure.module.css';

/** A figure with its unit in a lighter tone after a thin space. Figures read left to right in every language. */
export const Figure = ({ value, unit }: Value) => (
  <bdi dir="ltr" className={styles.figure}>
    {value}
    <span className={styles.unit}>{`\u202f${unit}`}</span>
  </bdi>
);
