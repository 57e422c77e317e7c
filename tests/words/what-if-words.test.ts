import { afterEach, describe, expect, it, test } from 'vitest';
import { speak, t } from '../../src/words/language.ts';
import {
  changesWords,
  pointChangesWords,
  readShift,
  shiftEnd,
  shiftedName,
  shiftText,
  standingShort,
  whatIfCaveat,
} from '../../src/words/what-if-words.ts';

afterEach(() => speak('en'));

describe('a typed shift', () => {
  it('is read in the unit that is set, with its sign', () => {
    expect(readShift('3', 'km')).toBe(3000);
    expect(readShift('-2.5', 'km')).toBe(-2500);
    expect(readShift('−2,5', 'km')).toBe(-2500);
    expect(readShift('1', 'mi')).toBe(1609);
    expect(readShift(' +0 ', 'nmi')).toBe(0);
  });

  it('is refused where it is no number or goes farther than ten kilometres', () => {
    for (const text of ['', 'three', '1e3', '10.1', '-11', '1 2'])
      expect(readShift(text, 'km')).toBeUndefined();
    expect(readShift('6.3', 'mi')).toBeUndefined();
  });

  it('reads back what the field shows', () => {
    for (const units of ['km', 'mi', 'nmi'] as const) {
      for (const metres of [-10_000, -250, 0, 1250, 9750]) {
        expect(Math.abs((readShift(shiftText(metres, units), units) ?? 1e9) - metres)).toBeLessThanOrEqual(1);
      }
    }
  });
});

test('a shifted line is named after where it went', () => {
  expect(shiftedName(-1500, 'km')).toBe('Moved 1.50\u202fkm to the south and west');
});

test('counts are sentences, and one is one', () => {
  expect(t('whatIf.shift.effect', { count: 0 })).toBe('No settlement changes side.');
  expect(t('whatIf.shift.effect', { count: 1 })).toBe('1 settlement changes side.');
  expect(changesWords(9, 833)).toBe('9 of 833 settlements change side.');
  expect(changesWords(0, 833)).toBe('None of the 833 settlements changes side.');
  expect(t('whatIf.changes.oneSided', { count: 1 })).toMatch(/^1 more has a side/);
});

test('of a set of points it is said how many change, and to what', () => {
  const changes = { ne: 1200, sw: 0, line: 1, beyond: 0 };
  expect(pointChangesWords('spots', changes, 10_000)).toBe(
    'spots: another side, or none, for 1,201 of 10,000 points, 1,200 now north and east, 1 now on the line.',
  );
  expect(pointChangesWords('spots', { ne: 0, sw: 0, line: 0, beyond: 0 }, 3)).toBe(
    'spots: no change of side for 3 points.',
  );
});

test('an end of the scale of shifts is told in round figures, with its direction', () => {
  expect(shiftEnd('sw', 'km')).toBe('10\u202fkm S/W');
  expect(shiftEnd('ne', 'mi')).toBe('6.21\u202fmi N/E');
});

test('the caveat names the line and says what it is not', () => {
  expect(whatIfCaveat('Desert road')).toBe(
    'What if: Desert road. Not the reconstruction; a side is not control.',
  );
});

test('a place without a side is not given one in a narrow column', () => {
  expect(standingShort({ kind: 'undecided', why: 'beyond-end' })).toBe('No side');
  expect(standingShort({ kind: 'on-line', within: 0 })).toBe('On line');
});

test('in Arabic each count has its own form, and a name from elsewhere keeps its direction', async () => {
  await speak('ar');
  const forms = [0, 1, 2, 5, 20, 100].map((count) => t('whatIf.shift.effect', { count }));
  expect(forms).toEqual([
    'لا\u00a0يتغيّر جانب أي تجمّع سكني.',
    'يتغيّر جانب تجمّع سكني واحد.',
    'يتغيّر جانب تجمّعين سكنيين.',
    'يتغيّر جانب 5 تجمّعات سكنية.',
    'يتغيّر جانب 20 تجمّعًا سكنيًا.',
    'يتغيّر جانب 100 تجمّع سكني.',
  ]);
  expect(shiftedName(2000, 'km')).toBe('مُزاح 2.00\u00a0كم نحو الشمال والشرق');
  expect(pointChangesWords('spots.csv', { ne: 2, sw: 0, line: 1, beyond: 0 }, 12)).toBe(
    '\u2068spots.csv\u2069: يتغيّر حكم 3 من 12 نقطة: اثنتان صارتا شمالًا وشرقًا وواحدة صارت على الخط.',
  );
});
