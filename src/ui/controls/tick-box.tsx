import type { ReactNode } from 'react';
import { Checkbox } from 'react-aria-components';
import styles from './tick-box.module.css';

type Props = { readonly children: ReactNode } & (
  | { readonly on: boolean; onChange(on: boolean): void }
  /** One of a `CheckboxGroup`, which knows what is on. */
  | { readonly value: string }
);

/** One yes or no, with its words beside it. */
export function TickBox({ children, ...of }: Props) {
  const own = 'on' in of ? { isSelected: of.on, onChange: of.onChange } : { value: of.value };
  return (
    <Checkbox className={styles.box ?? ''} {...own}>
      <span className={styles.tick} aria-hidden="true" />
      <span>{children}</span>
    </Checkbox>
  );
}
