import type { Ref } from 'react';
import { Button as AriaButton, type ButtonProps } from 'react-aria-components';
import styles from './button.module.css';
import { Icon, type IconName } from './icon.tsx';
import { TippedButton } from './tipped-button.tsx';

interface Props extends Omit<ButtonProps, 'children' | 'className' | 'style'> {
  readonly ref?: Ref<HTMLButtonElement>;
  readonly label: string;
  readonly icon?: IconName;
  /** `icon` shows the icon alone: the label is its accessible name and its tooltip. */
  readonly look?: 'plain' | 'primary' | 'quiet' | 'icon';
  readonly keys?: string;
  /** In the tooltip in the label’s stead: says more than the name. */
  readonly hint?: string | undefined;
  readonly pressed?: boolean;
}

/**
 * It does nothing, yet can be pointed at and keeps the focus: a sign without a name must be able to say what it is, and what
 * is disabled by its own press would leave the keyboard nowhere.
 */
const IDLE = { 'aria-disabled': true, isDisabled: false, onPress: () => {} } as const;

/** Every button of the app. */
export function Button({ label, icon, look = 'plain', keys, hint = label, pressed, ...rest }: Props) {
  const props = {
    ...rest,
    ...(rest.isDisabled ? IDLE : {}),
    ...(pressed === undefined ? {} : { 'aria-pressed': pressed }),
    ...(look === 'icon' ? { 'aria-label': label } : {}),
    className: `${styles.button} ${styles[look]}`,
    'data-pressed-on': pressed || undefined,
    children: (
      <>
        {icon && <Icon name={icon} />}
        {look !== 'icon' && <span>{label}</span>}
      </>
    ),
  };
  if (look !== 'icon' && !keys) return <AriaButton {...props} />;
  return (
    <TippedButton
      {...props}
      tip={
        <>
          {hint}
          {keys && <kbd className={styles.keys}>{keys}</kbd>}
        </>
      }
    />
  );
}
