import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SampleRow, View } from '../../src/points/point-store.ts';
import { speak } from '../../src/words/language.ts';
import {
  classWords,
  columnMarks,
  columnWords,
  dateWords,
  fileWords,
  importAnnouncement,
  pointWords,
  progressWords,
  rejectedCsv,
  rowWords,
  sampleWords,
  shownWords,
  signedInFull,
  signedWords,
  whyNotImport,
} from '../../src/words/points-words.ts';
import { place } from '../support/place.ts';

const good: SampleRow = {
  number: 2,
  cells: [],
  place: { ok: true, value: { at: place(40, 35), errorMetres: 0 } },
};
const bad: SampleRow = {
  number: 3,
  cells: [],
  place: { ok: false, problems: [{ code: 'coordinate-missing', axis: 'lat' }] },
};

describe('the words of the Points panel', () => {
  it('announce an import by its sides, and say what was left out', () => {
    const view = { total: 10_000, sides: { ne: 8120, sw: 1800, line: 0, beyond: 80 } } as View; // all that is read
    expect(importAnnouncement('a.csv', view, 12)).toBe(
      'a.csv: 10,000 points imported, 8,120 north and east of the line, 1,800 south and west, 80 beyond its ends. 12 rows were left out.',
    );
  });

  it('count what is shown', () => {
    expect(shownWords({ shown: 5, total: 1000 })).toBe('5 of 1,000 points shown');
    expect(shownWords({ shown: 1, total: 1 })).toBe('The only point is shown');
  });

  it('say what is not there by no words at all', () => {
    const view = { total: 1, sides: { ne: 0, sw: 0, line: 1, beyond: 0 } } as View; // as above
    expect(importAnnouncement('a.csv', view, 0)).toBe(
      'a.csv: 1 point imported, 0 north and east of the line, 0 south and west, 1 on it.',
    );
  });

  it('name a point without a name by its row, and a column without one by its place', () => {
    expect(pointWords('Market', 3)).toBe('Market');
    expect(pointWords(undefined, 3)).toBe('Row 3');
    expect(columnWords('', 1)).toBe('Column 2');
    expect(columnWords('when', 1)).toBe('when');
  });

  it('say what kind of file it is, and how large', () => {
    expect(fileWords('csv', 12_340_000)).toBe('Table, 12.3\u202fMB');
    expect(fileWords('kmz', 1)).toBe('KMZ, 1\u202fbyte');
  });

  it('give a distance its side, and none on the line', () => {
    expect(signedWords(12_345, 'km')).toBe('12.35\u202fkm N/E');
    expect(signedInFull(-12_345, 'km')).toBe('South and west, 12.35\u202fkm');
    expect(signedInFull(0, 'km')).toBe('0\u202fm');
    expect(signedWords(-1609.344, 'mi')).toBe('1.00\u202fmi S/W');
    expect(signedWords(0, 'km')).toBe('0\u202fm');
  });

  it('give no distance where there is none', () => {
    expect(rowWords({ side: 'sw', metres: -2500 }, 'km')).toBe('South and west, 2.50\u202fkm');
    expect(rowWords({ side: 'beyond', metres: Number.NaN }, 'km')).toBe('Beyond the line’s ends');
    expect(rowWords({ side: 'line', metres: 0 }, 'km')).toBe('On the line');
  });

  it('leave a row without a date blank', () => {
    expect(dateWords(Date.UTC(2017, 8, 3))).toBe('2017-09-03');
    expect(dateWords(Number.NaN)).toBe('');
  });

  it('never show more than the whole as progress', () => {
    expect(progressWords(312_000, 31, 100)).toBe('312,000 rows, 31\u202f%');
    expect(progressWords(5, 120, 100)).toBe('5 rows, 100\u202f%');
    expect(progressWords(1, 10, 0)).toBe('1 row');
  });

  it('say what stands in the way of an import', () => {
    expect(whyNotImport([good, bad], true)).toBeUndefined();
    expect(whyNotImport([bad], true)).toContain('None of the first rows');
    expect(whyNotImport([], false)).toContain('which columns');
    expect(sampleWords([good, bad])).toBe('Of the first 2 rows, 1 can be read and 1 cannot.');
  });

  it('mark what each column is taken for, the other way round where it is swapped', () => {
    const mapping = {
      place: { kind: 'pair', lat: 3, lng: 4 },
      crs: 'degrees',
      date: undefined,
      title: 1,
    } as const;
    expect([...columnMarks(mapping)]).toEqual([
      [1, 'Name'],
      [3, 'Latitude'],
      [4, 'Longitude'],
    ]);
    expect(columnMarks({ ...mapping, crs: 'swapped' }).get(3)).toBe('Longitude');
    expect(columnMarks({ ...mapping, crs: 'utm37n' }).get(4)).toBe('Easting');
    expect(columnMarks(undefined).size).toBe(0);
  });

  it('quote what a list of rejected rows holds', () => {
    const list = [
      { number: 7, value: 'say "x", y', problem: { code: 'coordinate-missing', axis: 'lng' } },
    ] as const;
    expect(rejectedCsv(list)).toBe('row,value,reason\r\n7,"say ""x"", y","the longitude is missing"');
  });

  it('name the classes of a colouring', () => {
    expect(classWords({ value: 'clash', count: 3 })).toBe('clash');
    expect(classWords({ value: '', count: 3 })).toBe('All others');
    expect(classWords({ value: '', range: [1.23456, 20], count: 3 })).toBe('1.235 to 20');
  });
});

describe('the words of the Points panel in Arabic', () => {
  beforeAll(() => speak('ar'));
  afterAll(() => speak('en'));

  it('count in all six forms', () => {
    const said = [0, 1, 2, 3, 11, 100].map((count) => progressWords(count, 0, 0));
    expect(said).toEqual(['لا\u00a0صفوف', 'صف واحد', 'صفان', '3 صفوف', '11 صفًا', '100 صف']);
  });

  it('announce an import in the same order, without what is not there', () => {
    const view = { total: 10_000, sides: { ne: 8120, sw: 1800, line: 0, beyond: 80 } } as View; // all that is read
    expect(importAnnouncement('a.csv', view, 12)).toBe(
      '\u2068a.csv\u2069: استُوردت 10,000 نقطة، 8,120 شمال الخط وشرقه و1,800 جنوبه وغربه و80 بعد طرفيه. استُبعد 12 صفًا.',
    );
  });

  it('head the list of rows that were left out, and give the reasons', () => {
    const list = [{ number: 7, value: 'x', problem: { code: 'coordinate-missing', axis: 'lng' } }] as const;
    expect(rejectedCsv(list)).toBe('الصف,القيمة,السبب\r\n7,"x","خط الطول مفقود"');
  });

  it('name by its number a column of a file without a header', () => {
    expect(columnWords('Column 2', 1)).toBe('العمود 2');
    expect(columnWords('Column 2', 2)).toBe('Column 2');
  });
});
