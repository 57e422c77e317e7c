import { describe, expect, it } from 'vitest';
import { unitMercator } from '../../src/geo/mercator.ts';
import { CLASS_ROOM, classColours, classMarks, parseHex } from '../../src/map/points-colours.ts';
import { boxOf, createFrame, readFrame, splitCentre } from '../../src/map/points-frame.ts';
import { regimeOf } from '../../src/map/points-regime.ts';
import { CLOUD_ORIGIN } from '../../src/points/cloud.ts';
import { seeded } from '../support/seeded.ts';
import { contrast, PALETTES } from '../support/themes.ts';

/** Degrees round the circle of colours. */
function hue([r = 0, g = 0, b = 0]: readonly number[]): number {
  const [most, least] = [Math.max(r, g, b), Math.min(r, g, b)];
  if (most === r) return 60 * (((g - b) / (most - least) + 6) % 6);
  return 60 * (most === g ? (b - r) / (most - least) + 2 : (r - g) / (most - least) + 4);
}

const SCHEMES = { side: 4, certainty: 4, categories: 9, amounts: 5 } as const;

describe.each(PALETTES)('in the %s theme', (_, palette) => {
  it.each(Object.entries(SCHEMES))('each class of %s has a colour of its own', (scheme, classes) => {
    const colours = classColours(palette, scheme as keyof typeof SCHEMES);
    expect(colours).toHaveLength(3 * CLASS_ROOM);
    const own = Array.from({ length: classes }, (__, i) => colours.slice(3 * i + 3, 3 * i + 6).join());
    expect(new Set(own).size).toBe(classes);
  });

  it.each(Object.entries(SCHEMES))(
    'every class of %s stands out from the land, 3 to 1',
    (scheme, classes) => {
      const colours = classColours(palette, scheme as keyof typeof SCHEMES);
      for (let i = 1; i <= classes; i++) {
        expect(contrast([...colours.slice(3 * i, 3 * i + 3)], parseHex(palette.land))).toBeGreaterThanOrEqual(
          3,
        );
      }
    },
  );

  it('the sides have the hues of the zones, to within 3 degrees', () => {
    const colours = classColours(palette, 'side');
    expect(Math.abs(hue([...colours.slice(3, 6)]) - hue(parseHex(palette.ne)))).toBeLessThan(3);
    expect(Math.abs(hue([...colours.slice(6, 9)]) - hue(parseHex(palette.sw)))).toBeLessThan(3);
  });

  it('amounts go one way, from the colour nearest to the land', () => {
    const colours = classColours(palette, 'amounts');
    const steps = [1, 2, 3, 4, 5].map((i) =>
      contrast([...colours.slice(3 * i, 3 * i + 3)], parseHex(palette.land)),
    );
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
  });
});

describe('a colour', () => {
  it('is read in short as in full, since the build shortens it', () => {
    expect(parseHex('#173')).toEqual(parseHex('#117733'));
    expect(parseHex('#ff8000')).toEqual([1, 128 / 255, 0]);
  });

  it('in another notation is refused', () => {
    expect(() => parseHex('tan')).toThrow('tan');
    expect(() => parseHex('')).toThrow();
  });
});

describe('how points are drawn', () => {
  it('changes above 2,000 and above 20,000 in view', () => {
    expect([0, 2_000, 2_001, 20_000, 20_001, 1e6].map((n) => regimeOf(n, undefined))).toEqual([
      'rings',
      'rings',
      'dots',
      'dots',
      'density',
      'density',
    ]);
  });

  it('does not change back until the count has fallen well below', () => {
    expect(regimeOf(1_900, 'dots')).toBe('dots');
    expect(regimeOf(1_600, 'dots')).toBe('rings');
    expect(regimeOf(19_000, 'density')).toBe('density');
    expect(regimeOf(16_000, 'density')).toBe('dots');
    expect(regimeOf(500, 'density')).toBe('rings');
  });

  it('does not flicker where a count goes to and fro about a limit', () => {
    let regime = regimeOf(2_010, undefined);
    let changes = 0;
    for (let i = 0; i < 100; i++) {
      const next = regimeOf(2_000 + 150 * Math.sin(i), regime);
      if (next !== regime) changes++;
      regime = next;
    }
    expect(changes).toBe(0);
  });
});

