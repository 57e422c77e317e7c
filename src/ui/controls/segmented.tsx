import { Label, Radio, RadioGroup } from 'react-aria-components';
import type { Language } from '../../session/state.ts';
import styles from './segmented.module.css';

interface Props<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string; readonly lang?: Language }[];
  /** The label above, the options free to wrap: for more than three. */
  readonly stacked?: boolean;
  onChange(value: T): void;
}

/** One choice of a few, side by side. */
export function Segmented<T extends string>({ label, value, options, stacked = false, onChange }: Props<T>) {
  return (
    <RadioGroup
      className={styles.group ?? ''}
      value={value}
      onChange={(next) => onChange(next as T)} // one of the options, by the radios below
      orientation="horizontal"
      data-stacked={stacked || undefined}
    >
      <Label className={styles.label ?? ''}>{label}</Label>
      <div className={styles.track}>
        {options.map((option) => (
          <Radio key={option.value} value={option.value} className={styles.option ?? ''}>
            <span lang={option.lang}>{option.label}</span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
