/** One spelling for what people and programs write in many: marks, digits, words in English and Arabic. */
import { asciiDigits } from './degrees.ts';

/** Longer than any way to write one place. */
const LONGEST = 200;

/** Bidi controls, zero-width characters, soft hyphen, tatweel and tashkeel: not seen, and not meant. */
const UNSEEN = /[\u00ad\u061c\u0640\u064b-\u0652\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

const WORDS: readonly (readonly [RegExp, string])[] = [
  [/(?:خط\s*)?(?:ال)?عرض/g, ' LAT '],
  [/(?:خط\s*)?(?:ال)?طول/g, ' LNG '],
  [/(?:ال)?شمال[اي]?/g, 'N'],
  [/(?:ال)?جنوب[اي]?/g, 'S'],
  [/(?:ال)?شرق[اي]?/g, 'E'],
  [/(?:ال)?غرب[اي]?/g, 'W'],
  [/درج(?:ة|ه|ات)/g, '°'],
  [/دقيق(?:ة|ه)|دقائق/g, "'"],
  [/ثاني(?:ة|ه)|ثواني?/g, '"'],
  // As map sheets shorten them, where no letter stands beside.
  [/(?<!\p{L})ش(?!\p{L})/gu, 'N'],
  [/(?<!\p{L})ج(?!\p{L})/gu, 'S'],
  [/(?<!\p{L})ق(?!\p{L})/gu, 'E'],
  [/(?<!\p{L})غ(?!\p{L})/gu, 'W'],
  [/(?<![A-Z])(?:LATITUDE|LAT)(?![A-Z])\.?/g, ' LAT '],
  [/(?<![A-Z])(?:LONGITUDE|LONG|LON|LNG)(?![A-Z])\.?/g, ' LNG '],
  [/NORTH(?:ING)?/g, 'N'],
  [/SOUTH/g, 'S'],
  [/EAST(?:ING)?/g, 'E'],
  [/WEST/g, 'W'],
  [/DEG(?:REES?|S)?\.?/g, '°'],
  [/MIN(?:UTES?|S)?\.?/g, "'"],
  [/SEC(?:ONDS?|S)?\.?/g, '"'],
];

const MARKS: readonly (readonly [RegExp, string])[] = [
  [/[−–—‒‑‐﹣－]/g, '-'],
  [/＋/g, '+'],
  [/[º˚∘]/g, '°'],
  [/''|′′|’’|[″“”„〃＂]/g, '"'],
  [/[′’‘‛ʹʼ´`＇]/g, "'"],
  [/٫/g, '.'],
  [/٬/g, ''],
  [/[،，]/g, ','],
  [/؛/g, ';'],
];

/**
 * @returns capitals, ASCII digits, one kind of each mark, single spaces, N S E W for the words; undefined for a text
 * that is too long to be one place
 */
export function plainText(text: string): string | undefined {
  if (text.length > 4 * LONGEST) return undefined;
  let plain = asciiDigits(text.replaceAll(UNSEEN, '')).toUpperCase();
  for (const [from, to] of [...MARKS, ...WORDS]) plain = plain.replaceAll(from, to);
  plain = plain.replaceAll(/\s+/g, ' ').trim();
  return plain.length > LONGEST ? undefined : plain;
}
