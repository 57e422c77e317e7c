import { useEffect, useEffectEvent, useRef } from 'react';
import { afterTwoFrames } from './after-two-frames.ts';

/**
 * For a panel whose content is exchanged: where what had the focus is gone, another element has it two frames later. Nobody's
 * focus is taken.
 *
 * @param shown another identity: something else is shown now
 * @param find what is to have it, as things stand then
 */
export function useKeptFocus(shown: unknown, find: () => HTMLElement | null | undefined): void {
  const last = useRef<Element | null>(null);
  const keep = useEffectEvent(() => {
    const lost = document.activeElement === document.body && last.current?.isConnected === false;
    if (lost) find()?.focus({ preventScroll: true });
  });
  // Synchronises the browser's focus with what is there to have it. A panel that is left goes some frames after this
  // one has come, and the focus in it goes then.
  useEffect(() => {
    let stop = () => {};
    last.current = document.activeElement;
    const onFocusIn = ({ target }: FocusEvent) => {
      last.current = target instanceof Element ? target : null;
    };
    const onFocusOut = () => {
      stop();
      stop = afterTwoFrames(keep);
    };
    document.addEventListener('focusin', onFocusIn);
    document.addEventListener('focusout', onFocusOut);
    return () => {
      stop();
      document.removeEventListener('focusin', onFocusIn);
      document.removeEventListener('focusout', onFocusOut);
    };
  }, []);
  // Not every browser says that the focus left what was taken away.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown is what may have taken the focus along
  useEffect(() => afterTwoFrames(keep), [shown]);
}
