import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Position } from '../../../src/geo/lng-lat.ts';
import { extentOf, middleOf, PIXELS_PER_MM, pixelIn, scaleAt } from '../../../src/geo/map-scale.ts';
import { edgeTicks, type Tick } from '../../../src/ui/print/edge-ticks.ts';
import { layoutSheet, NEATLINE, ORIENTATIONS, PAPERS } from '../../../src/ui/print/sheet-layout.ts';
import { extentOfLine, fittingScale, frameAt, SCALES } from '../../../src/ui/print/sheet-scale.ts';
import { readRealAtlas } from '../../support/real-atlas.ts';

const coords = readRealAtlas().line.coords;
const sheets = PAPERS.flatMap((paper) => ORIENTATIONS.map((orientation) => ({ paper, orientation })));

for (const { paper, orientation } of sheets) {
  const layout = layoutSheet(paper, orientation);
  const { width, height } = layout.map;

  test(`on ${paper} ${orientation} the map leaves room for its margins, its edge and what explains it`, () => {
    const [across, down] = [width / PIXELS_PER_MM + 2 * NEATLINE, height / PIXELS_PER_MM + 2 * NEATLINE];
    const upright = orientation === 'portrait';
    expect(across).toBeLessThanOrEqual(layout.width - 2 * layout.margin - (upright ? 0 : 70));
    expect(down).toBeLessThanOrEqual(layout.height - 2 * layout.margin - layout.head - (upright ? 80 : 0));
    // The map is the sheet’s main thing.
    expect((across * down) / (layout.width * layout.height)).toBeGreaterThan(0.38);
    expect([width % 2, height % 2], 'whole pixels at two and a half to the pixel').toEqual([0, 0]);
  });

  test(`on ${paper} ${orientation} the whole line is shown at the largest round scale that holds it`, () => {
    const extent = extentOfLine(coords);
    const scale = fittingScale(extent, layout.map);
    const fits = (places: readonly Position[], denominator: number) => {
      const frame = frameAt(middleOf(extent), denominator, layout.map);
      return places.every((at) => {
        const [x, y] = pixelIn(frame, at);
        return x >= 0 && y >= 0 && x <= width && y <= height;
      });
    };
    const { west, east, south, north } = extent;
    const corners: readonly Position[] = [
      [west, north],
      [east, south],
    ];
    expect(fits([...coords, ...corners], scale)).toBe(true);
    const larger = SCALES[SCALES.indexOf(scale as (typeof SCALES)[number]) - 1] ?? 0; // it is one of them
    expect(larger).toBeGreaterThan(0);
    expect(fits(corners, larger)).toBe(false);
  });
}

test('round the line there is air, a twentieth of its own size', () => {
  const { west, east } = extentOfLine(coords);
  const lngs = coords.map(([lng]) => lng);
  expect((Math.min(...lngs) - west) / (Math.max(...lngs) - Math.min(...lngs))).toBeCloseTo(0.05, 9);
  expect((east - Math.max(...lngs)) / (Math.max(...lngs) - Math.min(...lngs))).toBeCloseTo(0.05, 9);
});

test('the scale holds in the middle of the sheet', () => {
  const frame = frameAt([40, 35.2], 750_000, { width: 700, height: 600 });
  expect(scaleAt(frame.zoom, frame.lat)).toBeCloseTo(750_000, 3);
});

test('an extent larger than every sheet gets the smallest scale', () => {
  expect(fittingScale({ west: 0, east: 80, south: 0, north: 60 }, { width: 700, height: 600 })).toBe(
    5_000_000,
  );
});

const gaps = (ticks: readonly Tick[]): readonly number[] => {
  const at = ticks.filter((t) => t.major).map((t) => t.at);
  return at.slice(1).map((x, i) => Math.abs(x - (at[i] ?? 0)));
};

test('ticks lie inside the map, at whole minutes, where the map draws them, and their labels have room', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...SCALES),
      fc.double({ min: 38, max: 42, noNaN: true }),
      fc.double({ min: 33, max: 37, noNaN: true }),
      (scale, lng, lat) => {
        const frame = frameAt([lng, lat], scale, { width: 680, height: 580 });
        const { west, south, east, north } = extentOf(frame);
        const ticks = edgeTicks(frame);
        expect(ticks.lng.length).toBeGreaterThan(2);
        for (const { degrees, at } of ticks.lng) {
          expect(degrees >= west && degrees <= east).toBe(true);
          // Longitude runs evenly over a Mercator map.
          expect(at).toBeCloseTo((680 * (degrees - west)) / (east - west), 5);
          expect(Math.abs(degrees * 120 - Math.round(degrees * 120))).toBeLessThan(1e-6);
        }
        for (const { degrees, at } of ticks.lat) {
          expect(degrees >= south && degrees <= north).toBe(true);
          expect(at >= 0 && at <= 580).toBe(true);
        }
        for (const gap of [...gaps(ticks.lng), ...gaps(ticks.lat)]) expect(gap).toBeGreaterThan(80);
      },
    ),
  );
});
