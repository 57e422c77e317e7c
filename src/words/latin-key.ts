/** Keys by their Latin names, which the list of keys gives, whatever script the keyboard writes. */

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

const OTHER_SCRIPT = /^(?!\p{Script=Latin})\p{L}$/u;

/** A letter of another script stands for the Latin one that shares its key. Letters are small: Caps Lock changes nothing. */
export function latinKey({ key, code }: Pick<Pressed, 'key' | 'code'>): string {
  if (key === '؟') return '?';
  // With Shift the Arabic keyboard's Z writes this.
  const isArabicZ = code === 'KeyZ' && key === '~';
  if (!isArabicZ && !OTHER_SCRIPT.test(key)) return key.length === 1 ? key.toLowerCase() : key;
  return code === 'Slash' ? '/' : code.replace(/^Key/, '').toLowerCase();
}

/** The browser's keys for printing. */
export const isPrintKey = (e: Pressed): boolean =>
  (e.ctrlKey || e.metaKey) && !e.altKey && !e.shiftKey && latinKey(e) === 'p';
