/** Words broken into lines, where there is no page to do it. */
import type { TextWidth } from './frame.ts';

/** Lines no longer than a width; a single word may be. */
export function wrap(words: string, size: number, width: number, textWidth: TextWidth): readonly string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && textWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