describe('where points are drawn', () => {
  const [width, height] = [1440, 900];
  /** Column by column, as MapLibre gives it: from the unit square to clip space, with a depth that divides. */
  const matrixAt = (lng: number, lat: number, zoom: number): Float64Array => {
    const world = 512 * 2 ** zoom;
    const [x, y] = unitMercator([lng, lat]);
    const w = 1.5 * height;
    const [sx, sy] = [(2 * world) / width, (-2 * world) / height];
    return Float64Array.of(sx * w, 0, 0, 0, 0, sy * w, 0, 0, 0, 0, 1, 0, -x * sx * w, -y * sy * w, 0, w);
  };

  it('is within a tenth of a pixel at zoom 15, at the far end of the corridor too, in the arithmetic of the GPU', () => {
    const f = Math.fround;
    const random = seeded(2);
    const [frame, centre] = [createFrame(), new Float32Array(4)];
    let worst = 0;
    for (let round = 0; round < 2_000; round++) {
      const [lng, lat] = [36 + 7 * random(), 32.5 + 4.5 * random()];
      readFrame(matrixAt(lng, lat, 15), frame);
      splitCentre(frame, centre);
      const place = [lng + 0.02 * (random() - 0.5), lat + 0.01 * (random() - 0.5)] as const;
      const unit = unitMercator(place);
      const middle = unitMercator([lng, lat]);
      for (const axis of [0, 1] as const) {
        const stored = f(unit[axis] - CLOUD_ORIGIN[axis]);
        const scale = f(axis === 0 ? frame.across : frame.down);
        const clip = f(f(f(stored - (centre[axis] ?? 0)) - (centre[axis + 2] ?? 0)) * scale);
        const pixel = (clip * (axis === 0 ? width : -height)) / 2;
        worst = Math.max(worst, Math.abs(pixel - (unit[axis] - middle[axis]) * 512 * 2 ** 15));
      }
    }
    expect(worst).toBeLessThan(0.1);
  });

  it('knows the box that is in view', () => {
    const frame = createFrame();
    readFrame(matrixAt(40, 35, 8), frame);
    const [left, top, right, bottom] = boxOf(frame);
    const world = 512 * 2 ** 8;
    expect((right - left) * world).toBeCloseTo(width, 6);
    expect((bottom - top) * world).toBeCloseTo(height, 6);
    expect((left + right) / 2 + CLOUD_ORIGIN[0]).toBeCloseTo(unitMercator([40, 35])[0], 12);
  });
});

describe('the marks of a class', () => {
  it('are a disc for every side, and open the less sure a point is', () => {
    expect([...classMarks('side').slice(2, 6)]).toEqual([1, 0, 1, 0]);
    const certainty = classMarks('certainty');
    const holes = [1, 2, 3].map((i) => certainty[2 * i + 1] ?? Number.NaN);
    expect(holes[0]).toBe(0);
    expect(holes).toEqual([...holes].sort((a, b) => a - b));
    expect(new Set(holes).size).toBe(3);
  });

  it('without an answer are a speck', () => {
    for (const scheme of ['side', 'certainty'] as const) expect(classMarks(scheme)[8]).toBeLessThan(0.8);
  });

  it('say nothing of a column’s values', () => {
    for (const scheme of ['categories', 'amounts'] as const) {
      for (let i = 1; i < CLASS_ROOM; i++)
        expect([...classMarks(scheme).slice(2 * i, 2 * i + 2)]).toEqual([1, 0]);
    }
  });
});
