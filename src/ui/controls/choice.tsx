import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import { t } from '../../words/language.ts';
import styles from './choice.module.css';
import { Icon } from './icon.tsx';

interface Props<T extends string> {
  readonly label: string;
  /** Undefined while nothing is chosen. */
  readonly value: T | undefined;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly placeholder?: string;
  /** The label beside the button instead of above it. */
  readonly inline?: boolean;
  onChange(value: T): void;
}

/** One choice of many, in a list that opens. */
export function Choice<T extends string>({
  label,
  value,
  options,
  placeholder = t('controls.choose'),
  inline = false,
  onChange,
}: Props<T>) {
  return (
    <Select
      className={styles.choice ?? ''}
      data-inline={inline || undefined}
      selectedKey={value ?? null}
      placeholder={placeholder}
      onSelectionChange={(key) => onChange(key as T)} // one of the options, by the items below
    >
      <Label className={styles.label ?? ''}>{label}</Label>
      <Button className={styles.button ?? ''}>
        <SelectValue className={styles.value ?? ''} />
        <Icon name="chevron" />
      </Button>
      <Popover className={styles.popover ?? ''} offset={4}>
        <ListBox className={styles.list ?? ''}>
          {options.map((option) => (
            <ListBoxItem
              key={option.value}
              id={option.value}
              textValue={option.label}
              className={styles.item ?? ''}
            >
              {option.label}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
