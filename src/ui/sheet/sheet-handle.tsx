import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import type { SheetHeight } from '../../session/state.ts';
import { t } from '../../words/language.ts';
import { useActions, useSession } from '../context.ts';
import { dragSheet } from './drag-sheet.ts';
import { afterTap, neighbour } from './resting.ts';
import styles from './sheet-handle.module.css';

const KEYS: Readonly<Record<string, (height: SheetHeight) => SheetHeight>> = {
  ArrowUp: (height) => neighbour(height, 1),
  ArrowDown: (height) => neighbour(height, -1),
  Home: () => 'full',
  End: () => 'peek',
};

/** What the sheet is drawn up and down by: dragged, tapped or by the arrow keys. Shown only where the panels are a sheet. */
export function SheetHandle() {
  const sheet = useSession((s) => s.sheet);
  const { setSheet } = useActions();
  /** Whether a pointer's click that comes is the end of a drag. */
  const dragged = useRef(false);
  const onPointerDown = (e: PointerEvent<HTMLButtonElement>) => {
    dragged.current = false;
    dragSheet(e, (height) => {
      dragged.current = true;
      setSheet(height);
    });
  };
  const onKeyDown = (e: KeyboardEvent) => {
    const next = KEYS[e.key];
    if (!next) return;
    e.preventDefault();
    setSheet(next(sheet));
  };
  return (
    <button
      type="button"
      className={styles.handle}
      aria-label={t('app.sheet.handle', { height: t(`app.sheet.height.${sheet}`) })}
      onPointerDown={onPointerDown}
      onKeyDown={onKeyDown}
      onClick={(e) => (e.detail === 0 || !dragged.current) && setSheet(afterTap(sheet))}
    />
  );
}
