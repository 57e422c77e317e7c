import { useState } from 'react';
import type { Metres } from '../../geo/lng-lat.ts';
import { panWindow, type Window, wholeWindow, windowWith, zoomWindow } from './window.ts';

export interface WindowControl {
  readonly window: Window;
  readonly isWhole: boolean;
  /** @param at the chainage to stay; the middle if left out */
  zoom(factor: number, at?: Metres): void;
  pan(by: Metres): void;
  show(chainage: Metres): void;
  reset(): void;
}

/**
 * The part of the line in view.
 *
 * @param picked moves into view when it changes
 */
export function useWindow(length: Metres, picked: Metres | undefined): WindowControl {
  const whole = wholeWindow(length);
  const [window, setWindow] = useState(whole);
  const [last, setLast] = useState(picked);
  if (picked !== last) {
    setLast(picked);
    if (picked !== undefined) setWindow((w) => windowWith(w, whole, picked));
  }
  return {
    window,
    isWhole: window.to - window.from >= whole.to - whole.from - 1,
    zoom: (factor, at) => setWindow((w) => zoomWindow(w, whole, factor, at ?? (w.from + w.to) / 2)),
    pan: (by) => setWindow((w) => panWindow(w, whole, by)),
    show: (chainage) => setWindow((w) => windowWith(w, whole, chainage)),
    reset: () => setWindow(whole),
  };
}
