import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { Button } from './button.tsx';
import type { IconName } from './icon.tsx';
import styles from './menu-button.module.css';
import popup from './popup.module.css';

interface Choice {
  readonly id: string;
  readonly label: string;
  readonly disabled?: boolean;
  act(): void;
}

interface Props {
  readonly label: string;
  readonly icon: IconName;
  readonly choices: readonly Choice[];
  readonly isDisabled?: boolean;
}

/** A button that opens a short list of actions. */
export function MenuButton({ label, icon, choices, isDisabled = false }: Props) {
  if (isDisabled) return <Button look="icon" icon={icon} label={label} isDisabled />;
  return (
    <MenuTrigger>
      <Button look="icon" icon={icon} label={label} />
      <Popover className={`${popup.card} ${styles.popover}`} placement="bottom end" offset={4}>
        <Menu
          className={popup.list ?? ''}
          disabledKeys={choices.filter((c) => c.disabled).map((c) => c.id)}
          onAction={(key) => choices.find((c) => c.id === key)?.act()}
        >
          {choices.map((c) => (
            <MenuItem key={c.id} id={c.id} className={popup.item ?? ''}>
              {c.label}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
