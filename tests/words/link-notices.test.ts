import { afterAll, expect, test } from 'vitest';
import { parseLink } from '../../src/session/link.ts';
import { speak } from '../../src/words/language.ts';
import { noticeSentence } from '../../src/words/problem-words.ts';

afterAll(() => speak('en'));

const said = (hash: string) => parseLink(hash).problems.map(noticeSentence);

test('the part of a link that could not be read is named', () => {
  expect(said('map=99/1/2')).toEqual(['Part of the link could not be read and was left out: map=99/1/2']);
});

test('of many parts the first are named, in one notice, and the others counted', () => {
  const [sentence, ...others] = said('map=99/1/2&at=x&units=x&coords=x&lang=x&theme=x&off=x&grid=x');
  expect(sentence).toBe(
    'Parts of the link could not be read and were left out: map=99/1/2, at=x, units=x, coords=x, lang=x, theme=x, and 2 more',
  );
  expect(others).toEqual([]);
});

test('in Arabic each part keeps its own direction', async () => {
  await speak('ar');
  const [sentence] = said('map=99/1/2&at=x');
  expect(sentence).toContain('جزأين');
  expect(sentence).toContain('\u2068map=99/1/2\u2069');
});
