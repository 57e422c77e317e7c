import { afterAll, beforeAll, expect, test } from 'vitest';
import { readCoordinates } from '../../src/points/coordinates/coordinates.ts';
import { checkClaims } from '../../src/verdict/claims/check-claims.ts';
import { claimSentence, claimsSummary, figureWords, rangeWords } from '../../src/words/claims-words.ts';
import { coordinateProblem } from '../../src/words/coordinate-problems.ts';
import { gradeSentence } from '../../src/words/grade-words.ts';
import { speak } from '../../src/words/language.ts';
import { atlasProblem, noticeSentence } from '../../src/words/problem-words.ts';
import { limitsOf, recordWords } from '../../src/words/sources-words.ts';
import { readRealAtlas } from '../support/real-atlas.ts';

const atlas = readRealAtlas();
const results = checkClaims(atlas);
const LATIN_WORD = /[A-Za-z]{2,}/g;

beforeAll(() => speak('ar'));
afterAll(() => speak('en'));

test('a claim is measured in Arabic, with names, unit and compass point', () => {
  const result = results.find((r) => r.claim.id === 'tabqa-raqqa');
  if (!result) throw new Error('There is no such claim.');
  expect(claimSentence(result, atlas, 'km')).toBe(
    'المسافة من \u2068الرقة\u2069 إلى \u2068الطبقة\u2069: 43.4\u00a0كم، والسمت \u2066253.0°\u2069 (الغرب).',
  );
  const [distance] = result.figures;
  expect(distance && rangeWords(distance, 'km')).toBe('من 42.5\u00a0كم إلى 47.5\u00a0كم');
});

test('outcomes are counted in the forms that Arabic has', () => {
  expect(claimsSummary(results)).toBe(
    'من أصل 14 ادعاءً: اثنان متوافقان، و5\u00a0متوافقة بحكم طريقة الرسم، و7\u00a0لا\u00a0يمكن التحقّق منها هنا.',
  );
});

test('no claim, working, limit or record is left in English', () => {
  const said = [
    ...results.map((r) => claimSentence(r, atlas, 'km')),
    ...results.flatMap(({ figures }) => figures.map(figureWords)),
    ...limitsOf(atlas.line, 'nmi').map(({ text }) => text),
    ...[...atlas.sources.values()].map(({ grade }) => gradeSentence(grade)),
    ...['Public domain', 'Various', 'undated'].map(recordWords),
  ];
  expect(said.length).toBeGreaterThan(40);
  expect(said.flatMap((text) => text.match(LATIN_WORD) ?? []).filter((word) => word !== 'WGS')).toEqual([]);
});

test('the publisher of the reconstruction is the app, by its Arabic name', () => {
  expect(atlas.sources.get('editors-reconstruction')?.publisher).toBe('Euphrates Line');
  expect(recordWords('Euphrates Line')).toBe('خط الفرات');
});

test('names and licences of others stay as they are', () => {
  expect(recordWords('CC BY 4.0')).toBe('CC BY 4.0');
  expect(recordWords('toString')).toBe('toString');
});

test('a problem says in Arabic what happened, the file’s name kept together', () => {
  expect(atlasProblem({ file: 'line.geojson', code: 'file-missing', status: 404 })).toBe(
    'الملف \u2068line.geojson\u2069 مفقود: أجاب الخادم بالرمز 404.',
  );
  expect(
    atlasProblem({
      file: 'towns.geojson',
      code: 'bank-disagrees',
      town: 'raqqa',
      recorded: 'left',
      computed: 'right',
    }),
  ).toContain('الضفة اليسرى، بينما يضعها الخط على اليمنى');
});

test('an unnamed backdrop has a name of its own in each language', async () => {
  const notice = { code: 'backdrop-unreachable', name: undefined } as const;
  expect(noticeSentence(notice)).toContain('الخلفية');
  await speak('en');
  expect(noticeSentence(notice)).toBe('Backdrop cannot be fetched: the map is shown on its own paper there.');
  await speak('ar');
});

test('what is wrong with typed coordinates is said in Arabic, their letters kept together', () => {
  const { problem } = readCoordinates('X245+22');
  expect(problem && coordinateProblem(problem)).toMatch(/^\u2068X245\+22\u2069 رمز Plus مختصر/);
});
