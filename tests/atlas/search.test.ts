import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldName, plainName } from '../../src/atlas/fold-name.ts';
import type { Place } from '../../src/atlas/nouns.ts';
import { createSearch } from '../../src/atlas/search.ts';
import { readRealAtlas } from '../support/real-atlas.ts';
import { seeded } from '../support/seeded.ts';

type Pair = readonly [query: string, id: string];
type Group = {
  readonly group: string;
  readonly source: string;
  readonly queries: readonly Pair[];
  readonly heldOut: readonly Pair[];
};

const golden = join(import.meta.dirname, '../golden/search-queries.json');
const groups: readonly Group[] = JSON.parse(readFileSync(golden, 'utf8'));
const { places } = readRealAtlas();
const all = [...places.values()];
const search = createSearch(all);
const spellingsOf = ({ name, alt }: Place): string[] => [name.en, ...(name.ar ? [name.ar] : []), ...alt];

const RAQQA = [39.008, 35.953] as const;
const CAIRO = [31.25, 30.06] as const;

describe.each([
  ['looking nowhere', undefined],
  ['looking at the middle of the line', [39.8, 35.4] as const],
])('the list of queries, %s', (_, near) => {
  describe.each(['queries', 'heldOut'] as const)('%s', (part) => {
    const pairs = groups.flatMap((group) => group[part]);
    const places = pairs.map(([query, id]) => search(query, near).findIndex(({ place }) => place.id === id));

    test('the first hit is right for 95 % and more', () => {
      expect(places.filter((at) => at === 0).length / pairs.length).toBeGreaterThanOrEqual(0.95);
    });

    test('the right one is always in the first three', () => {
      expect(pairs.filter((_, i) => !(places[i] === 0 || places[i] === 1 || places[i] === 2))).toEqual([]);
    });
  });
});

test('the list names every place by an id of the data, and no query twice', () => {
  const pairs = groups.flatMap(({ queries, heldOut }) => [...queries, ...heldOut]);
  expect(pairs.filter(([, id]) => !places.has(id))).toEqual([]);
  expect(new Set(pairs.map(([query]) => query)).size).toBe(pairs.length);
  expect(pairs.length).toBeGreaterThanOrEqual(120);
});

describe('what a hit says', () => {
  test.each([
    ['raqqa', 'Raqqa', 'exact'],
    ['rakka', 'Rakka', 'exact'],
    ['الرقه', 'الرقة', 'exact'],
    ['Tab', 'Tabqa', 'prefix'],
    ['Raqqwa', 'Raqqa', 'typo'],
    ['سروج', 'Suruç', 'sound'],
    ['zor', 'Deir ez-Zor', 'word'],
    ['Thawra', 'al-Thawrah', 'exact'],
  ])('%s is met by %s: %s', (query, matched, how) => {
    expect(search(query)[0]).toMatchObject({ matched, how });
  });
});

describe('order', () => {
  test('places of the same name each have their hit', () => {
    const hits = search('Suran').filter(({ place }) => place.name.en === 'Suran');
    expect(hits.map(({ place }) => place.id).sort()).toEqual(['g163913', 'g163915']);
  });

  test('the nearer of two of a rank comes first', () => {
    expect(search('Mansura', RAQQA)[0]?.place.id).toBe('g8559276');
    expect(search('Mansura', CAIRO)[0]?.place.id).toBe('g360761');
  });

  test('without a place to look at the greater comes first', () => {
    expect(search('Sinjar')[0]?.place.id).toBe('g448149');
  });

  test('a better match comes before a greater place', () => {
    expect(search('Hit')[0]?.place.name.en).toBe('Hit');
  });

  test('one typo needs four letters', () => {
    expect(search('Hix').map(({ how }) => how)).not.toContain('typo');
  });

  test('what follows a comma is left out', () => {
    expect(search('Raqqa, Syria')).toEqual(search('Raqqa'));
    expect(search('الرقة، سوريا')).toEqual(search('الرقة'));
  });

  test('where a name is what was typed, others have one slip at most in all of theirs', () => {
    const names = search('raqa').map(({ place }) => place.name.en);
    expect(names[0]).toBe('Raqqa');
    expect(names).toContain('Rafah');
    expect(names).not.toContain('Ramadi');
  });

  test('no more hits than asked for', () => expect(search('a', undefined, 3)).toHaveLength(3));
});

