/** Arabic-Indic and Persian digits, by their place in Unicode, as 0 to 9. */
export const asciiDigits = (text: string): string =>
  text
    .replaceAll(/[٠-٩]/g, (c) => String(c.charCodeAt(0) - 0x660))
    .replaceAll(/[۰-۹]/g, (c) => String(c.charCodeAt(0) - 0x6f0));

/** Also the Arabic decimal mark, and a minus that is not a hyphen. */
const plain = (text: string): string =>
  asciiDigits(text.trim()).replace(/[,٫]/, '.').replace('−', '-').replace(/\s*°$/, '');

/**
 * Decimal degrees as tables have them, also with a decimal comma or in Arabic digits.
 *
 * @returns undefined for anything else, never a number that only begins the text
 */
export function parseDegrees(text: string): number | undefined {
  const number = plain(text);
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(number) ? Number(number) : undefined;
}
