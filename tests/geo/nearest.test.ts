/** The search of the index against a look at every segment, and against itself. */
import { expect, test } from 'vitest';
import { at } from '../../src/geo/at.ts';
import { createSearch } from '../../src/geo/charted-line.ts';
import type { LineIndex } from '../../src/geo/line-index.ts';
import type { Position } from '../../src/geo/lng-lat.ts';
import { nearest } from '../../src/geo/nearest.ts';
import { locate } from '../../src/geo/side.ts';
import { measureTo } from '../../src/geo/straight.ts';
import { indexOf } from '../support/index-of.ts';
import { meander } from '../support/meander.ts';
import { readRealAtlas } from '../support/real-atlas.ts';
import { seeded } from '../support/seeded.ts';

const timeout = 60_000;
/** Beyond it the index allows for the bend of the geodesic. */
const STRAIGHT = 100_000;
/** 1/k is read from a table that is within 1e-9: so much of 100 km is not told apart. */
const UNTOLD = 1e-4;
const LOOKS = 1_000_000;

/** The least ground length of the straight ways to all segments. */
function everySegment(index: LineIndex, px: number, py: number): number {
  const search = createSearch();
  search.x = px;
  search.y = py;
  search.scale = index.plane.inverseScale(px, py);
  let best = Infinity;
  for (let i = 0; i + 1 < index.x.length; i++) {
    measureTo(index, search, i);
    best = Math.min(best, search.metres);
  }
  return best;
}

const lines: readonly (readonly [string, readonly Position[]])[] = [
  ['the real line', readRealAtlas().line.coords],
  ['a river of 200 vertices', meander(200, 3)],
  ['a river of 20,000 vertices', meander(20_000, 4)],
];

test.each(lines)('nothing nearer than what is found lies on %s', { timeout }, (_, line) => {
  const index = indexOf(line);
  const random = seeded(81);
  let worst = 0;
  let compared = 0;
  const places = Math.min(1500, Math.ceil((4 * LOOKS) / index.x.length));
  for (let i = 0; i < places; i++) {
    // A third of them by the line, where a cell holds much of it.
    const v = Math.floor(random() * index.x.length);
    const reach = i % 3 === 0 ? 2000 : 150_000;
    const px = at(index.x, v) + reach * (random() - 0.5);
    const py = at(index.y, v) + reach * (random() - 0.5);
    const truth = everySegment(index, px, py);
    if (truth >= STRAIGHT) continue;
    compared++;
    worst = Math.max(worst, Math.abs(nearest(index, px, py).metres - truth));
  }
  expect(worst).toBeLessThan(UNTOLD);
  expect(compared).toBeGreaterThan(0.9 * places);
});

test('what is found does not depend on what was asked before', { timeout }, () => {
  const random = seeded(82);
  const places = Array.from({ length: 3000 }, (): Position => [37 + 5 * random(), 33 + 4 * random()]);
  const line = readRealAtlas().line.coords;
  const [forward, backward] = [indexOf(line), indexOf(line)];
  const one = places.map((p) => locate(forward, p));
  const other = places.toReversed().map((p) => locate(backward, p));
  expect(other.toReversed()).toEqual(one);
  expect(places.map((p) => locate(backward, p))).toEqual(one);
});

test('a steepest slope of 1/k bounds what it falls by between neighbours', () => {
  const { plane } = indexOf(readRealAtlas().line.coords);
  for (let y = -900_000; y <= 900_000; y += 10_000) {
    const [here, there] = [plane.inverseScale(0, y), plane.inverseScale(0, y + 1000)];
    expect(Math.abs(there - here) / 1000).toBeLessThanOrEqual(plane.steepest(Math.min(here, there)));
  }
});
