/** Text of two angles as tokens. */
import type { Axis } from '../problems.ts';

export type Token =
  | { readonly kind: 'number'; readonly text: string }
  /** N, S, E, W. */
  | { readonly kind: 'letter'; readonly axis: Axis; readonly negative: boolean }
  | { readonly kind: 'label'; readonly axis: Axis }
  | { readonly kind: 'mark'; readonly place: 0 | 1 | 2 }
  | { readonly kind: 'sign'; readonly negative: boolean }
  /** Whatever parts one half from the other. */
  | { readonly kind: 'bar' };

/** Ways to write degrees, minutes and seconds without their marks, put into marks. */
const MARKED: readonly (readonly [RegExp, string])[] = [
  [/(LAT|LNG) ?[:=]/g, '$1 '],
  [/^\((.*)\)$/, '$1'],
  [/(\d):(\d{1,2}):(?=\d)/g, "$1°$2'"],
  [/(\d):(?=\d)/g, '$1°'],
  [/(?<![\d.])(\d{1,3})-(\d{1,2})-(?=\d)/g, "$1°$2'"],
  [/(?<![\d.])(\d{1,3})-(?=\d{1,2}(?:\.\d{1,20})? ?[NSEW'])/g, '$1°'],
  [/(\d) ?D(?=[^A-Z]|$)/g, '$1°'],
  [/(\d) ?M ?(\d{1,2}(?:\.\d{1,20})?) ?S/g, `$1'$2"`],
  [/(\d) ?M(?![A-Z])/g, "$1'"],
];

const TOKEN = / *(?:(\d{1,20}(?:\.\d{0,20})?|\.\d{1,20})|(LAT|LNG)|([NSEW])|([°'"])|([+-])|(\|))/y;
const PLACES = { '°': 0, "'": 1, '"': 2 } as const;

function token([, number, label, letter, mark, sign]: RegExpExecArray): Token {
  if (number !== undefined) return { kind: 'number', text: number };
  if (label !== undefined) return { kind: 'label', axis: label === 'LAT' ? 'lat' : 'lng' };
  if (letter !== undefined) {
    const axis = letter === 'N' || letter === 'S' ? 'lat' : 'lng';
    return { kind: 'letter', axis, negative: letter === 'S' || letter === 'W' };
  }
  if (mark !== undefined) return { kind: 'mark', place: PLACES[mark as keyof typeof PLACES] }; // by the pattern
  if (sign !== undefined) return { kind: 'sign', negative: sign === '-' };
  return { kind: 'bar' };
}

/** @returns undefined where anything in the text is none of these */
export function angleTokens(text: string): Token[] | undefined {
  let plain = text;
  for (const [from, to] of MARKED) plain = plain.replace(from, to);
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  plain = plain.trim();
  while (TOKEN.lastIndex < plain.length) {
    const found = TOKEN.exec(plain);
    if (!found) return undefined;
    tokens.push(token(found));
  }
  return tokens;
}
