/** A finger that stays where it is asks for a verdict, also where a tap would do something else. */
import type { Pixel } from './target.ts';

const HELD_MS = 500;
/** Pixels that a finger may tremble. */
const SLACK = 10;
const BUZZ_MS = 12;

export interface LongPress {
  /** Whether the click that is being told of ended a long press: nothing else is to be made of it. */
  tookClick(): boolean;
  remove(): void;
}

/** Before the page was first touched browsers refuse, and complain. */
const buzz = (): void => {
  if (navigator.userActivation?.hasBeenActive) navigator.vibrate?.(BUZZ_MS);
};

/** @param onHeld whether anything came of it */
export function bindLongPress(canvas: HTMLElement, onHeld: (point: Pixel) => boolean): LongPress {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let from: Pixel | undefined;
  let took = false;
  const cancel = () => {
    clearTimeout(waiting);
    waiting = undefined;
  };
  const pixelOf = (e: PointerEvent): Pixel => {
    const { left, top } = canvas.getBoundingClientRect();
    return { x: e.clientX - left, y: e.clientY - top };
  };
  const onDown = (e: PointerEvent) => {
    cancel();
    took = false;
    // A second finger zooms.
    if (e.pointerType !== 'touch' || !e.isPrimary) return;
    const point = pixelOf(e);
    from = point;
    waiting = setTimeout(() => {
      took = onHeld(point);
      if (took) buzz();
    }, HELD_MS);
  };
  const onMove = (e: PointerEvent) => {
    const { x, y } = pixelOf(e);
    if (from && Math.hypot(x - from.x, y - from.y) > SLACK) cancel();
  };
  canvas.addEventListener('pointerdown', onDown);
  canvas.addEventListener('pointermove', onMove);
  canvas.addEventListener('pointerup', cancel);
  canvas.addEventListener('pointercancel', cancel);
  return {
    tookClick: () => took,
    remove() {
      cancel();
      canvas.removeEventListener('pointerdown', onDown);
      canvas.removeEventListener('pointermove', onMove);
      canvas.removeEventListener('pointerup', cancel);
      canvas.removeEventListener('pointercancel', cancel);
    },
  };
}
