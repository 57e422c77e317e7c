/** Several things named one after another, with what the language in force sets between them. */
import { locale } from './language.ts';

const format = (): Intl.ListFormat => new Intl.ListFormat(locale(), { type: 'unit', style: 'short' });

export const listed = (texts: readonly string[]): string => format().format(texts);

/** Of things that are no texts: what stands between them comes among them, as texts. */
export const listedParts = <T extends object>(things: readonly T[]): readonly (T | string)[] =>
  format()
    .formatToParts(things.map((_, i) => String(i)))
    .map(({ type, value }) => (type === 'element' ? (things[Number(value)] ?? value) : value));
