import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import { t } from '../../words/language.ts';
import styles from './choice.module.css';
import field from './field.module.css';
import { Icon } from './icon.tsx';
import popup from './popup.module.css';

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
      <Label className={field.label ?? ''}>{label}</Label>
      <Button className={styles.button ?? ''}>
        <SelectValue className={styles.value ?? ''} />
        <Icon name="chevron" />
      </Button>
      <Popover className={`${popup.card} ${styles.popover}`} offset={4}>
        <ListBox className={popup.list ?? ''}>
          {options.map((option) => (
            <ListBoxItem
              key={option.value}
              id={option.value}
              textValue={option.label}
              className={popup.item ?? ''}
            >
              {option.label}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
