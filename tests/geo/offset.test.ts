import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { at } from '../../src/geo/at.ts';
import { findSelfContact } from '../../src/geo/gamma.ts';
import type { LineIndex } from '../../src/geo/line-index.ts';
import type { Position } from '../../src/geo/lng-lat.ts';
import { type Offset, offset } from '../../src/geo/offset.ts';
import { orient } from '../../src/geo/orient.ts';
import { locate } from '../../src/geo/side.ts';
import { anyLine } from '../support/arbitrary-lines.ts';
import { indexOf } from '../support/index-of.ts';
import { meander } from '../support/meander.ts';
import { nearestByGeographicLib, segmentLengths } from '../support/nearest-by-geographiclib.ts';
import { readRealAtlas } from '../support/real-atlas.ts';
import { seeded } from '../support/seeded.ts';

vi.setConfig({ testTimeout: 120_000 });
const real = readRealAtlas().line.index;
const river = indexOf(meander(2000, 7));
/** A bend that nearly closes: from 2 km inside, its middle is shut in. Kilometres from 39° E, 35° N. */
const omega = indexOf(
  [
    [-20, 0],
    [-0.5, 0],
    [-0.5, 2],
    [-5, 4],
    [-5, 10],
    [5, 10],
    [5, 4],
    [0.5, 2],
    [0.5, 0],
    [20, 0],
  ].map(([x = 0, y = 0]): Position => [39 + x / 91, 35 + y / 111]),
);
const lines = { real, river, omega };
const cases = [
  ['real', 500],
  ['real', -1500],
  ['real', 5000],
  ['real', -10_000],
  ['river', 500],
  ['river', -500],
  ['river', 3000],
  ['omega', -1000],
  ['omega', 1000],
] as const;

const ringsAndWays = ({ ways, pockets }: Offset) => [...ways, ...pockets];
const densified = ({ lng, lat }: LineIndex) => Array.from(lng, (x, i): Position => [x, at(lat, i)]);

