import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withinOneEdit } from '../../src/atlas/one-edit.ts';

/** Every text one edit from the given one, by making them all: the slow way to the same answer. */
function neighbours(text: string, alphabet: string): Set<string> {
  const made = new Set([text]);
  for (let i = 0; i <= text.length; i++) {
    const [head, tail] = [text.slice(0, i), text.slice(i)];
    for (const letter of alphabet) made.add(head + letter + tail).add(head + letter + tail.slice(1));
    made.add(head + tail.slice(1));
    if (tail.length > 1) made.add(head + tail.charAt(1) + tail.charAt(0) + tail.slice(2));
  }
  return made;
}

test.each([
  ['the same', 'raqqa', 'raqqa', 'whole'],
  ['a letter dropped', 'raqa', 'raqqa', 'whole'],
  ['a letter added', 'raqqaa', 'raqqa', 'whole'],
  ['a letter changed', 'rawqa', 'raqqa', 'whole'],
  ['two neighbours swapped', 'raqaq', 'raqqa', 'whole'],
  ['two letters changed', 'rawwa', 'raqqa', 'no'],
  ['the start, with a letter changed', 'mayax', 'mayadin', 'start'],
  ['longer than the name', 'raqqawi', 'raqqa', 'no'],
] as const)('%s', (_, query, name, answer) => expect(withinOneEdit(query, name)).toBe(answer));

const alphabet = 'abc';
const word = fc.string({ unit: fc.constantFrom(...alphabet), minLength: 1, maxLength: 6 });

test('agrees with making every neighbour', () => {
  fc.assert(
    fc.property(word, word, (query, name) => {
      const near = neighbours(query, alphabet);
      const starts = [...near].some((text) => name.startsWith(text));
      expect(withinOneEdit(query, name)).toBe(near.has(name) ? 'whole' : starts ? 'start' : 'no');
    }),
    { numRuns: 3000 },
  );
});
