/** Distance to a line by GeographicLib alone: no chart, no index, no code of src/. */
import geographiclib from 'geographiclib-geodesic';
import type { Position } from '../../src/geo/lng-lat.ts';

const { Geodesic } = geographiclib;
const metres = (a: Position, b: Position): number =>
  Geodesic.WGS84.Inverse(a[1], a[0], b[1], b[0], Geodesic.DISTANCE).s12 as number; // asked for by DISTANCE

const GOLDEN = (Math.sqrt(5) - 1) / 2;

/** The least distance from p to the segment a–b, straight in degrees, by golden-section search. */
function toSegment(p: Position, a: Position, b: Position): number {
  const at = (t: number): number => metres(p, [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])]);
  let [low, high] = [0, 1];
  let [t1, t2] = [1 - GOLDEN, GOLDEN];
  let [d1, d2] = [at(t1), at(t2)];
  for (let i = 0; i < 40; i++) {
    if (d1 < d2) {
      [high, t2, d2] = [t2, t1, d1];
      t1 = high - GOLDEN * (high - low);
      d1 = at(t1);
    } else {
      [low, t1, d1] = [t1, t2, d2];
      t2 = low + GOLDEN * (high - low);
      d2 = at(t2);
    }
  }
  return Math.min(d1, d2, at(0), at(1));
}

/**
 * A segment cannot come nearer than half of what both its ends' distances exceed its length by, so only those
 * that can beat the nearest vertex are searched.
 *
 * @param line segments of a few kilometres: along one, the distance has a single minimum
 */
export function nearestByGeographicLib(
  line: readonly Position[],
  lengths: readonly number[],
  p: Position,
): number {
  const ends = line.map((v) => metres(p, v));
  let best = Math.min(...ends);
  const candidates = lengths
    .map((length, i) => ({ i, least: ((ends[i] as number) + (ends[i + 1] as number) - length) / 2 })) // in range
    .filter(({ least }) => least < best)
    .sort((a, b) => a.least - b.least);
  for (const { i, least } of candidates) {
    if (least >= best) break;
    best = Math.min(best, toSegment(p, line[i] as Position, line[i + 1] as Position)); // in range
  }
  return best;
}

/** Lengths of the segments; a straight segment in degrees is under 1.001 times its geodesic at this scale. */
export const segmentLengths = (line: readonly Position[]): number[] =>
  line.slice(1).map((b, i) => 1.001 * metres(line[i] as Position, b)); // in range
