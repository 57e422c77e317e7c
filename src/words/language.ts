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
 * - `’` for the apostrophe: a straight one is ICU's escape.
 * - `t` may be called while rendering or acting, never while a module loads: the language can change.
 */
import { createTranslator } from 'use-intl/core';
import type { Language } from '../session/state.ts';
import { english } from './english.ts';
import type { Like } from './like.ts';

/** For `Intl`: Syria's names of the months; Latin digits, so that figures can be carried into other programs as they stand. */
const LOCALES = { en: 'en', ar: 'ar-SY-u-nu-latn' } as const satisfies Record<Language, string>;

export type Catalogue = Like<typeof english>;

const translator = (language: Language, messages: Catalogue) =>
  createTranslator<typeof english>({
    locale: LOCALES[language],
    // The same keys and the same arguments (a test holds them so); other sentences.
    messages: messages as typeof english,
    timeZone: 'UTC',
    onError: (error) => console.error(error),
  });

let current: Language = 'en';
const listeners = new Set<() => void>();

/** Says a sentence. Importers see the one of the language in force. */
export let t = translator('en', english);

export const language = (): Language => current;
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
  t = translator(wanted, messages);
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
