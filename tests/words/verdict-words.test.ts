import { describe, expect, it } from 'vitest';
import { judge } from '../../src/verdict/judge.ts';
import { judgeSubject, placeSubject } from '../../src/verdict/subject.ts';
import {
  announcement,
  certaintySentence,
  verdictSentence,
  withoutSide,
} from '../../src/words/verdict-words.ts';
import { place } from '../support/place.ts';
import { readRealAtlas } from '../support/real-atlas.ts';

const atlas = readRealAtlas();
const town = (id: string) => {
  const found = atlas.places.get(id);
  if (!found) throw new Error(`no ${id}`);
  return judgeSubject(atlas, placeSubject(found));
};

describe('the verdict in words', () => {
  it('names the side', () => {
    expect(verdictSentence(town('raqqa').verdict)).toBe('North and east of the line');
    expect(verdictSentence(town('deir-el-zour').verdict)).toBe('South and west of the line');
  });

  it('says on the line, and why there is no side', () => {
    const { verdict } = town('tabqa');
    expect(verdictSentence(verdict)).toBe('On the line');
    expect(withoutSide(verdict)).toContain('no side');
  });

  it('says that the line has ended', () => {
    const { verdict } = judge(atlas, place(41.6, 34.2));
    expect(verdictSentence(verdict)).toBe('Beyond the line’s end');
  });

  it('says how far the line would have to move for the side to flip', () => {
    expect(certaintySentence(town('raqqa'), 'km')).toBe(
      'The side would flip if the line lay 2.36\u202fkm further to the north.',
    );
  });

  it('is announced in one sentence', () => {
    expect(announcement('Raqqa', town('raqqa'), 'km')).toBe(
      'Raqqa: North and east of the line, 2.36\u202fkm from it. Likely.',
    );
  });
});
