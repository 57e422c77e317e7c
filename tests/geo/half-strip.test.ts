import fc from 'fast-check';
import { expect, test } from 'vitest';
import { halfStrip } from '../../src/geo/half-strip.ts';
import type { Position } from '../../src/geo/lng-lat.ts';
import { locate } from '../../src/geo/side.ts';
import { isInside } from '../../src/geo/turf.ts';
import { anyLine, anyPlaceBy } from '../support/arbitrary-lines.ts';
import { indexOf } from '../support/index-of.ts';

const polygon = (ring: readonly Position[]) => ({
  type: 'Polygon' as const,
  coordinates: [ring.map((p) => [...p])],
});
const timeout = 60_000;

test('no place inside a strip lies on the other side of the line', { timeout }, () => {
  const lineAndPlaces = anyLine.chain((line) =>
    fc.tuple(fc.constant(line), fc.array(anyPlaceBy(line), { minLength: 8, maxLength: 8 })),
  );
  let inside = 0;
  fc.assert(
    fc.property(lineAndPlaces, ([line, places]) => {
      const index = indexOf(line);
      for (const side of ['left', 'right'] as const) {
        const strip = halfStrip(line, side);
        if (!strip) continue;
        for (const p of places) {
          // Nearer than 2 m the chord of a long leg and the leg itself part.
          const located = locate(index, p, 2);
          if (!isInside(p, polygon(strip)) || located.kind === 'on-line') continue;
          inside++;
          expect(located.kind).not.toBe(side === 'left' ? 'right' : 'left');
        }
      }
    }),
    { seed: 20170915, numRuns: 200, endOnFailure: true },
  );
  expect(inside).toBeGreaterThan(200);
});

test('a line that bends back before its own end’s perpendicular has no strip on that side', () => {
  const hook: Position[] = [
    [39, 35],
    [40, 35],
    [40, 35.5],
    [39.5, 35.5],
    [39.5, 35.2],
    [39.7, 35.2],
  ];
  expect(halfStrip(hook, 'left')).toBeUndefined();
});

test('perpendiculars that meet are cut short, so the strip does not cross itself', () => {
  const bent: Position[] = [
    [39, 35],
    [39.5, 35.3],
    [40, 35],
  ];
  const strip = halfStrip(bent, 'right') ?? [];
  const south = Math.min(...strip.map(([, lat]) => lat));
  expect(strip.length).toBeGreaterThan(5);
  expect(south).toBeGreaterThan(33.5);
});
