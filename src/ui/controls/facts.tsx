import type { ReactNode } from 'react';
import styles from './facts.module.css';

/** Figures with their names: one row each, the figure at the end. */
export const Facts = ({ small, children }: { readonly small?: boolean; readonly children: ReactNode }) => (
  <dl className={styles.facts} data-small={small || undefined}>
    {children}
  </dl>
);

export const Fact = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </>
);
