import { expect, test } from 'vitest';
import { lineFrom } from '../../src/atlas/line-of.ts';
import type { Atlas } from '../../src/atlas/nouns.ts';
import { withLine } from '../../src/atlas/with-line.ts';
import type { Position } from '../../src/geo/lng-lat.ts';
import { flips } from '../../src/verdict/flips.ts';
import { judge } from '../../src/verdict/judge.ts';
import { place } from '../support/place.ts';
import { readRealAtlas } from '../support/real-atlas.ts';

const timeout = 60_000;
const atlas = readRealAtlas();
const places = [...atlas.places.values()];

function whatIf(coords: readonly Position[]): Atlas {
  const made = lineFrom(coords, atlas.line, { name: 'Mine' });
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return withLine(atlas, made.value.line);
}

/** Pulls the vertices round Raqqa 5 km to the north, so that the town comes to lie south of the line. */
const bulge = whatIf(
  atlas.line.coords.map(([x, y]): Position => (x > 38.9 && x < 39.1 ? [x, y + 0.045] : [x, y])),
);

test('nothing flips against the same line', () => {
  expect(flips(places, atlas, atlas)).toEqual([]);
});

test('nothing flips against a line of the same coordinates', { timeout }, () => {
  expect(flips(places, atlas, whatIf(atlas.line.coords))).toEqual([]);
});

test('Raqqa flips when the line is pulled past it, and is told with both distances', { timeout }, () => {
  const changed = flips(places, atlas, bulge);
  const raqqa = changed.find((f) => f.place.id === 'raqqa');
  expect(raqqa?.before).toMatchObject({ kind: 'side', side: 'ne' });
  expect(raqqa?.after).toMatchObject({ kind: 'side', side: 'sw' });
  expect(raqqa?.metresBefore).toBeCloseTo(2362, -2);
  const after = judge(bulge, place(39.00788, 35.95283)).nearest?.metres;
  expect(raqqa?.metresAfter).toBe(after);
  expect(after).toBeGreaterThan(100);
  expect(changed.map((f) => f.place.id)).not.toContain('al-bukamal');
});

test('the list is the same with both lines exchanged, with before and after exchanged', { timeout }, () => {
  const there = flips(places, atlas, bulge);
  const back = flips(places, bulge, atlas);
  expect(back.map((f) => [f.place, f.after, f.before])).toEqual(
    there.map((f) => [f.place, f.before, f.after]),
  );
});

test('a place that a shorter line has no answer for is listed', { timeout }, () => {
  const short = whatIf(atlas.line.coords.slice(0, 150));
  const bukamal = flips(places, atlas, short).find((f) => f.place.id === 'al-bukamal');
  expect(bukamal?.after).toEqual({ kind: 'undecided', why: 'beyond-end' });
});

test('points of the user’s own can be asked for', { timeout }, () => {
  const point = { at: place(39.00788, 35.95283), errorMetres: 0, row: 7 };
  expect(flips([point], atlas, bulge).map((f) => f.place.row)).toEqual([7]);
});
