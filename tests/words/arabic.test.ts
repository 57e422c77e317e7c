import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import type { Place } from '../../src/atlas/nouns.ts';
import { judgeSubject, placeSubject } from '../../src/verdict/subject.ts';
import { quantityWords, rangeWords } from '../../src/words/claims-words.ts';
import { coordinateProblem } from '../../src/words/coordinate-problems.ts';
import { formatAzimuth, formatLength, plusMinus } from '../../src/words/figures.ts';
import { findingText } from '../../src/words/finding.ts';
import { language, speak, t } from '../../src/words/language.ts';
import { rowProblem } from '../../src/words/point-problems.ts';
import { progressWords } from '../../src/words/points-words.ts';
import { atlasProblem } from '../../src/words/problem-words.ts';
import { verdictFinding } from '../../src/words/verdict-finding.ts';
import { announcement, certaintySentence, stretchSentence } from '../../src/words/verdict-words.ts';
import { changesWords, pointChangesWords } from '../../src/words/what-if-words.ts';
import { keepTrouble } from '../../src/words/work-words.ts';
import { readRealAtlas } from '../support/real-atlas.ts';

const atlas = { ...readRealAtlas(), version: '0123abcd' };
const named = (id: string): Place => {
  const found = atlas.places.get(id);
  if (!found) throw new Error(`There is no ${id}.`);
  return found;
};
const raqqa = judgeSubject(atlas, placeSubject(named('raqqa')));
/** Marks of direction as they are typed here, and a plain space before a unit. */
const typed = (text: string): string =>
  text
    .replaceAll('\u2066', '‹')
    .replaceAll('\u2068', '⟨')
    .replaceAll('\u2069', '›')
    .replaceAll('\u00a0', ' ')
    .replaceAll('\u200e', '');

const COUNTS = [0, 1, 2, 3, 11, 100] as const;
const counted = (say: (count: number) => string): readonly string[] => COUNTS.map((n) => typed(say(n)));

beforeAll(() => speak('ar'));
afterAll(() => speak('en'));

describe('what is counted stands in the form and the case that its number asks for', () => {
  it('corners of a path', () => {
    expect(counted((count) => t('work.parts.path', { count }))).toEqual([
      'مسار بلا رؤوس',
      'مسار من رأس واحد',
      'مسار من رأسين',
      'مسار من 3 رؤوس',
      'مسار من 11 رأسًا',
      'مسار من 100 رأس',
    ]);
  });
  it('legs of a path', () => {
    const [from, to, length] = ['الطبقة', 'الرقة', '43.4 كم'];
    expect(counted((count) => t('finding.path', { count, from, to, length }))).toEqual([
      'من ⟨الطبقة› إلى ⟨الرقة›: 43.4 كم، بلا قطع.',
      'من ⟨الطبقة› إلى ⟨الرقة›: 43.4 كم في قطعة واحدة.',
      'من ⟨الطبقة› إلى ⟨الرقة›: 43.4 كم في قطعتين.',
      'من ⟨الطبقة› إلى ⟨الرقة›: 43.4 كم في 3 قطع.',
      'من ⟨الطبقة› إلى ⟨الرقة›: 43.4 كم في 11 قطعة.',
      'من ⟨الطبقة› إلى ⟨الرقة›: 43.4 كم في 100 قطعة.',
    ]);
  });
  it('settlements that change side', () => {
    expect(counted((count) => changesWords(count, 250)).slice(1)).toEqual([
      'يتغيّر جانب تجمّع سكني واحد، من أصل 250.',
      'يتغيّر جانب تجمّعين سكنيين، من أصل 250.',
      'يتغيّر جانب 3 تجمّعات سكنية، من أصل 250.',
      'يتغيّر جانب 11 تجمّعًا سكنيًا، من أصل 250.',
      'يتغيّر جانب 100 تجمّع سكني، من أصل 250.',
    ]);
  });
  it('settlements of which none does', () => {
    expect(counted((total) => changesWords(0, total))).toEqual([
      'لا تجمّعات سكنية.',
      'لا يتغيّر جانب التجمّع السكني الوحيد.',
      'لا يتغيّر جانب أيٍّ من التجمّعين السكنيين.',
      'لا يتغيّر جانب أيٍّ من التجمّعات السكنية الـ3.',
      'لا يتغيّر جانب أيٍّ من التجمّعات السكنية الـ11.',
      'لا يتغيّر جانب أيٍّ من التجمّعات السكنية الـ100.',
    ]);
  });
  it('files that wait', () => {
    expect(counted((count) => t('points.import.waiting', { count }))).toEqual([
      'لا ملفات أخرى تنتظر.',
      'ينتظر ملف آخر.',
      'ينتظر ملفان آخران.',
      'تنتظر 3 ملفات أخرى.',
      'ينتظر 11 ملفًا آخر.',
      'ينتظر 100 ملف آخر.',
    ]);
  });
  it('statements that came out well', () => {
    expect(counted((count) => t('claims.counted.consistent', { count }))).toEqual([
      'لا شيء متوافق',
      'واحد متوافق',
      'اثنان متوافقان',
      '3 متوافقة',
      '11 متوافقًا',
      '100 متوافق',
    ]);
  });
  it('points of a set, by the set’s name', () => {
    const none = { ne: 0, sw: 0, line: 0, beyond: 0 };
    expect(typed(pointChangesWords('a.csv', none, 11))).toBe('⟨a.csv›: لا يتغيّر حكم أيٍّ من نقاطها الـ11.');
  });
});

