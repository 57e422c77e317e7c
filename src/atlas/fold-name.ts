import { foldArabicWord, isArabicArticle, levelArabicLetters, stripArabicArticle } from './fold-arabic.ts';
import { foldLatinWord, isLatinArticle } from './fold-latin.ts';

/** A word as it is written, in plain letters, and the key that its other spellings share. */
export interface FoldedWord {
  readonly plain: string;
  readonly folded: string;
}

/** Letters that Unicode does not take apart. */
const WHOLE_LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ə: 'e',
  ß: 'ss',
  æ: 'ae',
  ø: 'o',
  đ: 'd',
  ł: 'l',
};
/** Translated words of names, as the UN writes them, and the Arabic words that the gazetteer has. */
const TRANSLATED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ eastern: 'sharqi', western: 'gharbi', northern: 'shamali', southern: 'janubi' },
    ...{ upper: 'fawqani', lower: 'tahtani', greater: 'kabir', lesser: 'saghir', little: 'saghir' },
  }),
);
const isArabicWord = (word: string): boolean => /[\u0600-\u06ff]/.test(word);
const foldWord = (word: string): string => (isArabicWord(word) ? foldArabicWord(word) : foldLatinWord(word));
/** Words that say what kind of place it is: "al-Hol camp", "مدينة الرقة". */
const KINDS = new Set(
  'city town village camp district governorate madinat مدينه بلده قريه مخيم ناحيه محافظه'
    .split(' ')
    .map(foldWord),
);
const isArticle = ({ plain, folded }: FoldedWord): boolean =>
  isArabicArticle(plain) || isLatinArticle(plain, folded);

/** Arabic-Indic digits, and those of Persian, as 0 to 9. */
const latinDigits = (text: string): string =>
  text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf));

const levelLetters = (text: string): string =>
  latinDigits(levelArabicLetters(text.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, ''))).replace(
    /[ıəßæøđł]/g,
    (letter) => WHOLE_LETTERS[letter] ?? letter,
  );

/**
 * The bare letters of a name, in small letters, words parted by single spaces: no accents, vowel signs, hamzas, ʿayns,
 * tatweel or ligatures; hyphens part words. Spellings that differ only in these are the same spelling.
 */
export function plainName(text: string): string {
  // Most spellings are plain already, and the general way is five times as slow.
  if (/^[\x20-\x7e]*$/.test(text))
    return text
      .toLowerCase()
      .replace(/['`]/g, '')
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  return levelLetters(text)
    .replace(/['’‘ʿʾʼʻ`´′″]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function foldEach(word: string): FoldedWord {
  const told = TRANSLATED.get(word) ?? word;
  const plain = isArabicWord(told) ? stripArabicArticle(told) : told;
  return { plain, folded: foldWord(plain) };
}

/** The words that tell a name: articles are dropped, and the kind of place, unless nothing else is left. */
function tellingWords(words: readonly FoldedWord[]): readonly FoldedWord[] {
  if (words.length === 1) return words;
  const kept = words.filter((word, i) => i === words.length - 1 || !isArticle(word));
  const telling = kept.filter(({ folded }) => !KINDS.has(folded));
  return telling.length > 0 ? telling : kept;
}

/** A plain name as one word, articles and all. In Arabic the article is part of the word, so it is there already. */
function oneWordOf(plain: string, words: readonly FoldedWord[]): string {
  if (isArabicWord(plain)) return foldArabicWord(plain.replaceAll(' ', ''));
  const joined = words.map(({ folded }) => folded).join('');
  const [first] = words;
  return first && words.length > 1 && isArticle(first) ? `al${joined.slice(first.folded.length)}` : joined;
}

/** The words that tell a plain name, and its key for those who write it as one word: "Deirezzor", "ديرالزور". */
export function foldWords(plain: string): {
  readonly words: readonly FoldedWord[];
  readonly oneWord: string;
} {
  const words = plain.split(' ').map(foldEach);
  return { words: tellingWords(words), oneWord: oneWordOf(plain, words) };
}

/**
 * Folds a name in either script to a key that its other spellings share: words parted by spaces, articles dropped.
 * Not for show. Folding what was folded changes nothing.
 */
export const foldName = (text: string): string =>
  foldWords(plainName(text))
    .words.map(({ folded }) => folded)
    .join(' ');
