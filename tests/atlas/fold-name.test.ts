import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldName, plainName } from '../../src/atlas/fold-name.ts';
import { soundKey } from '../../src/atlas/sound-key.ts';
import { readRealAtlas } from '../support/real-atlas.ts';

const one: readonly (readonly [fact: string, ...spellings: string[]])[] = [
  ['diacritics are dropped', 'Şanlıurfa', 'Sanliurfa'],
  [
    'apostrophes and signs of ʿayn and hamza are dropped',
    "Ma'adan",
    'Maʿadan',
    'Ma‘adan',
    'Ma`adan',
    'Maadan',
  ],
  ['hyphens are spaces', 'Deir-ez-Zor', 'Deir ez Zor'],
  ['the article is dropped, assimilated or not', 'Raqqa', 'al-Raqqa', 'Ar Raqqah', 'er-Raqqa'],
  ['sun letters of two signs', 'ash-Shaddadi', 'Al-Shaddadi', 'Shaddadi'],
  ['the article inside a name', 'Ras al-Ayn', 'Ras el Ain', 'Ras Ayn'],
  ['the article after Abu, as part of the word', 'Abul Duhur', 'Abu ad-Duhur'],
  ['-ah, -a, -eh and -e end alike', 'Hasakah', 'Hasaka', 'Hasakeh', 'Hasake', 'Hassaké'],
  ['-iyah, -iyya, -ieh and -iyeh end alike', 'Salamiyah', 'Salamiyya', 'Salamieh', 'Salamiyeh'],
  ['French -ine and -oune', 'Mayadine', 'Mayadin'],
  ['double letters are one', 'Raqqa', 'Raqa'],
  ['q is k, and so are the press’s cc and qu', 'Raqqa', 'Rakka', 'Racca'],
  ['dh is d, th is t, gh is g', 'Dhiban', 'Diban'],
  ['sh is ch and sch', 'Qamishli', 'Kamichli', 'Kamischli'],
  ['ee, i and y are one', 'Mayadeen', 'Mayadin'],
  ['ou, oo and u are one', 'Boukamal', 'Bookamal', 'Bukamal'],
  ['ay, ai, ei and ey are one', 'Dayr', 'Dair', 'Deir', 'Deyr'],
  ['aw, au, ou and o are one', 'Zawr', 'Zaur', 'Zour', 'Zor'],
  ['mb is nb', 'Membij', 'Menbij'],
  ['tell in its four spellings', 'Tell Abyad', 'Tall Abyad', 'Tel Abyad', 'Tal Abyad'],
  ['the kind of place is dropped', 'al-Hol camp', 'al-Hol'],
  ['words that the UN translates', 'Kuwayris Sharqi', 'Kuwayris Eastern'],
  ['hamzas sit on any carrier or none', 'أبو كمال', 'ابو كمال', 'إبو كمال', 'آبو كمال', 'ٱبو كمال'],
  ['hamza on ya and on waw', 'القائم', 'القايم'],
  ['a hamza alone is dropped, and a final alef is a ha', 'السويداء', 'السويدا', 'السويده'],
  ['ta marbuta is ha', 'الرقة', 'الرقه'],
  ['alif maqsura is ya', 'عين عيسى', 'عين عيسي'],
  ['the Arabic article is dropped', 'الميادين', 'ميادين'],
  ['vowel signs and shadda are dropped', 'دَيْرُ الزَّوْر', 'دير الزور'],
  ['tatweel is dropped', 'الرقـــة', 'الرقة'],
  ['Persian and Kurdish letters are Arabic', 'المیادین', 'الميادين'],
  ['kaf in its Persian form', 'البوکمال', 'البوكمال'],
  ['lam-alef ligatures and presentation forms are letters', 'ﺍﻟﺮﻗﺔ', 'الرقة'],
  ['the ligature ﻻ is lam and alef', 'ﻻذقية', 'لاذقية'],
  ['dad and za are one', 'تل أبيض', 'تل ابيظ'],
  ['Arabic-Indic and Persian digits are digits', 'المحطة ١٢', 'المحطة ۱۲', 'المحطة 12'],
  ['the Arabic kind of place is dropped', 'مدينة الرقة', 'الرقة'],
];
test.each(one)('%s', (_, first, ...others) => {
  for (const other of others) expect(foldName(other)).toBe(foldName(first ?? ''));
});

const apart: readonly (readonly [string, string])[] = [
  ['Hama', 'Homs'],
  ['Raqqa', 'Rutba'],
  ['Khafsah', 'Kafsah'],
  ['الرقة', 'الرطبة'],
  ['Soran', 'Sarin'],
];
test.each(apart)('%s and %s stay apart', (a, b) => expect(foldName(a)).not.toBe(foldName(b)));

test('an article alone is a name: nothing else is left', () => {
  expect(foldName('al')).not.toBe('');
  expect(foldName('ال')).not.toBe('');
});

describe('the plain name keeps what folding levels', () => {
  test('vowels and consonants', () => expect(plainName('Ar-Raqqah')).toBe('ar raqqah'));
  test('not the accents', () => expect(plainName('Ḩadīthah')).toBe('hadithah'));
});

const acrossScripts: readonly (readonly [string, string])[] = [
  ['سروج', 'Suruç'],
  ['الرقة', 'Raqqa'],
  ['عين العرب', 'Ayn al-Arab'],
  ['منبج', 'Membij'],
  ['الشدادي', 'Shaddadeh'],
  ['كركوك', 'Kerkouk'],
  ['شرناق', 'Şırnak'],
];
test.each(acrossScripts)('%s sounds like %s', (arabic, latin) =>
  expect(soundKey(arabic)).toBe(soundKey(latin)),
);

const places = [...readRealAtlas().places.values()];
const spellings = places.flatMap(({ name, alt }) => [name.en, ...(name.ar ? [name.ar] : []), ...alt]);

test('folding what was folded changes nothing: every spelling of the data', () => {
  for (const text of spellings) expect(foldName(foldName(text))).toBe(foldName(text));
});

const letters = 'aeiouywhkgdtsczjqrlnmbp -‘الردةىأئءـشظ';
test('folding what was folded changes nothing: any text', () => {
  const text = fc.oneof(
    fc.string({ unit: fc.constantFrom(...letters), maxLength: 12 }),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  );
  fc.assert(
    fc.property(text, (any) => {
      expect(foldName(foldName(any))).toBe(foldName(any));
    }),
    { numRuns: 3000 },
  );
});
