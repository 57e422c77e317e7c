import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createLineIndex } from '../../src/geo/line-index.ts';
import type { Position } from '../../src/geo/lng-lat.ts';
import { nearest } from '../../src/geo/nearest.ts';
import { fitPlane } from '../../src/geo/plane.ts';
import { thin } from '../../src/geo/thin.ts';
import { readRealAtlas } from '../support/real-atlas.ts';

const { line } = readRealAtlas();

test('a vertex on the straight way between its neighbours is left out, a corner is kept', () => {
  const coords: readonly Position[] = [
    [39, 35.5],
    [39.1, 35.5],
    [39.2, 35.5],
    [39.2, 35.8],
  ];
  expect(thin(coords, fitPlane(coords), 50)).toEqual([coords[0], coords[2], coords[3]]);
});

test('no vertex of the line is farther from the thinned line than was asked, by the index that judges', () => {
  for (const tolerance of [100, 500, 2000]) {
    const thinned = thin(line.coords, line.index.plane, tolerance);
    expect(thinned.length).toBeLessThan(line.coords.length);
    const made = createLineIndex(thinned);
    if (!made.ok) continue; // so coarse that it crosses itself: the editor says so
    const worst = Math.max(
      ...line.coords.map(([lng, lat]) => nearest(made.value, ...made.value.plane.forward(lng, lat)).metres),
    );
    // The two charts differ by their scale, some tenths of a per cent.
    expect(worst).toBeLessThan(1.01 * tolerance);
    expect(worst).toBeGreaterThan(0.1 * tolerance);
  }
});

test('the ends stay, the rest keeps its order, and within the widest tolerance nothing else is kept', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(fc.double({ min: 38, max: 41, noNaN: true }), fc.double({ min: 34, max: 36, noNaN: true })),
        {
          minLength: 3,
          maxLength: 30,
        },
      ),
      fc.integer({ min: 1, max: 50_000 }),
      (coords, tolerance) => {
        const { plane } = line.index;
        const thinned = thin(coords, plane, tolerance);
        expect(thinned[0]).toBe(coords[0]);
        expect(thinned.at(-1)).toBe(coords.at(-1));
        expect(coords.filter((c) => thinned.includes(c))).toEqual(thinned);
        expect(thin(coords, plane, 2e6)).toHaveLength(2);
      },
    ),
  );
});
