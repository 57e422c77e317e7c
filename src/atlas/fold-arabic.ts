/** Arabic spellings as people type them, brought to one. Vowel signs and hamzas are gone before a word comes here. */

/** Letters of Persian, Kurdish and Urdu keyboards, and the pairs that Arabic typists exchange. */
const LETTERS: Readonly<Record<string, string>> = {
  ...{ ٱ: 'ا', ى: 'ي', ی: 'ي', ێ: 'ي', ې: 'ي', ۆ: 'و', ۇ: 'و', ة: 'ه', ہ: 'ه', ھ: 'ه', ە: 'ه', ۀ: 'ه' },
  ...{ ک: 'ك', گ: 'ك', ڪ: 'ك', پ: 'ب', چ: 'ج', ژ: 'ج', ڤ: 'ف', ڕ: 'ر', ڵ: 'ل', ظ: 'ض', ء: '', ـ: '' },
};
const EXCHANGED = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');

/** Levels the letters of a text that may hold Arabic ones. */
export const levelArabicLetters = (text: string): string =>
  text.replace(EXCHANGED, (letter) => LETTERS[letter] ?? letter);

export const isArabicArticle = (word: string): boolean => word === 'ال';

/** A word without the article before it, where two letters or more remain. */
export const stripArabicArticle = (word: string): string => word.replace(/^(?:ال)+(?=..)/u, '');

/** Levels one word: a final alef is as good as a final ha (السويدا, كربلاء, الكسرا for الكسرة). */
export const foldArabicWord = (word: string): string => word.replace(/(?<=..)ا$/u, 'ه');
