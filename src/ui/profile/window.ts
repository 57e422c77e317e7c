/** The part of the line that is in view: chainages of its ends, always inside the whole. */
import type { Metres } from '../../geo/lng-lat.ts';

export interface Window {
  readonly from: Metres;
  readonly to: Metres;
}

/** Closer than this the river's own error is wider than the picture. */
const LEAST_SPAN: Metres = 8000;
/** Air beyond the line's ends, as a share of its length, so that no dot is cut. */
const AIR = 0.012;

export const wholeWindow = (length: Metres): Window => ({ from: -AIR * length, to: (1 + AIR) * length });

const isWhole = ({ from, to }: Window, whole: Window): boolean => from <= whole.from && to >= whole.to;

/** Moved, not squeezed, so that it lies inside the whole. */
function held(from: Metres, span: Metres, whole: Window): Window {
  const most = whole.to - whole.from;
  const size = Math.max(Math.min(LEAST_SPAN, most), Math.min(most, span));
  const start = Math.max(whole.from, Math.min(whole.to - size, from));
  return { from: start, to: start + size };
}

/**
 * @param factor above 1 zooms in
 * @param at the chainage that stays where it is on the screen
 */
export function zoomWindow({ from, to }: Window, whole: Window, factor: number, at: Metres): Window {
  const most = whole.to - whole.from;
  const span = Math.max(Math.min(LEAST_SPAN, most), Math.min(most, (to - from) / factor));
  return held(at - ((at - from) * span) / (to - from), span, whole);
}

export const panWindow = ({ from, to }: Window, whole: Window, by: Metres): Window =>
  held(from + by, to - from, whole);

/** The same span, moved only if a chainage is not well inside it. */
export function windowWith(window: Window, whole: Window, chainage: Metres): Window {
  const { from, to } = window;
  const margin = (to - from) * 0.06;
  const seen = isWhole(window, whole) || (chainage >= from + margin && chainage <= to - margin);
  return seen ? window : held(chainage - (to - from) / 2, to - from, whole);
}
