/** Widths of texts in the app's own font, remembered. */
import type { TextWidth } from './frame.ts';
import { fontOf } from './paint-marks.ts';

/** Where there is no canvas to ask (tests): about right for Noto Sans. */
const MEAN_WIDTH = 0.56;

export function createTextWidth(): TextWidth {
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  return (text, size, bold = false) => {
    if (!context) return text.length * size * MEAN_WIDTH;
    const key = `${bold ? 'b' : ''}${size} ${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    context.font = fontOf(size, bold);
    const { width } = context.measureText(text);
    known.set(key, width);
    return width;
  };
}