describe('a verdict', () => {
  it('is announced in one sentence', () => {
    expect(typed(announcement('الرقة', raqqa, 'km'))).toBe(
      '⟨الرقة›: شمال الخط وشرقه، على بُعد 2.36 كم منه. مرجَّح.',
    );
  });
  it('says what would change it', () => {
    expect(typed(certaintySentence(raqqa, 'km') ?? '')).toBe(
      'لو كان الخط أبعد بمقدار 2.36 كم نحو الشمال لانقلب الجانب.',
    );
  });
  it('says how far the line can be trusted there', () => {
    const { nearest } = raqqa;
    expect(nearest && typed(stretchSentence(nearest.stretch, 'km'))).toBe(
      'الأقرب هو القطاع النهري: لا يزيد بُعده عن النهر الحقيقي على 1.5 كم تسع مرات من عشر، ولا على 3.5 كم في أسوأ الأحوال. ولا يُعرَف مدى التزام الخط المتفق عليه بالنهر.',
    );
  });
  it('is written down with coordinates, azimuth, dates and grades that keep their order', () => {
    const subject = placeSubject(named('raqqa'));
    const text = typed(
      findingText(
        verdictFinding(
          { atlas, subject, judgement: raqqa },
          { units: 'km', coords: 'dd' },
          { date: '2026-11-25', link: 'https://example.org/#place=raqqa' },
        ),
      ),
    );
    expect(text).toMatch(/^⟨الرقة› وخط منع التصادم في أيلول 2017\n/);
    expect(text).toContain('الإحداثيات: ‹35.95283, 39.00788›\n');
    expect(text).toMatch(/أقرب نقطة من الخط: ⟨35\.\d{5}, 39\.\d{5}›، السمت ‹\d+\.\d°› \(الجنوب\)\n/);
    expect(text).toContain(
      'محاور الأنهار، 1:10 ملايين: ⟨Natural Earth›، ⟨2019-12›. ⟨ملك عام›. التقييم ⟨B2›.',
    );
    expect(text).toContain('⟨2026-11-25›، إصدار البيانات ⟨0123abcd›\n');
  });
});

describe('what ends in a mark keeps it at its own end', () => {
  test('an azimuth', () => {
    expect(typed(formatAzimuth(253.04))).toBe('‹253.0°›');
    expect(formatAzimuth(undefined)).toBe('—');
  });
  test('an error, whose unit comes after it', () => {
    expect(typed(plusMinus(formatLength(1400, 'km')))).toBe('‹±\u202f1.40› كم');
  });
  test('a share, and the least that it may be', () => {
    const quantity = { kind: 'share', share: 0.74 } as const;
    expect(typed(quantityWords(quantity, 'km'))).toBe('‹74%›');
    expect(typed(rangeWords({ name: 'share', quantity, within: [0.1, 1] }, 'km') ?? '')).toBe(
      '‹10%› على الأقل',
    );
  });
  test('progress', () => {
    expect(typed(progressWords(312_000, 31, 100))).toBe('312,000 صف، ‹31%›');
  });
  test('degrees within a sentence', () => {
    expect(typed(coordinateProblem({ code: 'not-on-earth', lat: 95, lng: 39 }))).toBe(
      'خط العرض ⟨95› وخط الطول ⟨39› ليسا على الأرض: تنتهي خطوط العرض عند ‹90°› وخطوط الطول عند ‹180°›.',
    );
  });
  test('none of it is marked in English', async () => {
    await speak('en');
    expect(formatAzimuth(253.04)).toBe('253.0°');
    await speak('ar');
    expect(language()).toBe('ar');
  });
});

describe('what went wrong', () => {
  it('names the file, kept together', () => {
    expect(
      typed(atlasProblem({ code: 'file-truncated', file: 'line.geojson', bytes: 1200, expected: 5738 })),
    ).toBe('الملف ⟨line.geojson› مبتور: وصل 1,200 بايت من أصل 5,738.');
  });
  it('names the row and quotes the value', () => {
    expect(typed(rowProblem(12, { code: 'coordinate-not-a-number', axis: 'lat', text: 'N/A' }))).toBe(
      'الصف 12: خط العرض «⟨N/A›» ليس عددًا من الدرجات',
    );
  });
  it('lists what is not kept, each name by itself', () => {
    const names = new Map([
      ['a', 'spots.csv'],
      ['b', 'حوادث.csv'],
    ]);
    const trouble = { code: 'full', sets: ['a', 'b'] } as const;
    expect(typed(keepTrouble(trouble, (id) => names.get(id) ?? ''))).toContain(
      'ولن يُستعاد بعد إعادة التحميل: ⟨spots.csv› و⟨حوادث.csv›. وكل ما عدا ذلك محفوظ.',
    );
  });
});
