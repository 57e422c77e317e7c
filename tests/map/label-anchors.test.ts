import { describe, expect, it } from 'vitest';
import { positionAt } from '../../src/geo/line-index.ts';
import { nearest } from '../../src/geo/nearest.ts';
import { NAME_ANCHORS, wayFromLine } from '../../src/map/label-anchors.ts';
import { place } from '../support/place.ts';
import { readRealAtlas } from '../support/real-atlas.ts';

const { line, places } = readRealAtlas();
const ROSE = { e: 0, ne: 45, n: 90, nw: 135, w: 180, sw: 225, s: 270, se: 315 } as const;
const wayOf = (name: string) => {
  const found = [...places.values()].find((p) => p.name.en === name);
  if (!found) throw new Error(`${name} is no place of the atlas.`);
  return wayFromLine(line.index, found.at);
};

describe('the side of its dot on which a name stands', () => {
  it('is away from the river, whichever bend is nearest', () => {
    expect(['w', 'sw', 's']).toContain(wayOf('Al-Mayadin'));
    expect(['w', 'sw', 's']).toContain(wayOf('Al-Asharah'));
    expect(['e', 'ne', 'n']).toContain(wayOf('Hajin'));
    expect(['e', 'ne', 'n']).toContain(wayOf('Khasham'));
  });

  it('is never toward the nearest point of the line', () => {
    let near = 0;
    for (const { at } of places.values()) {
      const way = wayFromLine(line.index, at);
      if (!way) continue;
      near += 1;
      const found = nearest(line.index, ...line.index.plane.forward(at[0], at[1]));
      const foot = positionAt(line.index, found.segment, found.t);
      const angle = Math.atan2(at[1] - foot[1], (at[0] - foot[0]) * Math.cos((at[1] * Math.PI) / 180));
      const turn = Math.abs(((ROSE[way] - (angle * 180) / Math.PI + 540) % 360) - 180);
      // A right angle, and half a step of the rose.
      expect(turn).toBeLessThanOrEqual(112.5);
    }
    expect(near, 'places near the line').toBeGreaterThan(15);
  });

  it('is free for places far from the line', () => {
    expect(wayFromLine(line.index, place(36.72, 35.13))).toBeUndefined();
  });

  it('has a choice of three anchors for each way, and of four without one', () => {
    const [, , ...pairs] = NAME_ANCHORS as unknown as readonly unknown[];
    const choices = pairs.filter(Array.isArray).map((literal) => literal[1].length / 2);
    expect(choices).toEqual([3, 3, 3, 3, 3, 3, 3, 3, 4]);
    expect(pairs.filter((part) => typeof part === 'string')).toEqual(Object.keys(ROSE));
  });
});
