import type { ReactNode } from 'react';
import { Button, type ButtonProps, Tooltip, TooltipTrigger } from 'react-aria-components';
import styles from './button.module.css';
import { useHeldTip } from './use-held-tip.ts';

interface Props extends ButtonProps {
  readonly tip: ReactNode;
}

/** A button with a tip beside it: by hover, by the keyboard’s focus, or under a finger that rests on it. */
export function TippedButton({ tip, ...rest }: Props) {
  const { isOpen, setOpen, hold } = useHeldTip();
  return (
    <TooltipTrigger delay={500} closeDelay={100} isOpen={isOpen} onOpenChange={setOpen}>
      <Button {...rest} {...hold} />
      <Tooltip className={styles.tooltip ?? ''} offset={6}>
        {tip}
      </Tooltip>
    </TooltipTrigger>
  );
}
