/** A column of figures: which they are, and what each is. */
import { asciiDigits, parseDegrees } from './coordinates/degrees.ts';
import type { FileNote } from './file.ts';

const THOUSANDS = /^[+−-]?\d{1,3}(,\d{3})+(\.\d+)?$/;
/** Unlike the comma it is never anything else. */
const ARABIC_THOUSANDS = /(?<=\d)٬(?=\d{3}(?!\d))/g;

/** @param decimalComma whether the file writes 1,5 for one and a half; else commas stand between thousands */
function figureOf(text: string, decimalComma: boolean): number | undefined {
  const digits = asciiDigits(text.trim()).replaceAll(ARABIC_THOUSANDS, '');
  return parseDegrees(!decimalComma && THOUSANDS.test(digits) ? digits.replaceAll(',', '') : digits);
}

/**
 * @param notes of the file that the cells are from
 * @returns NaN for what is empty; undefined where anything else is no figure, or nothing is one
 */
export function figuresOf(cells: readonly string[], notes: readonly FileNote[]): Float64Array | undefined {
  const decimalComma = notes.some(({ code }) => code === 'decimal-comma');
  const figures = new Float64Array(cells.length).fill(Number.NaN);
  let some = false;
  for (let i = 0; i < cells.length; i++) {
    const text = cells[i] ?? '';
    if (text.trim() === '') continue;
    const figure = figureOf(text, decimalComma);
    if (figure === undefined) return undefined;
    figures[i] = figure;
    some = true;
  }
  return some ? figures : undefined;
}

/** Whether a column holds figures and nothing else. */
export const areFigures = (cells: readonly string[], notes: readonly FileNote[]): boolean =>
  figuresOf(cells, notes) !== undefined;
