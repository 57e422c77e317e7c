import { afterEach, describe, expect, test, vi } from 'vitest';
import { formatLength, monthWords, plain } from '../../src/words/figures.ts';
import { language, nameIn, onSpoken, speak, t } from '../../src/words/language.ts';

afterEach(() => speak('en'));

describe('the language in force', () => {
  test('is English until another is spoken', () => {
    expect(language()).toBe('en');
    expect(t('verdict.side.ne')).toBe('North and east of the line');
  });
  test('changes what is said, and tells its listeners once', async () => {
    const told = vi.fn();
    const stop = onSpoken(told);
    await speak('ar');
    stop();
    expect(told).toHaveBeenCalledTimes(1);
    expect(t('verdict.side.ne')).toBe('شمال الخط وشرقه');
    expect(monthWords('2017-09')).toBe('أيلول 2017');
  });
  test('figures keep Latin digits in Arabic, with the unit in Arabic', async () => {
    await speak('ar');
    expect(plain(formatLength(12_345, 'km'))).toBe('12.35\u00a0كم');
  });
  test('a catalogue that is no longer wanted when it comes is not taken', async () => {
    await speak('ar', undefined, () => false);
    expect(language()).toBe('en');
  });
  test('a place without an Arabic name keeps its English one', async () => {
    await speak('ar');
    expect(nameIn({ en: 'Raqqa', ar: 'الرقة' })).toBe('الرقة');
    expect(nameIn({ en: 'Raqqa' })).toBe('Raqqa');
  });
});
