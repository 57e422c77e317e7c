import { Button } from './button.tsx';

interface Props {
  readonly label: string;
  onClear(): void;
}

/** Takes a panel's filters away and goes with them: the focus goes on to the table, which is whole again. */
export const ClearFilters = ({ label, onClear }: Props) => (
  <Button
    look="quiet"
    label={label}
    onPress={({ target, pointerType }) => {
      const table = target.closest('section')?.querySelector<HTMLElement>('[role="grid"]');
      // By the keyboard the focus must be seen; under a pointer nothing moves.
      table?.focus({ preventScroll: pointerType !== 'keyboard' });
      onClear();
    }}
  />
);
