import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crossings } from '../../src/geo/crossings.ts';
import { destination, geodesicCircle, geodesicMetres } from '../../src/geo/ellipsoid.ts';
import { locate } from '../../src/geo/side.ts';
import { distanceMatrix } from '../../src/verdict/matrix.ts';
import { measure } from '../../src/verdict/measure.ts';
import { pathSides } from '../../src/verdict/path-sides.ts';
import { place } from '../support/place.ts';
import { readRealAtlas } from '../support/real-atlas.ts';

const atlas = readRealAtlas();
const { index } = atlas.line;
const corner = (lng: number, lat: number, errorMetres = 0) => ({ at: place(lng, lat), errorMetres });
const near = fc
  .tuple(fc.double({ min: 38.7, max: 40.9, noNaN: true }), fc.double({ min: 34.6, max: 36, noNaN: true }))
  .map(([lng, lat]) => place(lng, lat));

describe('a closed path', () => {
  // GeographicLib's own Planimeter, in its documentation: area of Antarctica's outline is known, but a cell is simpler.
  it('has the area of a cell of one degree as the ellipsoid has it', () => {
    const cell = measure([corner(40, 35), corner(41, 35), corner(41, 36), corner(40, 36)], true);
    // Independent: authalic integral of the ellipsoid between the parallels, less the slivers between geodesic and
    // parallel, (1/12)·λ³·sinφ·cos²φ·R² to first order (22.6 km² in all here, of opposite signs north and south).
    const [a, f] = [6_378_137, 1 / 298.257223563];
    const e = Math.sqrt(f * (2 - f));
    const q = (lat: number) => {
      const s = Math.sin((lat * Math.PI) / 180);
      return (1 - e * e) * (s / (1 - e * e * s * s) + Math.atanh(e * s) / e);
    };
    const between = ((a * a) / 2) * (Math.PI / 180) * (q(36) - q(35));
    expect(Math.abs((cell.ring?.area ?? 0) / between - 1)).toBeLessThan(2e-4);
    expect(Math.abs((cell.ring?.sphericalArea ?? 0) / between - 1)).toBeLessThan(5e-3);
  });

  it('has the same area whichever way round it is drawn', () => {
    const path = [corner(40, 35), corner(41, 35.2), corner(40.5, 36)];
    expect(measure(path, true).ring?.area).toBeCloseTo(measure(path.toReversed(), true).ring?.area ?? 0, 3);
  });

  it('has a leg back to its first corner, and its perimeter is the sum of the legs', () => {
    const { legs, metres, ring } = measure([corner(40, 35), corner(41, 35), corner(41, 36)], true);
    expect(legs).toHaveLength(3);
    expect(ring?.perimeter).toBeCloseTo(metres, 6);
  });

  it('encloses nothing with two corners', () => {
    expect(measure([corner(40, 35), corner(41, 35)], true).ring).toBeUndefined();
  });
});

describe('the error of a length', () => {
  it('is that of its two ends together', () => {
    expect(measure([corner(40, 35, 1000), corner(41, 35, 1000)]).errorMetres).toBeCloseTo(
      Math.SQRT2 * 1000,
      9,
    );
    expect(measure([corner(40, 35), corner(41, 35)]).errorMetres).toBe(0);
  });
});

describe('the plane of Web Mercator', () => {
  it('makes Tabqa–Raqqa too long by the scale of the projection there', () => {
    const { metres, mercatorMetres } = measure([corner(38.54828, 35.83758), corner(39.00788, 35.95283)]);
    // k = a / (ν cos φ) east and west, a (1 − e²)… / (ρ cos φ) north and south: the leg runs mostly east and west.
    const phi = (35.9 * Math.PI) / 180;
    const nu = 6_378_137 / Math.sqrt(1 - 0.00669438 * Math.sin(phi) ** 2);
    expect(mercatorMetres / metres).toBeCloseTo(6_378_137 / (nu * Math.cos(phi)), 2);
  });
});

describe('crossings of the line', () => {
  it('are odd in number between places on different sides, and even between places on one', () => {
    fc.assert(
      fc.property(near, near, (a, b) => {
        const sides = [a, b].map((p) => locate(index, p).kind);
        fc.pre(sides.every((s) => s === 'left' || s === 'right'));
        expect(crossings(index, a, b).length % 2).toBe(sides[0] === sides[1] ? 0 : 1);
      }),
      { numRuns: 400 },
    );
  });

  it('lie on the line and on the leg', () => {
    fc.assert(
      fc.property(near, near, (a, b) => {
        for (const { at } of crossings(index, a, b)) {
          const p = place(at[0], at[1]);
          const onLine = locate(index, p);
          expect(onLine.kind === 'out-of-region' ? Infinity : onLine.nearest.metres).toBeLessThan(0.02);
          const detour = geodesicMetres(a, p) + geodesicMetres(p, b) - geodesicMetres(a, b);
          expect(detour).toBeLessThan(0.01);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('of a leg that ends short of the line are none', () => {
    expect(crossings(index, place(40, 36.2), place(40.5, 36.2))).toEqual([]);
  });
});

describe('a path beside the line', () => {
  it('has a verdict a corner and crossings a leg', () => {
    const corners = [corner(39.00788, 35.95283), corner(40.14084, 35.33588)];
    const { legs } = measure(corners);
    const sides = pathSides(atlas, corners, legs);
    expect(sides.corners.map((v) => v.kind === 'side' && v.side)).toEqual(['ne', 'sw']);
    expect((sides.legs[0]?.length ?? 0) % 2).toBe(1);
  });
});

describe('a ring', () => {
  it('is at its radius everywhere, to a millimetre at 55 km', () => {
    const centre = place(39.00788, 35.95283);
    for (const at of geodesicCircle(centre, 55_000)) {
      expect(Math.abs(geodesicMetres(centre, at) - 55_000)).toBeLessThan(0.001);
    }
  });

  it('strays from the circle by under a metre at 10 km between its corners', () => {
    const centre = place(40, 35);
    const [a, b] = geodesicCircle(centre, 10_000, 360);
    if (!a || !b) throw new Error('a ring has corners');
    const middle: [number, number] = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
    expect(Math.abs(geodesicMetres(centre, middle) - 10_000)).toBeLessThan(1);
    expect(geodesicMetres(centre, destination(centre, 90, 10_000))).toBeCloseTo(10_000, 6);
  });
});

describe('the distance matrix', () => {
  it('is symmetric and nought on its diagonal', () => {
    const rows = distanceMatrix(atlas.towns.map((t) => t.at));
    rows.forEach((row, i) => {
      expect(row[i]).toBe(0);
      row.forEach((metres, j) => {
        expect(metres).toBeCloseTo(rows[j]?.[i] ?? Number.NaN, 6);
      });
    });
    expect(rows[0]?.[1]).toBeCloseTo(43_419.743, 3);
  });
});
