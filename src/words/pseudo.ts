/** A language that nobody speaks, for looking: each sentence accented and two fifths longer, its arguments untouched. */
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { printAST } from '@formatjs/icu-messageformat-parser/printer.js';
import type { Catalogue } from './language.ts';

const ACCENTED: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ó',
  u: 'ú',
  A: 'Á',
  E: 'É',
  I: 'Í',
  O: 'Ó',
  U: 'Ú',
  c: 'ç',
  n: 'ñ',
  s: 'š',
  y: 'ý',
};

/** Longer by two fifths, by letters doubled evenly. */
function stretched(text: string): string {
  let owed = 0;
  return [...text]
    .map((letter) => {
      if (!/\p{L}/u.test(letter)) return letter;
      owed += 0.4;
      const said = ACCENTED[letter] ?? letter;
      if (owed < 1) return said;
      owed -= 1;
      return said + said;
    })
    .join('');
}

function bent(elements: readonly MessageFormatElement[]): MessageFormatElement[] {
  return elements.map((element) => {
    if (element.type === TYPE.literal) return { ...element, value: stretched(element.value) };
    if (element.type === TYPE.tag) return { ...element, children: bent(element.children) };
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return element;
    const options = Object.entries(element.options).map(
      ([of, o]) => [of, { ...o, value: bent(o.value) }] as const,
    );
    return { ...element, options: Object.fromEntries(options) };
  });
}

type Branch = { readonly [key: string]: string | Branch };

const branch = (of: Branch): Branch =>
  Object.fromEntries(
    Object.entries(of).map(([key, value]) => [
      key,
      typeof value === 'string' ? printAST(bent(parse(value))) : branch(value),
    ]),
  );

/** @returns the same keys and arguments, other sentences */
export const pseudo = (catalogue: Catalogue): Catalogue => branch(catalogue) as Catalogue; // key for key
