/** Texts of others within Markdown (CommonMark, and what GitHub adds to it): read as they stand, whatever is in them. */

/** Signs that mean something within a line, in one Markdown or another. */
const SIGNS = /[\\`*_[\]<>~|&$#]/g;
/** What makes a line a heading, an item, a rule or a quotation when it stands at its start. */
const OPENING = /^(\s*)([-+=]|\d+(?=[.)](?:\s|$)))/;

/** @returns the text for a place within a line; without `inner` it may begin one */
export function escapeMarkdown(text: string, inner = false): string {
  const escaped = text.replace(SIGNS, '\\$&');
  if (inner) return escaped;
  // A number is told by the dot after it, which is the sign to escape.
  return escaped.replace(OPENING, (_, space: string, sign: string) =>
    /\d/.test(sign) ? `${space}${sign}\\` : `${space}\\${sign}`,
  );
}
