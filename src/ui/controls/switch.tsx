import { Switch as AriaSwitch } from 'react-aria-components';
import styles from './switch.module.css';

interface Props {
  readonly label: string;
  readonly on: boolean;
  onChange(on: boolean): void;
}

export const Switch = ({ label, on, onChange }: Props) => (
  <AriaSwitch className={styles.switch ?? ''} isSelected={on} onChange={onChange}>
    <span className={styles.track} aria-hidden="true" />
    {label}
  </AriaSwitch>
);
