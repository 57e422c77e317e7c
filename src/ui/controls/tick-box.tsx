import type { ReactNode } from 'react';
import { Checkbox } from 'react-aria-components';
import styles from './tick-box.module.css';

interface Props {
  readonly on: boolean;
  readonly children: ReactNode;
  onChange(on: boolean): void;
}

/** One yes or no, with its words beside it. */
export const TickBox = ({ on, children, onChange }: Props) => (
  <Checkbox className={styles.box ?? ''} isSelected={on} onChange={onChange}>
    <span className={styles.tick} aria-hidden="true" />
    <span>{children}</span>
  </Checkbox>
);
