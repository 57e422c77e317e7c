import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatWork, parseWork } from '../../../src/session/saved-work/parse-work.ts';
import { type SavedWork, sameWork } from '../../../src/session/saved-work/saved-work.ts';
import { place } from '../../support/place.ts';
import { savedWork } from './arbitrary-work.ts';

function again(work: SavedWork): SavedWork {
  const read = parseWork(structuredClone(formatWork(work)));
  if (!read.ok) throw new Error('What was written cannot be read.');
  return read.value;
}

test('a work is the same after it was written and read, and under new ids of its sets', () => {
  fc.assert(
    fc.property(savedWork, (work) => {
      const sets = work.sets.map((set, i) => ({ ...set, id: `new-${i}` }));
      expect(sameWork(again(work), again({ ...work, sets }))).toBe(true);
    }),
  );
});

test('a work is another as soon as a corner, a kept measure, a ring or a line comes to it', () => {
  const corner = { at: place(40, 35) };
  fc.assert(
    fc.property(savedWork, (work) => {
      const { path, kept, rings, lines } = work;
      const others: readonly SavedWork[] = [
        { ...work, path: { ...path, vertices: [...path.vertices, corner] } },
        { ...work, kept: [...kept, { name: 'Road', vertices: [corner], closed: false }] },
        { ...work, rings: [...rings, { centre: corner, radii: [1000] }] },
        { ...work, lines: [...lines, { name: 'Road', vertices: [corner.at], good: [corner.at] }] },
      ];
      for (const other of others) expect(sameWork(work, other)).toBe(false);
    }),
  );
});

test('a set that was hidden or renamed makes another work of it', () => {
  fc.assert(
    fc.property(
      savedWork.filter(({ sets }) => sets.length > 0),
      (work) => {
        const hidden = { ...work, sets: work.sets.map((set) => ({ ...set, shown: !set.shown })) };
        const renamed = { ...work, sets: work.sets.map((set) => ({ ...set, name: `${set.name}′` })) };
        expect(sameWork(work, hidden)).toBe(false);
        expect(sameWork(work, renamed)).toBe(false);
      },
    ),
  );
});
