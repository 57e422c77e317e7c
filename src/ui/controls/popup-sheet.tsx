import type { ReactNode } from 'react';
import { Dialog, type DialogProps, DialogTrigger, Popover } from 'react-aria-components';
import { Button } from './button.tsx';
import type { IconName } from './icon.tsx';
import styles from './popup.module.css';

interface Props {
  readonly label: string;
  /** The button that opens it, or the icon of one that has an icon alone. */
  readonly opener: IconName | { readonly button: ReactNode };
  /** As wide as this, in pixels, where the screen is. */
  readonly width: number;
  readonly children: DialogProps['children'];
}

/** A small sheet beside the button that opens it. */
export const PopupSheet = ({ label, opener, width, children }: Props) => (
  <DialogTrigger>
    {typeof opener === 'string' ? <Button look="icon" icon={opener} label={label} /> : opener.button}
    <Popover
      className={styles.card ?? ''}
      style={{ inlineSize: `min(${width}px, 100vw - 24px)` }}
      placement="bottom end"
      offset={8}
    >
      <Dialog className={styles.sheet ?? ''} aria-label={label}>
        {children}
      </Dialog>
    </Popover>
  </DialogTrigger>
);
