/** The sheet under a finger. Its height is the CSS variable `--now` of the layout: only at the end does the session hear of it. */
import type { PointerEvent } from 'react';
import { SHEET_HEIGHTS, type SheetHeight } from '../../session/state.ts';
import { type RestingHeights, restAt } from './resting.ts';

/** Pixels that a finger may tremble before a press is a drag. */
const SLACK = 6;
/** Motion longer ago than this says nothing of the throw. */
const RECENT_MS = 80;

/** Asked of the style sheet, which alone knows them. */
function restingHeights(layout: HTMLElement, sheet: HTMLElement): RestingHeights {
  const heights = SHEET_HEIGHTS.map((height) => {
    layout.style.setProperty('--now', `var(--${height})`);
    return [height, sheet.offsetHeight] as const;
  });
  return Object.fromEntries(heights) as Record<SheetHeight, number>; // one of each
}

interface Seen {
  readonly y: number;
  readonly at: number;
}

/** Follows the pointer that went down on the sheet's handle. */
export function dragSheet(down: PointerEvent<HTMLElement>, onRest: (height: SheetHeight) => void): void {
  const handle = down.currentTarget;
  const sheet = handle.parentElement;
  const layout = handle.closest('main');
  if (!sheet || !layout || !down.isPrimary || down.button !== 0) return;
  const { clientY: from, pointerId } = down;
  const first = sheet.offsetHeight;
  let heights: RestingHeights | undefined;
  let seen: readonly Seen[] = [];
  const begin = () => {
    handle.setPointerCapture(pointerId);
    layout.dataset.dragged = 'true';
    return restingHeights(layout, sheet);
  };
  const follow = (e: globalThis.PointerEvent) => {
    if (e.pointerId !== pointerId) return;
    if (!heights && Math.abs(e.clientY - from) < SLACK) return;
    heights ??= begin();
    seen = [...seen, { y: e.clientY, at: e.timeStamp }].filter(({ at }) => e.timeStamp - at < RECENT_MS);
    const height = Math.min(heights.full, Math.max(heights.peek, first + from - e.clientY));
    layout.style.setProperty('--now', `${height}px`);
  };
  const end = (e: globalThis.PointerEvent) => {
    if (e.pointerId !== pointerId) return;
    handle.removeEventListener('pointermove', follow);
    handle.removeEventListener('pointerup', end);
    handle.removeEventListener('pointercancel', end);
    if (!heights) return;
    const [old] = seen.filter(({ at }) => e.timeStamp - at < RECENT_MS);
    const last = seen.at(-1);
    const velocity = old && last && last.at > old.at ? (old.y - last.y) / (last.at - old.at) : 0;
    onRest(restAt(sheet.offsetHeight, velocity, heights));
    // From here it glides: what is under the finger is where it starts.
    delete layout.dataset.dragged;
    layout.style.removeProperty('--now');
  };
  handle.addEventListener('pointermove', follow);
  handle.addEventListener('pointerup', end);
  handle.addEventListener('pointercancel', end);
}
