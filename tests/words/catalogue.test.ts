import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { describe, expect, test } from 'vitest';
import { arabic } from '../../src/words/arabic.ts';
import { english } from '../../src/words/english.ts';
import { pseudo } from '../../src/words/pseudo.ts';

type Branch = { readonly [key: string]: string | Branch };
const sentences = (of: Branch, start = ''): readonly (readonly [key: string, text: string])[] =>
  Object.entries(of).flatMap(([key, value]) =>
    typeof value === 'string' ? [[start + key, value] as const] : sentences(value, `${start}${key}.`),
  );

const EN = new Map(sentences(english));
const AR = new Map(sentences(arabic));

interface Parts {
  readonly args: Set<string>;
  readonly plurals: { readonly of: string; readonly forms: readonly string[] }[];
}
function partsOf(
  elements: readonly MessageFormatElement[],
  into: Parts = { args: new Set(), plurals: [] },
): Parts {
  for (const e of elements) {
    if (e.type === TYPE.literal || e.type === TYPE.pound) continue;
    into.args.add(e.type === TYPE.tag ? `<${e.value}>` : e.value);
    if (e.type === TYPE.tag) partsOf(e.children, into);
    if (e.type !== TYPE.plural && e.type !== TYPE.select) continue;
    if (e.type === TYPE.plural) into.plurals.push({ of: e.value, forms: Object.keys(e.options) });
    for (const option of Object.values(e.options)) partsOf(option.value, into);
  }
  return into;
}

/** What a sentence says by itself, without its arguments. */
const ownWords = (elements: readonly MessageFormatElement[]): string =>
  elements
    .map((e) => {
      if (e.type === TYPE.literal) return e.value;
      if (e.type === TYPE.tag) return ownWords(e.children);
      if (e.type !== TYPE.plural && e.type !== TYPE.select) return '';
      return Object.values(e.options)
        .map(({ value }) => ownWords(value))
        .join('');
    })
    .join('');

/** A sentence's texts that are read in one piece: the whole, and each form of a plural or a choice. */
const runs = (elements: readonly MessageFormatElement[]): readonly (readonly MessageFormatElement[])[] => [
  elements,
  ...elements.flatMap((e) => {
    if (e.type === TYPE.tag) return runs(e.children);
    if (e.type !== TYPE.plural && e.type !== TYPE.select) return [];
    return Object.values(e.options).flatMap(({ value }) => runs(value));
  }),
];
const literals = (run: readonly MessageFormatElement[]): string =>
  run.map((e) => (e.type === TYPE.literal ? e.value : '')).join('');

/** What is written in Arabic by itself: without arguments, and without what is kept from left to right. */
const arabicWords = (text: string): string =>
  ownWords(parse(text)).replaceAll(/[\u2066-\u2068][^\u2069]*\u2069/g, ' ');
const IN_ARABIC = [...AR].filter(([, text]) => /\p{Script=Arabic}/u.test(text));

/** Names that are written in Latin letters in Arabic too: formats, programs, keys, codes, column names. */
const LATIN = new Set(
  `CSV TSV GeoJSON TopoJSON JSON KML KMZ GPX Shapefile ZIP XML PDF PNG SVG JPEG GIF RAR SQLite GeoPackage Parquet
  OpenDocument Excel Word Windows Markdown DOCTYPE LineString gzip bzip UTF EPSG WGS UTM MGRS Plus WebGL Turf
  GeographicLib Enter Shift N csv lat lon layer`.split(/\s+/),
);

/** One term for one thing, and its variants, which are not said. */
const NOT_SAID = [
  ['إعادة الرسم', /بناؤه|بنائ|إعادة البناء|بحكم البناء/],
  ['رأس', /ركن|أركان/],
  ['دائرة', /حلقة|حلقات/],
  ['قطعة', /(?<!\p{L})(?:ال)?ضلع|أضلاع/u],
  ['بلدة', /مدينة|(?<!\p{L})(?:ال)?مدن(?!\p{L})/u],
  ['تجمّع سكني', /تجمع|تجمعات/],
  ['تصفية', /ترشيح|مرشِّح/],
  ['متوافق', /متّسق/],
  ['حذف، تغيير اسم', /إزالة|إعادة تسمية/],
  ['إصدار', /نسخة جديدة/],
  ['النتيجة', /الخلاصة/],
  ['التقييم', /الدرجة|درجتها/],
  ['الإحداثي الشرقي، الإحداثي الشمالي', /الشرقيات|الشماليات/],
  ['بطاقة الرسومات', /بطاقة الرسو(?:م|ميات)(?!\p{L})/u],
  ['المجسّم الإهليلجي', /الإهليلج(?!ي)/],
  ['مركاتور الويب', /مركاتور (?!الويب)/],
  ['على بُعد، البُعد', /على بعد|البعد/],
  ['تعذّر، يتغيّر، حاول مجددًا', /تعذر|يتغير|حاول (?:ثانية|مرة)/],
  ['ـًا', /اً/],
] as const;

const SOURCES = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((f) => /\.tsx?$/.test(f) && !/words[/\\](en|ar)[/\\]/.test(f))
  .map((f) => readFileSync(join('src', f), 'utf8'))
  .join('\n');
