import { type MouseEvent, type PointerEvent, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

const HELD_MS = 500;
/** Pixels that a finger may tremble. */
const SLACK = 10;
/** How long it stays once the finger is lifted: long enough to be read, as on Android. */
const LINGER_MS = 1500;

interface Finger {
  readonly x: number;
  readonly y: number;
  held: boolean;
}

/**
 * A tooltip for fingers, which do not hover: one that rests on a button brings it up, and then presses nothing. React Aria's
 * tooltips leave touch out.
 */
export function useHeldTip() {
  const [isOpen, setOpen] = useState(false);
  const finger = useRef<Finger>(undefined);
  const clock = useRef<ReturnType<typeof setTimeout>>(undefined);
  // Synchronises the clock with the page: what is gone opens nothing.
  useEffect(() => () => clearTimeout(clock.current), []);
  // Synchronises with the window: the next touch or Esc, wherever it is, puts the tip away.
  useEffect(() => {
    if (!isOpen) return;
    const close = () => setOpen(false);
    // Gone before the key comes to the document, where React Aria keeps it for the tip alone: it is to act as well.
    const onKey = (e: KeyboardEvent) => e.key === 'Escape' && flushSync(close);
    addEventListener('pointerdown', close, true);
    addEventListener('keydown', onKey, true);
    return () => {
      removeEventListener('pointerdown', close, true);
      removeEventListener('keydown', onKey, true);
    };
  }, [isOpen]);

  const later = (ms: number, act: () => void) => {
    clearTimeout(clock.current);
    clock.current = setTimeout(act, ms);
  };
  const onPointerDown = ({ pointerType, isPrimary, clientX, clientY, currentTarget }: PointerEvent) => {
    if (pointerType !== 'touch' || !isPrimary) return;
    const down = { x: clientX, y: clientY, held: false };
    finger.current = down;
    later(HELD_MS, () => {
      // The button takes it that the finger has gone: lifting it will press nothing.
      currentTarget.dispatchEvent(new window.PointerEvent('pointercancel', { bubbles: true }));
      down.held = true;
      setOpen(true);
    });
  };
  const onPointerMove = ({ clientX, clientY }: PointerEvent) => {
    const down = finger.current;
    if (down && !down.held && Math.hypot(clientX - down.x, clientY - down.y) > SLACK)
      clearTimeout(clock.current);
  };
  const onLift = ({ isTrusted }: PointerEvent) => {
    if (!isTrusted) return; // our own, above
    if (finger.current?.held) later(LINGER_MS, () => setOpen(false));
    else if (finger.current) clearTimeout(clock.current);
    finger.current = undefined;
  };
  return {
    isOpen,
    setOpen,
    hold: {
      onPointerDown,
      onPointerMove,
      onPointerUp: onLift,
      onPointerCancel: onLift,
      // Else the browser answers a finger that rests with a menu of its own.
      onContextMenu: (e: MouseEvent) => {
        if (finger.current) e.preventDefault();
      },
    },
  };
}
