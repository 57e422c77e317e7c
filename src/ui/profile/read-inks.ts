import { readColours } from './marks.ts';
import type { PointInks, ProfilePoints } from './paint-points.ts';

/** The build shortens `#117733` to `#173`. */
const long = (hex: string): string => (hex.length === 4 ? hex.replaceAll(/[\da-f]/gi, '$&$&') : hex);

/** The points' colours in the theme that an element stands in. */
export function readInks(element: Element, { tokens }: ProfilePoints): PointInks {
  const style = getComputedStyle(element);
  return {
    paper: readColours(element).paper,
    classes: tokens.map((token) => long(style.getPropertyValue(token).trim())),
  };
}
