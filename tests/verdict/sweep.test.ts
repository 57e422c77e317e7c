import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { lineFrom } from '../../src/atlas/line-of.ts';
import type { Atlas, Side } from '../../src/atlas/nouns.ts';
import { shiftLine } from '../../src/atlas/shift-line.ts';
import { withLine } from '../../src/atlas/with-line.ts';
import { changesSide, flips, hasOneSide } from '../../src/verdict/flips.ts';
import { judge } from '../../src/verdict/judge.ts';
import { flippedBy, sweep } from '../../src/verdict/sweep.ts';
import { nearestByGeographicLib, segmentLengths } from '../support/nearest-by-geographiclib.ts';
import { readRealAtlas } from '../support/real-atlas.ts';

vi.setConfig({ testTimeout: 120_000 });
const atlas = readRealAtlas();
const swept = sweep(atlas);

/** The atlas with the line moved so far toward a side. */
function moved(toward: Side, width: number): Atlas {
  const coords = shiftLine(atlas.line, toward === 'ne' ? width : -width);
  const made = coords.ok ? lineFrom(coords.value, atlas.line, { name: 'Moved' }) : coords;
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return withLine(atlas, made.value.line);
}

test('of the four towns Deir el-Zour, Al-Bukamal and Raqqa flip at the widths of their distances', () => {
  const towns = swept.flips.filter(({ place }) => place.rank === 0);
  expect(towns.map(({ place, from, beyond }) => [place.id, from, Math.round(beyond / 10) * 10])).toEqual([
    ['deir-el-zour', 'sw', 1400],
    ['al-bukamal', 'sw', 1820],
    ['raqqa', 'ne', 2360],
  ]);
});

test('the width at which a place flips is GeographicLib’s distance to the line', () => {
  const { coords } = atlas.line;
  const lengths = segmentLengths(coords);
  for (const { place, beyond } of swept.flips) {
    expect(Math.abs(nearestByGeographicLib(coords, lengths, place.at) - beyond)).toBeLessThan(0.05);
  }
  expect(swept.flips.length).toBeGreaterThan(15);
});

test('Tabqa, on the line itself, has no side that could flip', () => {
  expect(swept.flips.map(({ place }) => place.id)).not.toContain('tabqa');
});

test.each([
  ['ne', 1500],
  ['sw', 1500],
  ['ne', 3000],
  ['sw', 3000],
  ['ne', 5000],
  ['sw', 5000],
  ['ne', 10_000],
  ['sw', 10_000],
] as const)('moved toward %s by %i m, the drawn line lets those very places change side', (toward, width) => {
  const flipped = flippedBy(swept.flips, toward, width);
  const changed = flips(atlas.places.values(), atlas, moved(toward, width)).filter(changesSide);
  expect(flipped.map((f) => f.place.id).toSorted()).toEqual(changed.map((f) => f.place.id).toSorted());
  expect(changed.length).toBeGreaterThan(0);
});

test('moved 3 km to the north and east 8 settlements change side; Tabqa, on the line before, is counted apart', () => {
  expect(flippedBy(swept.flips, 'ne', 3000)).toHaveLength(8);
  const kept = flips(atlas.places.values(), atlas, moved('ne', 3000));
  expect(kept.filter(changesSide)).toHaveLength(8);
  expect(kept.filter(hasOneSide).map(({ place }) => place.id)).toContain('tabqa');
});

const widths = fc.uniqueArray(fc.integer({ min: 1, max: 30_000 }), { minLength: 1, maxLength: 6 });

test('a wider sweep keeps all flips of a narrower one', () => {
  fc.assert(
    fc.property(widths, (chosen) => {
      const { rows } = sweep(atlas, chosen);
      for (const toward of ['ne', 'sw'] as const) {
        const own = rows.filter((r) => r.toward === toward);
        expect(own.map((r) => r.width)).toEqual(chosen.toSorted((a, b) => a - b));
        own.forEach(({ flipped, added }, i) => {
          const before = own[i - 1]?.flipped ?? [];
          expect(flipped.slice(0, before.length)).toEqual(before);
          expect(added).toBe(flipped.length - before.length);
        });
      }
    }),
    { seed: 20170915, numRuns: 10 },
  );
});

test('every flip is on the side toward which the line moves, within the width', () => {
  for (const { toward, width, flipped } of swept.rows) {
    for (const { place, from, beyond } of flipped) {
      expect(from).toBe(toward);
      expect(beyond).toBeLessThan(width);
      expect(judge(atlas, place.at).verdict).toMatchObject({ kind: 'side', side: toward });
    }
  }
});

test('without widths nothing flips', () => {
  expect(sweep(atlas, [])).toMatchObject({ flips: [], rows: [] });
});
