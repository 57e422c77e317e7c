import { arabicGuess, levelArabic } from './romanised.ts';

/** Countries whose places GeoNames romanises from Arabic. */
const ARABIC_COUNTRIES = new Set(['SY', 'IQ', 'JO', 'LB', 'SA', 'KW', 'EG', 'PS']);
/** The article, with its assimilated forms, before another word. */
const ARTICLE = /(^|\s)(a[lrstdnzl]|a[sdt]h|el)\s(?=\S)/gi;
const isArabic = (text: string): boolean => /^[\u0600-\u06ff\s،'’()-]+$/u.test(text);
const isLatin = (text: string): boolean => /^[\p{Script=Latin}\p{M}\s'’‘ʿʾ`.()/-]+$/u.test(text);
/** Letters, ligatures and forms that Arabic itself does not write: the spelling is Persian, Kurdish or Urdu. */
const NOT_ARABIC = /[پچژگڤکیہھۀەێۆۇۈڕڵڪٹڈڑں\u06d0-\u06d5]/u;

/** Vowel signs, which names on maps do without. */
const VOWEL_SIGNS = /[\u064b-\u0650\u0652]/gu;

/** What two spellings must share to count as the same: letters only, without case, accents or article signs. */
function fold(text: string): string {
  const bare = text.normalize('NFKD').toLowerCase().replace(/[ıİ]/gu, 'i');
  return bare.replace(/[أإآٱ]/gu, 'ا').replace(/[^\p{L}]/gu, '');
}

/**
 * The name in Latin letters. Where GeoNames romanises Arabic it uses under-dots and macrons that readers do not;
 * its own ASCII form is taken instead, with the article hyphenated (Al-Mayadin).
 */
export function latinName(name: string, asciiName: string, country: string): string {
  if (!ARABIC_COUNTRIES.has(country)) return name;
  return asciiName
    .replace(/`/g, "'")
    .replace(ARTICLE, (_, gap: string, article: string) => `${gap}${article}-`);
}

/** Levenshtein's distance: the fewest letters to add, drop or change. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const swap = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(swap, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The Arabic spelling nearest to the romanised name, of those that are Arabic and not Persian or Kurdish. */
export function arabicName(name: string, alternates: readonly string[]): string | undefined {
  const guess = arabicGuess(name);
  const scored = alternates
    .filter((text) => isArabic(text) && !NOT_ARABIC.test(text))
    .map((text) => ({ text: text.replace(VOWEL_SIGNS, ''), score: editDistance(levelArabic(text), guess) }));
  return scored.sort((a, b) => a.score - b.score)[0]?.text;
}

/** Romanised consonants only (alqaym), codes (KAC) and the like are no spellings a reader would type. */
const isSpelling = (text: string): boolean =>
  isArabic(text)
    ? !NOT_ARABIC.test(text)
    : isLatin(text) && !text.includes(' - ') && /^\p{Lu}.*\p{Ll}/u.test(text);

/** The other spellings, each once: those that fold to a kept one are left out, as a search folds too. */
export function otherSpellings(kept: readonly string[], alternates: readonly string[]): string[] {
  const seen = new Set(kept.map(fold));
  return alternates.filter((text) => {
    const folded = fold(text);
    if (!isSpelling(text) || seen.has(folded)) return false;
    seen.add(folded);
    return true;
  });
}
