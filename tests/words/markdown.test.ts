import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from '../../src/words/markdown.ts';

/** CommonMark 0.31, section 2.4: a backslash before ASCII punctuation stands for that sign. */
const plainOf = (text: string): string => text.replace(/\\([!-/:-@[-`{-~])/g, '$1');
const signs = fc.constantFrom(...'\\`*_[]<>~|&$#-+=.)(!1 a'.split(''));
const openings = fc.array(fc.constantFrom(...'-+=#>1.) a'.split('')), { maxLength: 5 });
const nasty = fc
  .oneof(fc.array(fc.oneof(signs, fc.string({ maxLength: 3 }))), openings)
  .map((parts) => parts.join(''));

describe('text within Markdown', () => {
  it('reads as it was written', () => {
    fc.assert(
      fc.property(nasty, fc.boolean(), (text, inner) => plainOf(escapeMarkdown(text, inner)) === text),
    );
  });

  it('holds no sign that is not escaped', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const bare = escapeMarkdown(text).replace(/\\[!-/:-@[-`{-~]/g, '');
        expect(bare).not.toMatch(/[\\`*_[\]<>~|&$#]/);
      }),
    );
  });

  it('begins no heading, item, quotation or rule', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        expect(escapeMarkdown(text)).not.toMatch(/^\s*([#>]|[-+*](\s|$)|\d+[.)](\s|$)|(-{3,}|={2,})\s*$)/);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['1. Convoy', '1\\. Convoy'],
    ['- Convoy', '\\- Convoy'],
    ['# Convoy', '\\# Convoy'],
    ['al_Raqqa *new*', 'al\\_Raqqa \\*new\\*'],
    ['[x](javascript:y)', '\\[x\\](javascript:y)'],
    ['<b>', '\\<b\\>'],
    ['AT&amp;T', 'AT\\&amp;T'],
    ['Deir el-Zour', 'Deir el-Zour'],
    ['2.36 km', '2.36 km'],
  ])('writes %s as %s', (text, written) => {
    expect(escapeMarkdown(text)).toBe(written);
  });

  it('leaves what cannot begin a line alone where it stands within one', () => {
    expect(escapeMarkdown('35.9, 39.0', true)).toBe('35.9, 39.0');
  });
});
