import { expect, test } from 'vitest';
import type { SavedWork } from '../../src/session/saved-work/saved-work.ts';
import { comingTrouble, keepTrouble, keptWords, workNotice } from '../../src/words/work-words.ts';
import { place } from '../support/place.ts';

const SET = {
  id: 'a',
  name: 'Incidents',
  file: 'incidents.csv',
  mapping: { place: { kind: 'geometry' }, crs: 'degrees', date: undefined, title: undefined },
  shown: true,
} as const;
const vertices = [{ at: place(40, 35) }, { at: place(41, 35) }];
const WORK: SavedWork = {
  path: { vertices, closed: false },
  kept: [],
  rings: [{ centre: { at: place(40, 35) }, radii: [1000] }],
  sets: [SET],
  lines: [],
  chosen: undefined,
};
const nameOf = (id: string) => (id === 'a' ? 'Incidents' : 'Camps');

test('what is saved is listed, and what there is none of is left out', () => {
  expect(keptWords(WORK, 1_500_000)).toBe(
    'Saved in this browser only, as you make it: a path of 2 corners, 1 group of rings, and 1 file of points (1.5\u202fMB).',
  );
});

test('a full storage names the sets that will not come back', () => {
  expect(keepTrouble({ code: 'full', sets: ['a', 'b'] }, nameOf)).toMatch(
    /^The browser’s storage is full: Incidents and Camps will not come back after a reload\. All else is saved\./,
  );
  expect(keepTrouble({ code: 'full', sets: [] }, nameOf)).toMatch(/It is still on the screen\./);
});

test('a set that does not come back says which file to import again, or what is wrong with it', () => {
  expect(comingTrouble(SET, { kind: 'gone' })).toBe(
    'The points of Incidents do not come back: incidents.csv was not kept. Import the file again.',
  );
  expect(comingTrouble(SET, { kind: 'failed', problems: [{ code: 'file-empty' }] })).toMatch(
    /^incidents\.csv/,
  );
});

test('a work file that is newer says so, with its version and what to do', () => {
  const problem = { code: 'work-newer', version: 3 } as const;
  expect(workNotice({ code: 'work-file', file: 'w.elwork', problem })).toMatch(
    /^w\.elwork was made by a newer version of this app \(format 3\)\. Load the page again/,
  );
});
