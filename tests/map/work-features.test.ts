// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { geodesicPath } from '../../src/geo/ellipsoid.ts';
import { pathFeatures, pickFeatures } from '../../src/map/work-features.ts';
import { place } from '../support/place.ts';
import { readRealAtlas } from '../support/real-atlas.ts';

const { line, places, towns } = readRealAtlas();

const leg = (a: ReturnType<typeof place>, b: ReturnType<typeof place>) => ({
  line: geodesicPath(a, b, 10_000),
  label: '1 km',
});
const angles = (path: Parameters<typeof pathFeatures>[0]) =>
  pathFeatures(path, line.index).features.flatMap((f) =>
    f.properties?.part === 'label' ? [f.properties.angle as number] : [],
  );

describe('the measured path on the map', () => {
  it('has a length on each leg that never stands on its head', () => {
    const centre = place(40, 35);
    for (let degrees = 0; degrees < 360; degrees += 15) {
      const r = (degrees * Math.PI) / 180;
      const end = place(40 + Math.cos(r), 35 + Math.sin(r));
      const [angle = 999] = angles({
        vertices: [centre, end],
        closed: false,
        legs: [leg(centre, end)],
        live: undefined,
        crossings: [],
        corner: undefined,
        snap: undefined,
      });
      expect(Math.abs(angle)).toBeLessThanOrEqual(90);
    }
  });

  it('has its lengths on the side where the line is not', () => {
    const [south, north] = [place(39.6, 35.5), place(39.9, 35.75)];
    for (const [from, under] of [
      [south, true],
      [north, false],
    ] as const) {
      const legs = [leg(from, place(from[0] + 0.4, from[1] - 0.3))];
      const mark = { vertices: [], closed: false, legs, live: undefined, crossings: [] };
      const [label] = pathFeatures(
        { ...mark, corner: undefined, snap: undefined },
        line.index,
      ).features.filter((f) => f.properties?.part === 'label');
      expect(label?.properties?.under).toBe(under);
    }
  });

  it('draws nothing without a path', () => {
    expect(pathFeatures(undefined, line.index).features).toEqual([]);
  });
});

describe('the picked place on the map', () => {
  it('has no leader where the line gives no answer', () => {
    const parts = pickFeatures(
      { at: place(40, 35), leader: [], label: '', cell: [] },
      line.index,
    ).features.map((f) => f.properties?.part);
    expect(parts).toEqual(['place']);
  });

  it('has its name on the other side than its leader, and the four towns only the one they always have', () => {
    const [village] = [...places.values()].filter((p) => p.rank === 4);
    const [town] = towns;
    if (!village || !town) throw new Error('The atlas has villages and towns.');
    const name = (picked: typeof village, leader: readonly ReturnType<typeof place>[]) =>
      pickFeatures({ at: picked.at, place: picked, leader, label: '', cell: [] }, line.index).features.find(
        (f) => f.properties?.part === 'name',
      )?.properties;
    const [lng, lat] = village.at;
    const leaderTo = (east: number, north: number) => [village.at, place(lng + east, lat + north)];
    expect(name(village, leaderTo(0, -0.1))).toMatchObject({ id: village.id, en: village.name.en, way: 'n' });
    expect(name(village, leaderTo(0.1, 0))).toMatchObject({ way: 'w' });
    expect(name(village, [])).toMatchObject({ way: '' });
    expect(name(town, [])).toBeUndefined();
  });

  it('has its distance past the line, as seen from it', () => {
    const leader = [place(40, 36), place(40, 35)];
    const north = pickFeatures({ at: place(40, 36), leader, label: '111 km', cell: [] }, line.index);
    expect(north.features.find((f) => f.properties?.part === 'foot')?.properties).toMatchObject({
      way: 's',
      label: '111 km',
    });
  });
});
