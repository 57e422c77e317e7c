import { afterEach, describe, expect, it } from 'vitest';
import { speak } from '../../src/words/language.ts';
import { linkWithout } from '../../src/words/share-words.ts';
import { redoWords, travelWords, undoWords } from '../../src/words/undo-words.ts';

afterEach(() => speak('en'));

describe('a link that does not hold all', () => {
  it('names what is missing and where that goes', () => {
    expect(linkWithout('copied', ['kept', 'rings', 'points'])).toBe(
      'Link copied. Not in it: kept measures, rings, and imported points. Save a work file to hand them on.',
    );
  });

  it('says first that whoever opens it sees another line', () => {
    expect(linkWithout('shared', ['chosenLine'])).toBe(
      'Link handed on. Whoever opens it sees the reconstruction. Not in it: the what-if line in use. Save a work file to hand them on.',
    );
  });
});

describe('a step', () => {
  it('is named before it is gone and after', () => {
    expect(undoWords({ code: 'cornerMoved', number: 3 })).toBe('Undo: move corner 3');
    expect(redoWords({ code: 'pointsRemoved', name: 'Incidents.csv' })).toBe('Redo: remove Incidents.csv');
    expect(travelWords({ way: 'undone', step: { code: 'vertexMoved', number: 2, name: 'Mine' } })).toBe(
      'Undone: move vertex 2 of Mine.',
    );
  });

  it('is named in Arabic, names of files kept from left to right', async () => {
    await speak('ar');
    expect(undoWords({ code: 'pointsRemoved', name: 'Incidents.csv' })).toContain(
      '\u2068Incidents.csv\u2069',
    );
  });
});
