/** Latin spellings of Arabic names, which no two maps share, brought to one. */

/** What romanisations disagree on. Afterwards `ʃ` is every sh and ch, `x` every kh, `j` every j. */
const CONSONANTS: Readonly<Record<string, string>> = {
  ...{ dsch: 'j', dzh: 'j', dj: 'j', zh: 'j', c: 'j' },
  ...{ tsch: 'ʃ', sch: 'ʃ', tch: 'ʃ', ch: 'ʃ', sh: 'ʃ' },
  ...{ cc: 'k', ck: 'k', qu: 'k', q: 'k', kh: 'x', gh: 'g', dh: 'd', th: 't', ph: 'f', mb: 'nb' },
};
const ROMANISED = /dsch|dzh|dj|zh|t?sch|tch|ch|sh|cc(?!h)|ck(?!h)|c|qu(?=[aei])|q(?!h)|[kgdtp]h|mb/g;
const NEW_PAIR = /dj|[kgdtp]h|mb/;
const ARTICLE = /^(?:al|[ae](?:[lrsdtznj]|[dt]h|sh|ch|ss|tt|nn))$/;
/** What an article folds to, and what must therefore count as one. */
const FOLDED_ARTICLE = /^a[lrsdtznj]$/;
/** The article written as one word with what follows: elbab, arraqqa, ashshaykh. */
const ATTACHED_ARTICLE = /^(?:el(?=...)|[ae](rr|ss|dd|tt|zz|nn|shsh|thth|dhdh)(?=..))/;
/** Tell, tall, tal and tel: the commonest word of place names here. */
const HILL = /^t[ae]ll?$/;

export const isLatinArticle = (plain: string, folded: string): boolean =>
  ARTICLE.test(plain) || FOLDED_ARTICLE.test(folded);

const detach = (_: string, doubled: string | undefined): string =>
  doubled ? `al${doubled.slice(doubled.length / 2)}` : 'al';

/** The article as a word's own beginning, and after Abu and Abd, where it is dropped. Only words in a and e have one. */
const foldStart = (word: string): string =>
  word.startsWith('a') || word.startsWith('e')
    ? word.replace(ATTACHED_ARTICLE, detach).replace(/^(ab[ou]+|abd[ou]*)l$/, '$1')
    : word;

/** -ah, -eh and -ih are -a; so is -e after a consonant, but French -ine and -oune are -in and -un. */
function foldEnd(word: string): string {
  const open = word.endsWith('h') ? word.replace(/(?<=[aeiouyw])h+$/, '') : word;
  if (!open.endsWith('e')) return open;
  return open.replace(/(?<=[iu]n)e$/, '').replace(/(?<=[^aeiouyw])e$/, 'a');
}

/** Of a run of vowels only its colour counts: u wherever there is o, u or w; else i wherever e, i or y; else a. */
const colour = (vowels: string): string => (/[ouw]/.test(vowels) ? 'u' : /[eiy]/.test(vowels) ? 'i' : 'a');

/**
 * Levels one word in plain letters a to z: Deir, Dayr and Der are one; so are Boukamal and Bukamal, Hasakeh and Hasaka,
 * Qamishli and Kamichli. The key is no spelling of anything: only to be compared with its like.
 */
export function foldLatinWord(word: string): string {
  if (HILL.test(word)) return 'tal';
  const romanised = foldStart(word).replace(ROMANISED, (letters) => CONSONANTS[letters] ?? letters);
  const folded = foldEnd(romanised)
    .replace(/[aeiouyw]+/g, colour)
    .replace(/(.)\1+/g, '$1');
  // Letters that stood apart may have met and make a pair now: dc is dj, and so j. Real names hardly ever do this.
  return NEW_PAIR.test(folded) ? foldLatinWord(folded) : folded;
}
