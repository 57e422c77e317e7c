/** Pointers on the plot, as what they mean: pointing, clicking, dragging along, pinching, turning the wheel. */

export interface Gestures {
  /** The pointer rests or moves over the plot; undefined once it has left. */
  point(at: { readonly x: number; readonly y: number } | undefined): void;
  /** @param reach pixels that a hand can be off: more for a finger */
  click(at: { readonly x: number; readonly y: number }, reach: number): void;
  /** Dragged by so many pixels along the line. */
  pan(pixels: number): void;
  /** @param factor above 1 zooms in about a pixel */
  zoom(factor: number, x: number): void;
}

const STILL_PIXELS = 4;
const MOUSE_REACH = 10;
const FINGER_REACH = 22;
/** Zoom by a pixel of the wheel's turn. */
const PER_WHEEL_PIXEL = 0.0022;
const LINE_PIXELS = 16;

/** @param current read at each event, so that the handlers may change */
export function bindGestures(element: HTMLElement, current: () => Gestures): () => void {
  const held = new Map<number, { x: number; y: number }>();
  let moved = 0;
  const place = (e: MouseEvent) => {
    const box = element.getBoundingClientRect();
    return { x: e.clientX - box.left, y: e.clientY - box.top };
  };
  const spread = () => {
    const [a, b] = [...held.values()];
    return a && b ? { distance: Math.max(20, Math.abs(a.x - b.x)), middle: (a.x + b.x) / 2 } : undefined;
  };
  const onDown = (e: PointerEvent) => {
    if (e.button !== 0) return;
    element.setPointerCapture(e.pointerId);
    if (held.size === 0) moved = 0;
    held.set(e.pointerId, place(e));
  };
  const onMove = (e: PointerEvent) => {
    const at = place(e);
    const last = held.get(e.pointerId);
    if (!last) {
      if (e.pointerType === 'mouse') current().point(at);
      return;
    }
    moved += Math.abs(at.x - last.x) + Math.abs(at.y - last.y);
    const before = spread();
    held.set(e.pointerId, at);
    const now = spread();
    if (before && now) {
      current().zoom(now.distance / before.distance, now.middle);
      current().pan(now.middle - before.middle);
    } else if (moved > STILL_PIXELS) {
      current().point(undefined);
      current().pan(at.x - last.x);
    }
  };
  const onUp = (e: PointerEvent) => {
    const down = held.delete(e.pointerId);
    if (!down || held.size > 0 || moved > STILL_PIXELS || e.type === 'pointercancel') return;
    current().click(place(e), e.pointerType === 'mouse' ? MOUSE_REACH : FINGER_REACH);
  };
  const onLeave = () => current().point(undefined);
  const onWheel = (e: WheelEvent) => {
    e.preventDefault();
    const unit = e.deltaMode === 1 ? LINE_PIXELS : 1;
    if (e.shiftKey || Math.abs(e.deltaX) > Math.abs(e.deltaY)) current().pan(-(e.deltaX || e.deltaY) * unit);
    else current().zoom(Math.exp(-e.deltaY * unit * PER_WHEEL_PIXEL), place(e).x);
  };
  const listeners = {
    pointerdown: onDown,
    pointermove: onMove,
    pointerup: onUp,
    pointercancel: onUp,
  } as const;
  for (const [type, listener] of Object.entries(listeners)) {
    element.addEventListener(type, listener as EventListener); // pointer events, by their names
  }
  element.addEventListener('pointerleave', onLeave);
  element.addEventListener('wheel', onWheel, { passive: false });
  return () => {
    for (const [type, listener] of Object.entries(listeners)) {
      element.removeEventListener(type, listener as EventListener); // as above
    }
    element.removeEventListener('pointerleave', onLeave);
    element.removeEventListener('wheel', onWheel);
  };
}
