import { afterEach, expect, test } from 'vitest';
import type { ShapeFault } from '../../src/atlas/shape-fault.ts';
import { speak } from '../../src/words/language.ts';
import { atlasProblem, noticeSentence } from '../../src/words/problem-words.ts';
import { shapeFaultWords } from '../../src/words/shape-words.ts';
import { workNotice } from '../../src/words/work-words.ts';

afterEach(() => speak('en'));

const FAULTS: readonly ShapeFault[] = [
  ...(['missing', 'too-short', 'too-long', 'unknown-key', 'form', 'address', 'placeholders'] as const).map(
    (fault) => ({ fault }),
  ),
  ...(['number', 'text', 'list', 'record', 'truth'] as const).map(
    (wanted) => ({ fault: 'kind', wanted, received: 'null' }) as const,
  ),
  { fault: 'value', wanted: '<=90', received: '91' },
];

test('every fault has words of its own, in both languages', async () => {
  const english = FAULTS.map(shapeFaultWords);
  expect(new Set(english).size).toBe(FAULTS.length);
  await speak('ar');
  const arabic = FAULTS.map(shapeFaultWords);
  expect(new Set(arabic).size).toBe(FAULTS.length);
  // What is in Latin letters is the value itself, kept together.
  expect(arabic.map((words) => words.replaceAll(/\u2068[^\u2069]*\u2069/g, '')).join()).not.toMatch(
    /[A-Za-z]/,
  );
});

test('a wrong value in the data says where it stands, what was expected and what is there', () => {
  const what = { fault: 'kind', wanted: 'number', received: '"wide"' } as const;
  expect(atlasProblem({ file: 'line.geojson', code: 'file-shape', where: 'features.0.band_m', what })).toBe(
    'line.geojson has an unexpected value at features.0.band_m: a number was expected, not "wide".',
  );
});

test('the operator’s file and a work file say so as well, and a long value is cut', () => {
  const what = { fault: 'value', wanted: '("raster" | "style")', received: `"${'x'.repeat(99)}"` } as const;
  const said = noticeSentence({ code: 'config-shape', where: 'backdrop.kind', what });
  expect(said).toContain('at backdrop.kind, ("raster" | "style") was expected, not "xxx');
  expect(said.length).toBeLessThan(200);
  const problem = { code: 'work-shape', where: 'path.vertices.0.at', what: { fault: 'form' } } as const;
  expect(workNotice({ code: 'work-file', file: 'w.elwork', problem })).toBe(
    'w.elwork is not as a work file should be: at path.vertices.0.at, what is there is not of the form expected. Nothing was changed.',
  );
});
