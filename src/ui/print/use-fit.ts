import { type RefObject, useEffect, useRef } from 'react';
import { PIXELS_PER_MM } from '../../geo/map-scale.ts';

/** Pixels left free on both sides of the sheet. */
const AIR = 48;

/** Makes a sheet that is `millimetres` wide as small as its place on the screen asks for, never larger than it is. */
export function useFit(millimetres: number): RefObject<HTMLElement | null> {
  const stage = useRef<HTMLElement>(null);
  // The size of the window is outside React.
  useEffect(() => {
    const element = stage.current;
    if (!element) return;
    const shrink = () => {
      const share = (element.clientWidth - AIR) / (millimetres * PIXELS_PER_MM);
      element.style.setProperty('--fit', String(Math.max(0.2, Math.min(1, share))));
    };
    const observer = new ResizeObserver(shrink);
    observer.observe(element);
    shrink();
    return () => observer.disconnect();
  }, [millimetres]);
  return stage;
}