/** Every nth vertex of all ways, and the middle of the edge after it. */
function* samples(found: Offset, step: number): Generator<Position> {
  for (const way of ringsAndWays(found)) {
    for (let i = 0; i + 1 < way.length; i += step) {
      const [a, b] = [way[i] as Position, way[i + 1] as Position]; // in range
      yield a;
      yield [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
    }
  }
}

test.each(cases)(
  'the %s line moved by %i m is that far from it within 1 m, by GeographicLib',
  (name, metres) => {
    const index = lines[name];
    const line = densified(index);
    const lengths = segmentLengths(line);
    const found = offset(index, metres);
    const step = Math.max(1, Math.floor(ringsAndWays(found).flat().length / 60));
    const off = [...samples(found, step)].map((p) =>
      Math.abs(nearestByGeographicLib(line, lengths, p) - Math.abs(metres)),
    );
    expect(off.length).toBeGreaterThan(50);
    expect(Math.max(...off)).toBeLessThan(1);
  },
);

test.each(cases)(
  'every vertex and every edge’s middle of the %s line moved by %i m is at that distance, on that side',
  (name, metres) => {
    const index = lines[name];
    const kinds = new Set<string>();
    let worst = 0;
    for (const p of samples(offset(index, metres), 1)) {
      const located = locate(index, p);
      kinds.add(located.kind);
      const distance = 'nearest' in located ? located.nearest.metres : Number.NaN;
      worst = Math.max(worst, Math.abs(distance - Math.abs(metres)));
    }
    expect([...kinds]).toEqual([metres > 0 ? 'left' : 'right']);
    expect(worst).toBeLessThan(0.6);
  },
);

test.each(cases)('the %s line moved by %i m nowhere touches itself', (name, metres) => {
  for (const way of ringsAndWays(offset(lines[name], metres))) {
    const [lng, lat] = [Float64Array.from(way, (p) => p[0]), Float64Array.from(way, (p) => p[1])];
    // A ring's last edge is left out: its end is the ring's own start.
    const open = way[0]?.join() === way.at(-1)?.join() ? way.length - 1 : way.length;
    const box = { west: 0, east: 1, south: 0, north: 0 };
    const gamma = { lng: lng.subarray(0, open), lat: lat.subarray(0, open), ...box };
    expect(findSelfContact(gamma)).toBeUndefined();
  }
});

/** How often the straight way from p to q crosses the edges. */
function countCrossings(found: Offset, p: Position, q: Position): number {
  let count = 0;
  for (const way of ringsAndWays(found)) {
    for (let i = 0; i + 1 < way.length; i++) {
      const [a, b] = [way[i] as Position, way[i + 1] as Position]; // in range
      const apart = orient(...p, ...q, ...a) !== orient(...p, ...q, ...b);
      if (apart && orient(...a, ...b, ...p) !== orient(...a, ...b, ...q)) count++;
    }
  }
  return count;
}

/** The distance on the side that was asked for, along a way that never leaves it; undefined if it does. */
function distancesOnSide(index: LineIndex, metres: number, p: Position, q: Position): number[] | undefined {
  const kind = metres > 0 ? 'left' : 'right';
  const found = Array.from({ length: 41 }, (_, i) => {
    const t = i / 40;
    return locate(index, [p[0] + t * (q[0] - p[0]), p[1] + t * (q[1] - p[1])]);
  });
  return found.every((l) => l.kind === kind)
    ? found.map((l) => ('nearest' in l ? l.nearest.metres : Number.NaN))
    : undefined;
}

test.each(cases)(
  'whoever goes from within reach of the %s line to beyond it crosses what %i m draws an odd number of times',
  (name, metres) => {
    const index = lines[name];
    const found = offset(index, metres);
    const random = seeded(5);
    /** So many of the metres away in any direction. */
    const away = ([x, y]: Position, least: number, most: number): Position => {
      const angle = 2 * Math.PI * random();
      const degrees = (Math.abs(metres) * (least + (most - least) * random())) / 111_000;
      return [x + degrees * Math.cos(angle) * 1.22, y + degrees * Math.sin(angle)];
    };
    let [across, along] = [0, 0];
    for (let i = 0; i < 3000 && Math.min(across, along) < 60; i++) {
      const k = Math.floor(random() * index.lng.length);
      const p = away([at(index.lng, k), at(index.lat, k)], 0.6, 1.4);
      const q = away(p, 0, 0.8);
      const way = distancesOnSide(index, metres, p, q);
      const [from, to] = [way?.[0] ?? 0, way?.at(-1) ?? 0];
      // An edge may stray a metre from the level set: nearer than that, inside and outside are not sure.
      if (!way || [from, to].some((d) => Math.abs(d - Math.abs(metres)) < 2)) continue;
      const odd = from > Math.abs(metres) !== to > Math.abs(metres);
      if (odd) across++;
      else along++;
      expect(countCrossings(found, p, q) % 2).toBe(odd ? 1 : 0);
    }
    expect(Math.min(across, along)).toBeGreaterThan(25);
  },
);

test('a bend that nearly closes shuts in a pocket, which is a ring of its own', () => {
  const { ways, pockets } = offset(omega, -1000);
  expect([ways.length, pockets.length]).toEqual([1, 1]);
  expect(pockets[0]?.[0]).toEqual(pockets[0]?.at(-1));
});

test('moved far enough, the bend has no room for a pocket any more', () => {
  expect(offset(omega, -6000).pockets).toEqual([]);
});

test('a straight line moved sideways is as long as it was, to the metre', () => {
  const { ways } = offset(
    indexOf([
      [39, 35],
      [39, 36],
    ]),
    5000,
  );
  const [first, last] = [ways[0]?.[0], ways[0]?.at(-1)];
  expect([first?.[1], last?.[1]].map((lat) => lat?.toFixed(3))).toEqual(['35.000', '36.000']);
  expect(first?.[0]).toBeLessThan(39);
});

const runs = { seed: 20170915, numRuns: 60, endOnFailure: true };
const width = fc.integer({ min: 200, max: 8000 });

test('of any line the vertices are at the distance, on the side', () => {
  fc.assert(
    fc.property(anyLine, width, fc.boolean(), (line, metres, left) => {
      const index = indexOf(line);
      for (const p of ringsAndWays(offset(index, left ? metres : -metres)).flat()) {
        const located = locate(index, p);
        expect(located.kind).toBe(left ? 'left' : 'right');
        expect('nearest' in located && Math.abs(located.nearest.metres - metres)).toBeLessThan(1);
      }
    }),
    runs,
  );
});

test('a line walked the other way is moved to the same place by the opposite sign', () => {
  const lengthOf = (found: Offset) => {
    const edges = ringsAndWays(found).flatMap((way) =>
      way.slice(1).map((q, i) => Math.hypot(q[0] - (way[i]?.[0] ?? 0), q[1] - (way[i]?.[1] ?? 0))),
    );
    return edges.reduce((sum, edge) => sum + edge, 0);
  };
  fc.assert(
    fc.property(anyLine, width, (line, metres) => {
      const [one, other] = [offset(indexOf(line), metres), offset(indexOf(line.toReversed()), -metres)];
      // A thousandth of a degree is 100 m: places that are kept for less than a step differ by so much.
      expect(Math.abs(lengthOf(one) - lengthOf(other))).toBeLessThan(1e-3);
    }),
    runs,
  );
});
