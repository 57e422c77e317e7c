import type { ReactNode } from 'react';
import styles from './lead.module.css';

/** What a panel is for, in a sentence or two above all else. */
export const Lead = ({ children }: { readonly children: ReactNode }) => (
  <p className={styles.lead}>{children}</p>
);
