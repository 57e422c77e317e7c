import { describe, expect, it } from 'vitest';
import { positionAt } from '../../src/geo/line-index.ts';
import { unitMercator } from '../../src/geo/mercator.ts';
import { nearest } from '../../src/geo/nearest.ts';
import { isUnder, wayBeyond } from '../../src/map/figure-ways.ts';
import type { Way } from '../../src/map/label-anchors.ts';
import { readRealAtlas } from '../support/real-atlas.ts';

const { line, towns } = readRealAtlas();
const { index } = line;
const ASIDE = {
  e: [1, 0],
  ne: [1, -1],
  n: [0, -1],
  nw: [-1, -1],
  w: [-1, 0],
  sw: [-1, 1],
  s: [0, 1],
  se: [1, 1],
};

/** How many vertices of the line, a quarter of a kilometre apart, lie under a figure of 50 by 14 pixels. */
function under(foot: readonly [number, number], way: Way, zoom: number): number {
  const [x, y] = unitMercator(foot);
  const [right = 0, down = 0] = ASIDE[way];
  const gap = right && down ? 10 : 14;
  const [a, b] = [right * (gap + 25), down * (gap + 7)];
  const scale = 512 * 2 ** zoom;
  return index.lng.filter((lng, i) => {
    const [u, v] = unitMercator([lng, index.lat[i] ?? 0]);
    return Math.abs((u - x) * scale - a) < 25 && Math.abs((v - y) * scale - b) < 7;
  }).length;
}

describe('the distance of a picked place from the line', () => {
  it.each(towns.filter(({ id }) => id !== 'tabqa'))('$id: leaves the line free at any zoom', ({ at }) => {
    const found = nearest(index, ...index.plane.forward(at[0], at[1]));
    const foot = positionAt(index, found.segment, found.t);
    const way = wayBeyond(index, at, foot);
    if (!way) throw new Error('A town off the line has a way to it.');
    for (const zoom of [6.2, 7.2, 7.9, 9, 10.5]) {
      const pixels = (under(foot, way, zoom) * 250 * 2 ** zoom) / 64_000;
      expect(pixels, `${way} at ${zoom}`).toBeLessThan(8);
    }
  });

  it('is past the line where nothing is in its way', () => {
    expect(wayBeyond(index, [44, 34], [44, 33])).toBe('s');
    expect(wayBeyond(index, [44, 34], [44, 34])).toBe('e');
  });
});

describe('the figure of a leg', () => {
  it('stands under a leg where the line is above it, however the leg runs', () => {
    expect([isUnder('s', 0), isUnder('n', 0)]).toEqual([true, false]);
    expect([isUnder('w', 60), isUnder('e', 60)]).toEqual([true, false]);
    expect([isUnder('e', -60), isUnder('w', -60)]).toEqual([true, false]);
    expect(isUnder(undefined, 30)).toBe(false);
  });
});
