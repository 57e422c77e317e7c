/** BGN/PCGN romanisation, which GeoNames uses, read backwards; pairs before single letters. */
const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/^(a[rsdtzn]h?) (?=\S)/g, 'ال'],
  [/ (a[rsdtzn]h?) (?=\S)/g, ' ال'],
  [/(^| )[ae]l /g, '$1ال'],
  [/kh/g, 'خ'],
  [/gh/g, 'غ'],
  [/sh|ch/g, 'ش'],
  [/th/g, 'ث'],
  [/dh/g, 'ذ'],
  [/ah(?= |$)/g, 'ه'],
  [/ḩ|ḥ/g, 'ح'],
  [/ş|ṣ/g, 'ص'],
  [/ţ|ṭ/g, 'ط'],
  [/ḑ|ḍ/g, 'ض'],
  [/z̧|ẓ/g, 'ظ'],
  [/[‘`ʿ]/g, 'ع'],
  [/ī|í|î/g, 'ي'],
  [/ū|û/g, 'و'],
  [/ā|á|â/g, 'ا'],
  [/(^| )[aeiou]/g, '$1ا'],
];
const SINGLE: Readonly<Record<string, string>> = Object.fromEntries(
  'b:ب t:ت j:ج c:ج ç:ش h:ه d:د r:ر z:ز s:س f:ف q:ق k:ك g:غ l:ل m:م n:ن w:و v:و y:ي o:و ö:و p:ب x:خ'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/** The Arabic letters a romanised name stands for, without short vowels; a guess to compare with, never shown. */
export function arabicGuess(name: string): string {
  const letters = LETTERS.reduce(
    (text, [from, to]) => text.replace(from, to),
    name.normalize('NFC').toLowerCase(),
  );
  const mapped = [...letters].map((letter) =>
    /\p{Script=Arabic}/u.test(letter) ? letter : (SINGLE[letter] ?? ''),
  );
  return mapped.join('').replace(/(?!ل)(.)\1/gu, '$1');
}

/** Arabic spellings in the form of the guess: carriers and endings levelled, spaces and signs dropped. */
export function levelArabic(text: string): string {
  return text
    .replace(/[أإآ]/gu, 'ا')
    .replace(/[ىئ]/gu, 'ي')
    .replace(/ؤ/gu, 'و')
    .replace(/ة/gu, 'ه')
    .replace(/[^ا-غف-ي]/gu, '');
}