describe('what names nothing here finds nothing', () => {
  test.each([
    'qqqwwwxx',
    'zzqx',
    'zzzzqq',
    'qqqwwwxxzz',
    'gggpprrr',
    'asdfgh',
    'zxcvbn',
    'lorem ipsum',
    'London',
    'Washington',
    'ضصثق',
    'ككككك',
  ])('%s', (query) => expect(search(query)).toEqual([]));

  test('keys that were held down are no slip of a name', () => {
    const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz');
    const held = fc.tuple(letter, fc.integer({ min: 4, max: 6 })).map(([key, times]) => key.repeat(times));
    fc.assert(
      fc.property(fc.array(held, { minLength: 2, maxLength: 6 }), (runs) => {
        expect(search(runs.join('')).filter(({ how }) => how !== 'exact')).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('every place of the data', () => {
  const joined = (text: string): string => foldName(text).replaceAll(' ', '');
  const shares = (place: Place | undefined, spelling: string): boolean =>
    place !== undefined && spellingsOf(place).some((other) => joined(other) === joined(spelling));

  test('is found by its own names, first or after one of the same name', () => {
    const lost = all.flatMap((place) =>
      [place.name.en, place.name.ar ?? place.name.en, place.alt[0] ?? place.name.en].filter((spelling) => {
        const hits = search(spelling, undefined, 20);
        const first = hits[0]?.place;
        return !hits.some((hit) => hit.place === place) || !(first === place || shares(first, spelling));
      }),
    );
    expect(lost).toEqual([]);
  }, 60_000);

  test('is in the first three with one letter wrong in a name of six letters and more, save one in two hundred', () => {
    const random = seeded(4);
    const names = all
      .flatMap((place) => spellingsOf(place).map((spelling) => ({ place, text: plainName(spelling) })))
      .filter(({ text }, i) => i % 6 === 0 && text.replaceAll(' ', '').length >= 6);
    const lost = names.filter(({ place, text }) => {
      const hits = search(misspell(text, random), undefined, 3);
      return !hits.some((hit) => hit.place === place);
    });
    expect(names.length).toBeGreaterThan(400);
    expect(lost.length / names.length).toBeLessThan(0.005);
  }, 60_000);
});

/** Drops, adds, changes or swaps one letter of a plain name. */
function misspell(text: string, random: () => number): string {
  const alphabet = /[ء-ي]/.test(text) ? 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي' : 'abcdefghijklmnopqrstuvwxyz';
  const i = Math.floor(random() * (text.length - 1));
  const letter = alphabet.charAt(Math.floor(random() * alphabet.length));
  const [head, tail] = [text.slice(0, i), text.slice(i)];
  const slips = [
    head + tail.slice(1),
    head + letter + tail,
    head + letter + tail.slice(1),
    head + tail.charAt(1) + tail.charAt(0) + tail.slice(2),
  ];
  return slips[Math.floor(random() * slips.length)] ?? text;
}

describe('no query throws', () => {
  const fixed = [
    '',
    ' ',
    '-',
    "'",
    '()',
    '\\',
    '[a-',
    '.*',
    'constructor',
    '__proto__',
    '😀',
    '\ud800',
    'ـ',
    '،',
  ];
  test.each(fixed.map((query) => [query]))('%j', (query) => expect(Array.isArray(search(query))).toBe(true));

  test('whatever is typed', () => {
    const units = ['binary', 'grapheme-ascii'] as const;
    const query = fc.oneof(...units.map((unit) => fc.string({ unit, maxLength: 40 })));
    fc.assert(
      fc.property(query, (text) => Array.isArray(search(text))),
      { numRuns: 100 },
    );
  });

  test.each(['a', 'h', 'th', 'ا', 'ال ', 'a '])('a million times %j is answered', (part) =>
    expect(Array.isArray(search(part.repeat(1e6)))).toBe(true),
  );
  test('without letters there is nothing to find', () => expect(search(' - ')).toEqual([]));
});
