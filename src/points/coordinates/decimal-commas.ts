/**
 * Tells decimal commas from commas that part numbers. A comma that stands tight between two digits may be either:
 * `35,95 39,01` and `35.95,39.01`.
 */

const TIGHT = /(\d),(?=\d)/g;

/** Whether something else than the tight commas already parts the text in two. */
const partsWithout = (text: string): boolean =>
  /[;|/]/.test(text) ||
  /,(?!\d)/.test(text) ||
  /(?<!\d),/.test(text) ||
  /\d[^\d,.]*[ NSEW][^\d,.]*\d/.test(text);

/** The text with points for decimal commas, and `|` for whatever parts its halves, if anything does. */
export function decideCommas(text: string): string {
  const tight = text.match(TIGHT)?.length ?? 0;
  let plain = text;
  if (tight > 0 && !/\d\.\d/.test(text)) {
    if (tight <= 2 && partsWithout(text)) plain = text.replaceAll(TIGHT, '$1.');
    // `35,95,39,01`: the middle one parts.
    if (tight === 3 && !/[;|/]/.test(text)) {
      let seen = 0;
      plain = text.replaceAll(TIGHT, (_, digit: string) => `${digit}${++seen === 2 ? ',' : '.'}`);
    }
  }
  return plain.replaceAll(/\s*[;|/]\s*|\s*,\s*/g, '|').replace(/^\|+|\|+$/g, '');
}