/** Keys written out, and the fixed starts of those made from a value. */
const WRITTEN = new Set(
  [...SOURCES.matchAll(/['"`]([a-z][A-Za-z0-9]*(?:\.[A-Za-z0-9-]+)+)['"`]/g)].map(([, key]) => key),
);
const STARTS = [...SOURCES.matchAll(/`([a-z][A-Za-z0-9]*\.[A-Za-z0-9.-]*)\$\{[^}]*\}([A-Za-z0-9.-]*)/g)].map(
  ([, start, end]) => ({ start: start ?? '', end: end ?? '' }),
);

describe('the catalogue', () => {
  test('every English sentence is said somewhere', () => {
    const unused = [...EN.keys()].filter(
      (key) =>
        !WRITTEN.has(key) && !STARTS.some(({ start, end }) => key.startsWith(start) && key.endsWith(end)),
    );
    expect(unused).toEqual([]);
  });
  test('Arabic has every sentence, and no other', () => {
    expect([...AR.keys()].sort()).toEqual([...EN.keys()].sort());
  });
  test('no sentence is empty', () => {
    expect([...EN, ...AR].filter(([, text]) => text.trim() === '')).toEqual([]);
  });
  test('Arabic is in Arabic wherever English has words of its own', () => {
    const untold = [...AR].filter(
      ([key, text]) =>
        !/\p{Script=Arabic}/u.test(text) &&
        EN.get(key) !== text &&
        /\p{L}/u.test(ownWords(parse(EN.get(key) ?? ''))),
    );
    expect(untold).toEqual([]);
  });
  test('both take the same arguments', () => {
    const differing = [...EN].filter(([key, text]) => {
      const args = (of: string) => [...partsOf(parse(of)).args].sort().join();
      return args(text) !== args(AR.get(key) ?? '');
    });
    expect(differing).toEqual([]);
  });
  test('Arabic has all six forms of each plural', () => {
    const SIX = ['few', 'many', 'one', 'other', 'two', 'zero'];
    const short = [...EN].filter(([key, text]) => {
      const ours = partsOf(parse(AR.get(key) ?? '')).plurals;
      return partsOf(parse(text)).plurals.some(({ of }) => {
        const forms = ours.find((p) => p.of === of)?.forms.filter((f) => !f.startsWith('=')) ?? [];
        return [...forms].sort().join() !== SIX.join();
      });
    });
    expect(short).toEqual([]);
  });
  test('Arabic has Latin letters only in names that are written so', () => {
    const strange = IN_ARABIC.flatMap(([key, text]) =>
      (arabicWords(text).match(/[A-Za-z]+/g) ?? [])
        .filter((word) => !LATIN.has(word))
        .map((word) => `${key}: ${word}`),
    );
    expect(strange).toEqual([]);
  });
  test('Arabic has its own comma, semicolon and question mark', () => {
    expect(IN_ARABIC.filter(([, text]) => /[,;?]/.test(arabicWords(text)))).toEqual([]);
  });
  test('Arabic keeps degrees and percentages from left to right', () => {
    const loose = IN_ARABIC.filter(([, text]) => /[°%′″]/.test(arabicWords(text)));
    expect(loose).toEqual([]);
  });
  test('every isolate that Arabic opens is closed in the same run of text', () => {
    const open = IN_ARABIC.filter(([, text]) =>
      runs(parse(text)).some((run) => {
        let depth = 0;
        for (const mark of literals(run).match(/[\u2066-\u2069]/g) ?? []) {
          depth += mark === '\u2069' ? -1 : 1;
          if (depth < 0 || depth > 1) return true;
        }
        return depth !== 0;
      }),
    );
    expect(open).toEqual([]);
  });
  test('Arabic joins a one-letter word to an argument only where that is a figure', () => {
    const FIGURES = ['border', 'far', 'most', 'sw', 'worst'];
    const joined = IN_ARABIC.flatMap(([key, text]) =>
      [...text.matchAll(/(?<!\p{L})[وفبلك]ـ?[\u2066-\u2068]?\{(\w+)/gu)]
        .filter(([, argument = '']) => !FIGURES.includes(argument))
        .map(([found]) => `${key}: ${found}`),
    );
    expect(joined).toEqual([]);
  });
  test('Arabic keeps a negation on the line of what it negates', () => {
    const said = IN_ARABIC.filter(([, text]) => /(?<!\p{L})[وف]?لا\s/u.test(text));
    expect(said.length).toBeGreaterThan(50);
    expect(said.filter(([, text]) => /(?<!\p{L})[وف]?لا /u.test(text))).toEqual([]);
    expect(arabic.map.caveat).toBe('خط مُعاد رسمه من تقرير إخباري؛ والجانب لا\u00a0يعني السيطرة.');
  });
  test.each(NOT_SAID)('Arabic says %s, and no other word for it', (_, variant) => {
    expect(IN_ARABIC.filter(([, text]) => variant.test(ownWords(parse(text))))).toEqual([]);
  });
  test('the pseudo-language keeps keys and arguments and lengthens every sentence', () => {
    for (const [key, text] of sentences(pseudo(english))) {
      const plain = EN.get(key) ?? '';
      expect([...partsOf(parse(text)).args].sort()).toEqual([...partsOf(parse(plain)).args].sort());
      expect(ownWords(parse(text)).length).toBeGreaterThanOrEqual(ownWords(parse(plain)).length);
    }
  });
});
