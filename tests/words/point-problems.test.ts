import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CRSES, type FileNote } from '../../src/points/file.ts';
import type { FileProblem, RowProblem } from '../../src/points/problems.ts';
import { crsOffer, fileNote, fileProblem, rowProblem, rowReason } from '../../src/words/point-problems.ts';

const GOLDEN = new URL('../golden/points/', import.meta.url);
const problems = readdirSync(GOLDEN)
  .filter((name) => name.endsWith('.expected.json'))
  .flatMap((name): FileProblem[] => {
    const { problem } = JSON.parse(readFileSync(new URL(name, GOLDEN), 'utf8')) as { problem?: FileProblem }; // golden.test
    return problem ? [problem] : [];
  });
const ROW: RowProblem = { code: 'coordinate-missing', axis: 'lat' };

test.each([
  ...problems,
  { code: 'no-places', rejected: 1200, first: ROW },
  { code: 'archive-entries', limit: 10_000 },
  { code: 'columns-missing', header: ['a'] },
  { code: 'too-big', what: 'xml', limit: 48 << 20 },
] satisfies FileProblem[])('$code names the file, and ends as a sentence does', (problem) => {
  const said = fileProblem('incidents.csv', problem);
  expect(said).toMatch(/^incidents\.csv\b.*\.$/);
  expect(said).not.toMatch(/undefined|NaN|\[object/);
  expect(said.length).toBeLessThan(260);
});

test('a refused file says what it is and what to do', () => {
  expect(fileProblem('a.csv', { code: 'not-points', looks: 'xlsx' })).toBe(
    'a.csv is an Excel workbook. In Excel, save the sheet as “CSV UTF-8” and bring that.',
  );
  expect(fileProblem('a.zip', { code: 'too-big', what: 'unpacked', limit: 512 << 20 })).toBe(
    'a.zip unpacks to more than 512 MB. Unpack it yourself and bring the file inside.',
  );
  expect(fileProblem('a.csv', { code: 'no-places', rejected: 1200, first: ROW })).toBe(
    'a.csv: none of its 1,200 rows holds a place. The first: the latitude is missing. Check which columns hold the coordinates.',
  );
});

test('a file that breaks its format’s rules says in which line, where that is known', () => {
  expect(fileProblem('a.kml', { code: 'broken', format: 'kml', line: 1200 })).toBe(
    'a.kml is not valid KML: line 1,200 breaks its rules. Export it again, or as CSV.',
  );
  expect(fileProblem('a.zip', { code: 'broken', format: 'zip', line: undefined })).toBe(
    'a.zip is not valid ZIP. Export it again, or as CSV.',
  );
});

test('a row’s reason stands with its number, and alone', () => {
  const problem: RowProblem = { code: 'place-not-read', text: `by\nthe ${'long '.repeat(30)}bridge` };
  expect(rowProblem(7, problem)).toBe(`row 7: ${rowReason(problem)}`);
  expect(rowReason(problem)).toMatch(/^“by the long .*…” is not read as a place$/);
});

test.each<[FileNote, string]>([
  [{ code: 'encoding', encoding: 'windows-1256' }, 'Read as Windows-1256 (Arabic).'],
  [
    { code: 'taken', taken: 'line-middle', count: 1 },
    'Of 1 feature that is no point, the middle along its length was taken.',
  ],
  [
    { code: 'taken', taken: 'inside-area', count: 1200 },
    'Of 1,200 features that are no points, a point inside the area was taken.',
  ],
  [
    { code: 'date-order-unclear', column: 1 },
    'Day and month cannot be told apart in “when”: read with the day first.',
  ],
  [
    { code: 'layers-joined', names: ['a', 'b'] },
    '2 layers were joined (a, b); the column “layer” says which is which.',
  ],
])('%j reads well', (note, said) => {
  expect(fileNote(note, ['name', 'when'])).toBe(said);
});

test('every kind of number is offered in words of its own', () => {
  expect(new Set(CRSES.map(crsOffer)).size).toBe(CRSES.length);
});
