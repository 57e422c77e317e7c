/**
 * The language in force, and `t`, which says a sentence of the catalogue in it.
 *
 * A sentence stands in `en/<namespace>.ts` and `ar/<namespace>.ts` under the same key, in ICU MessageFormat:
 *
 *     rows: '{count, plural, one {# row} other {# rows}} of {file}'          t('points.rows', { count: 3, file })
 *
 * - Keys are camelCase and are written out where they are used, or as a template with a fixed start (`verdict.side.${side}`): a
 *   test looks for each. Arguments are typed from the English sentence.
 * - Figures with units are formatted by `figures.ts` before they come in; bare counts come in as numbers.
 * - Whole sentences only: nothing is glued from pieces, since the order of words differs.
 * - Arabic: all six forms wherever English has a plural (`zero`, `one`, `two`, `few`, `many`, `other`); `\u2068{file}\u2069`
 *   round what is written from left to right (file names, coordinates, addresses), else its ends are reordered.
 *   Azimuths and shares come so marked; terms are in `arabic.ts`.
 * - `’` for the apostrophe: a straight one is ICU's escape.
 * - `t` may be called while rendering or acting, never while a module loads: the language can change.
 */
import type { GetICUArgs } from '@schummar/icu-type-parser';
import { createTranslator } from 'use-intl/core';
import type { Language } from '../session/state.ts';
import { english } from './english.ts';
import type { Like } from './like.ts';

/** For `Intl`: Syria's names of the months; Latin digits, so that figures can be carried into other programs as they stand. */
const LOCALES = { en: 'en', ar: 'ar-SY-u-nu-latn' } as const satisfies Record<Language, string>;

export type Catalogue = Like<typeof english>;

/** `{ a: { b: 'text' } }` as `{ 'a.b': 'text' }`: looked up once. */
type Flat<C, Start extends string = ''> = Together<
  {
    [K in keyof C & string]: C[K] extends string
      ? { [P in `${Start}${K}`]: C[K] }
      : Flat<C[K], `${Start}${K}.`>;
  }[keyof C & string]
>;
type Together<U> = (U extends unknown ? (of: U) => void : never) extends (of: infer I) => void
  ? { [K in keyof I]: I[K] }
  : never;
type Sentences = Flat<typeof english>;
type ArgumentsOf<S extends string> = GetICUArgs<
  S,
  { ICUArgument: string | number; ICUNumberArgument: number }
>;
type KeysOf<U> = U extends unknown ? keyof U : never;
type In<U, K extends PropertyKey> = U extends { readonly [P in K]: infer V } ? V : never;
/** What any of several sentences takes. */
type Joint<U> = { readonly [K in KeysOf<U>]: In<U, K> };
/** Nothing where the sentence takes nothing. */
type Values<S extends string> = [KeysOf<ArgumentsOf<S>>] extends [never]
  ? []
  : [values: Joint<ArgumentsOf<S>>];

export type Key = keyof Sentences & string;
type Say = <K extends Key>(key: K, ...values: Values<Sentences[K] & string>) => string;

interface Voice {
  (key: string, values?: object): string;
  rich(key: string, values: object): unknown;
}

const translator = (spoken: Language, messages: Catalogue): Voice =>
  // Keys and arguments are checked by `Say`: the library's own types would walk the whole catalogue at each call.
  createTranslator<Record<string, unknown>>({
    locale: LOCALES[spoken],
    messages,
    timeZone: 'UTC',
    onError: (error) => console.error(error),
  }) as Voice;

let current: Language = 'en';
const listeners = new Set<() => void>();

let voice = translator('en', english);

/** Says a sentence in the language in force. */
export const t: Say = (key, ...values) => voice(key, ...values);

/** A sentence with marked parts (`<b>…</b>`), each given to a function of that name: what `ui/rich.ts` makes elements of. */
export const partsOf = (key: Key, values: object): unknown => voice.rich(key, values);

export const language = (): Language => current;
/** Another identity whenever what is said has changed: within a language too, where it is bent. */
export const saying = (): unknown => voice;
export const locale = (): string => LOCALES[current];

async function catalogueOf(wanted: Language): Promise<Catalogue> {
  return wanted === 'en' ? english : (await import('./arabic.ts')).arabic;
}

/**
 * Changes the language of all that is said from now on.
 * @param bend what is done to the catalogue first (a pseudo-language)
 * @param still whether it is wanted still, once the catalogue has come
 * @throws where the catalogue cannot be fetched; the language stays as it was
 */
export async function speak(
  wanted: Language,
  bend: (catalogue: Catalogue) => Catalogue = (c) => c,
  still: () => boolean = () => true,
): Promise<void> {
  const messages = bend(await catalogueOf(wanted));
  if (!still()) return;
  current = wanted;
  voice = translator(wanted, messages);
  for (const listener of listeners) listener();
}

/** Calls back when another language has come into force. */
export function onSpoken(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What a place is called in the language in force; its English name where it has no other. */
export const nameIn = (name: { readonly en: string; readonly ar?: string | undefined }): string =>
  (current === 'ar' ? name.ar : undefined) ?? name.en;
