import KDBush from 'kdbush';
import { describe, expect, it } from 'vitest';
import { nearestIn, pointAt } from '../../src/map/points-nearest.ts';
import { countIn, createTree, paint, runsIn, runsRoom } from '../../src/map/points-tree.ts';
import { type Box, boxOfPoints } from '../../src/points/cloud.ts';
import { cloudOf } from '../../src/points/store/build-cloud.ts';
import { seeded } from '../support/seeded.ts';

type Precision = typeof Float32Array | typeof Float64Array;

/** Points in clumps, some of them in the very same place, a third of them hidden. */
function makeSet(count: number, seed: number, precision: Precision = Float32Array) {
  const random = seeded(seed);
  const xy = new Float32Array(2 * count);
  const index = new KDBush(count, 64, precision);
  for (let i = 0; i < count; i++) {
    const twin = i > 0 && random() < 0.05;
    const clump = random() < 0.6 ? 0.001 : 0.03;
    xy[2 * i] = twin ? (xy[2 * i - 2] ?? 0) : clump * (random() - 0.5);
    xy[2 * i + 1] = twin ? (xy[2 * i - 1] ?? 0) : clump * (random() - 0.5);
    index.add(xy[2 * i] ?? 0, xy[2 * i + 1] ?? 0);
  }
  index.finish();
  const painting = Uint8Array.from({ length: count }, () =>
    random() < 0.33 ? 0 : 1 + Math.floor(4 * random()),
  );
  const tree = createTree({ xy, index: index.data as ArrayBuffer, bounds: boxOfPoints(xy) }); // KDBush's own, not shared
  return { id: `${seed}`, xy, painting, tree, painted: paint(tree, painting), random };
}

const inside = (xy: Float32Array, i: number, [left, top, right, bottom]: Box) => {
  const [x = Number.NaN, y = Number.NaN] = [xy[2 * i], xy[2 * i + 1]];
  return x >= left && x <= right && y >= top && y <= bottom;
};

function randomBox(random: () => number): Box {
  const [x, y, w, h] = [
    0.04 * (random() - 0.5),
    0.04 * (random() - 0.5),
    0.02 * random() ** 3,
    0.02 * random() ** 3,
  ];
  return [x - w, y - h, x + w, y + h];
}

describe.each([
  ['single', Float32Array],
  ['double', Float64Array],
] as const)('a tree over an index in %s precision', (_, precision) => {
  const { xy, painting, tree, painted, random } = makeSet(20_000, 3, precision);

  it('counts in any box the points that are seen there, and no hidden one', () => {
    let found = 0;
    for (let round = 0; round < 200; round++) {
      const box = randomBox(random);
      let expected = 0;
      for (let i = 0; i < painting.length; i++) if (painting[i] !== 0 && inside(xy, i, box)) expected++;
      expect(countIn(tree, painted, box)).toBe(expected);
      found += expected;
    }
    expect(found).toBeGreaterThan(10_000);
  });

  it('draws in any box every point that lies in it, each of them once', () => {
    const runs = new Int32Array(runsRoom(painting.length));
    let partial = 0;
    for (let round = 0; round < 200; round++) {
      const box = randomBox(random);
      const count = runsIn(tree, box, runs);
      const drawn = new Uint8Array(painting.length);
      for (let r = 0; r < count; r++) {
        const [from = -1, many = -1] = [runs[2 * r], runs[2 * r + 1]];
        for (const id of tree.ids.subarray(from, from + many)) drawn[id] = (drawn[id] ?? 0) + 1;
      }
      expect(drawn.every((times, i) => times === 1 || (times === 0 && !inside(xy, i, box)))).toBe(true);
      if (drawn.filter((times) => times > 0).length < painting.length / 2) partial++;
    }
    expect(partial).toBeGreaterThan(100);
  });

  it('gives each point its own class', () => {
    expect([...tree.ids].every((id, i) => painted.classes[i] === painting[id])).toBe(true);
  });
});

it('never writes more runs than it has room for, however the box cuts the points', () => {
  const { tree, random } = makeSet(100_000, 5);
  const runs = new Int32Array(runsRoom(100_000) + 2).fill(-7);
  for (let round = 0; round < 200; round++) runsIn(tree, randomBox(random), runs);
  expect([...runs.slice(-2)]).toEqual([-7, -7]);
});

describe('the point that a pointer means', () => {
  const set = makeSet(20_000, 9);
  const { xy, painting, random } = set;

  it('is the nearest that is seen within reach, as brute force finds it', () => {
    let hits = 0;
    for (let round = 0; round < 300; round++) {
      const [x, y, reach] = [0.03 * (random() - 0.5), 0.03 * (random() - 0.5), 0.0006 * random()];
      let best: number | undefined;
      let least = reach * reach;
      for (let i = 0; i < painting.length; i++) {
        if (painting[i] === 0) continue;
        const squared = ((xy[2 * i] ?? 0) - x) ** 2 + ((xy[2 * i + 1] ?? 0) - y) ** 2;
        if (squared < least || (best === undefined && squared <= least)) [best, least] = [i, squared];
      }
      expect(nearestIn(set, x, y, reach)?.index).toBe(best);
      if (best !== undefined) hits++;
    }
    expect(hits).toBeGreaterThan(50);
  });

  it('is the very point, wherever that one is seen and alone', () => {
    const at = new Map<string, number>();
    for (let i = 0; i < painting.length; i++) {
      const key = `${xy[2 * i]} ${xy[2 * i + 1]}`;
      if (painting[i] !== 0 && !at.has(key)) at.set(key, i);
    }
    for (const [key, i] of at) {
      const [x = 0, y = 0] = key.split(' ').map(Number);
      expect(nearestIn(set, x, y, 1e-9)?.index).toBe(i);
    }
  });

  it('is none where all points are hidden', () => {
    const hidden = paint(set.tree, new Uint8Array(painting.length));
    expect(nearestIn({ tree: set.tree, painted: hidden }, 0, 0, 1)).toBeUndefined();
  });
});

describe('of several sets', () => {
  const one = (id: string, x: number) => {
    const tree = createTree(cloudOf(Float32Array.of(x, 0)));
    return { id, tree, painted: paint(tree, Uint8Array.of(1)) };
  };

  it('the topmost whose dot is under the pointer is meant', () => {
    expect(pointAt([one('below', 0), one('above', 2)], 0, 0, 7, 3)?.set).toBe('above');
  });

  it('the nearest is meant where no dot is under the pointer', () => {
    expect(pointAt([one('below', 4), one('above', 6)], 0, 0, 7, 3)?.set).toBe('below');
    expect(pointAt([one('below', 6), one('above', 4)], 0, 0, 7, 3)?.set).toBe('above');
  });

  it('none is meant beyond reach, and none without sets', () => {
    expect(pointAt([one('a', 8)], 0, 0, 7, 3)).toBeUndefined();
    expect(pointAt([], 0, 0, 7, 3)).toBeUndefined();
  });
});
