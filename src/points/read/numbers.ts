/** Numbers in cells: degrees and metres, by whichever marks. */
import { asciiDigits, parseDegrees } from '../coordinates/degrees.ts';

const PLAIN = /^ *[+-]?(?:\d+(?:\.\d*)?|\.\d+) *$/;
/** Spaces that part thousands, or pad: thin, narrow, no-break. */
const SPACES = /[\u00a0\u2000-\u200a\u202f]/g;
const THOUSANDS = /(?<=\d)[ ,'’٬](?=\d{3}(?!\d))/g;

/**
 * A cell's number, with a decimal point or comma, ASCII, Arabic or Persian digits, a degree sign or none.
 *
 * @returns NaN for anything else; fast for plain decimals
 */
export function numberOf(cell: string): number {
  if (PLAIN.test(cell)) return Number(cell);
  const tidy = cell.replaceAll(SPACES, '').trim();
  return parseDegrees(tidy) ?? Number.NaN;
}

/** The same for lengths in metres: thousands may be parted (`591,234.5`, `3 979 000`), and `m` may follow. */
export function metresOf(cell: string): number {
  if (PLAIN.test(cell)) return Number(cell);
  const spaced = asciiDigits(cell.replaceAll(SPACES, ' '))
    .trim()
    .replace(/ ?(?:m|م)$/i, '');
  const parted = spaced.replaceAll(THOUSANDS, '');
  // `564413,5` has a decimal comma, `564,413` has none.
  return parseDegrees(/,\d{3}(?:[,.]|$)/.test(spaced) ? parted : parted.replaceAll(' ', '')) ?? Number.NaN;
}

/** Whether a number is written with a comma for its point; the Arabic decimal mark says itself what it is. */
export const hasDecimalComma = (cell: string): boolean => /^[^,.]*\p{Nd},\p{Nd}+[^,.]*$/u.test(cell);

/** Digits after the point. */
export const decimalsOf = (cell: string): number =>
  /[.,٫](\d+)/.exec(asciiDigits(cell).replace('٫', '.'))?.[1]?.length ?? 0;
