/** A line made ready for many questions: densified, charted, measured, indexed. Nothing here knows of places. */
import { at, intAt } from './at.ts';
import { buildBoxTree } from './box-tree.ts';
import type { ChartedLine } from './charted-line.ts';
import { densify } from './densify.ts';
import { geodesicMetres } from './ellipsoid.ts';
import { extend, findSelfContact, type Gamma } from './gamma.ts';
import type { Metres, Position } from './lng-lat.ts';
import { orient } from './orient.ts';
import { createParity, type Parity } from './parity.ts';
import { fitPlane, type Plane } from './plane.ts';
import { fail, ok, type Result } from './result.ts';
import { createSeedGrid, type SeedGrid } from './seed-grid.ts';

export interface LineIndex extends ChartedLine {
  /** The densified vertices in degrees; the same in chart metres are `x` and `y`. */
  readonly lng: Float64Array;
  readonly lat: Float64Array;
  /** Ground metres along the line at each densified vertex. */
  readonly chainage: Float64Array;
  /** For each given vertex, its index among the densified ones. */
  readonly origin: Uint32Array;
  readonly seeds: SeedGrid;
  readonly gamma: Gamma;
  readonly parity: Parity;
  /** Which way the line turns at each densified vertex between two segments: 1 left, −1 right, 0 straight on. */
  readonly turn: Int8Array;
}

export type LineProblem =
  | { readonly code: 'line-too-short' }
  | { readonly code: 'line-repeats-vertex'; readonly vertex: number }
  | { readonly code: 'line-not-chartable' }
  /** Γ touches itself: `at` and `other` are given vertices that begin the two legs; −1 is the ray before the line. */
  | { readonly code: 'line-not-simple'; readonly at: number; readonly other: number };

/** The leg of the given line (−1: the ray before it) on which a segment of Γ lies. */
function givenLeg(origin: Uint32Array, gammaSegment: number): number {
  const segment = gammaSegment - 1;
  if (segment < 0) return -1;
  let leg = 0;
  while (leg + 1 < origin.length && intAt(origin, leg + 1) <= segment) leg++;
  return leg;
}

/**
 * Densifies, charts and indexes a line, and refuses one that has no sides.
 *
 * @param coords two or more positions in degrees, in the line's own direction: left and right follow from it
 * @param maxSegment ground metres; tests alone pass another value than the default
 */
export function createLineIndex(
  coords: readonly Position[],
  maxSegment?: Metres,
): Result<LineIndex, LineProblem> {
  if (coords.length < 2) return fail({ code: 'line-too-short' });
  const vertex = coords.findIndex((c, i) => c[0] === coords[i - 1]?.[0] && c[1] === coords[i - 1]?.[1]);
  if (vertex > 0) return fail({ code: 'line-repeats-vertex', vertex });
  // Each end ray takes its direction from the first and last two degrees pairs, so densify before extending.
  const { lng, lat, origin } = densify(coords, maxSegment);
  const gamma = extend(lng, lat);
  const contact = findSelfContact(gamma);
  if (contact) {
    const [a, b] = contact;
    return fail({ code: 'line-not-simple', at: givenLeg(origin, a), other: givenLeg(origin, b) });
  }
  const plane = chart(coords);
  if (!plane) return fail({ code: 'line-not-chartable' });

  const n = lng.length;
  const [x, y, chainage] = [new Float64Array(n), new Float64Array(n), new Float64Array(n)];
  const inverseScale = new Float64Array(n);
  let leastInverseScale = Infinity;
  for (let i = 0; i < n; i++) {
    const xy = plane.forward(at(lng, i), at(lat, i));
    x[i] = xy[0];
    y[i] = xy[1];
    inverseScale[i] = plane.inverseScale(xy[0], xy[1]);
    leastInverseScale = Math.min(leastInverseScale, at(inverseScale, i));
    if (i > 0) {
      const step = geodesicMetres([at(lng, i - 1), at(lat, i - 1)], [at(lng, i), at(lat, i)]);
      chainage[i] = at(chainage, i - 1) + step;
    }
  }
  const tree = buildBoxTree(x, y);
  const parity = createParity(gamma);
  const turn = turnsOf(lng, lat);
  const seeds = createSeedGrid(x, y);
  const charted = { turn, x, y, chainage, inverseScale, leastInverseScale };
  return ok({ lng, lat, origin, plane, tree, seeds, gamma, parity, ...charted });
}

function turnsOf(lng: Float64Array, lat: Float64Array): Int8Array {
  const turn = new Int8Array(lng.length);
  for (let v = 1; v + 1 < lng.length; v++) {
    const [before, after] = [v - 1, v + 1];
    turn[v] = orient(
      at(lng, before),
      at(lat, before),
      at(lng, v),
      at(lat, v),
      at(lng, after),
      at(lat, after),
    );
  }
  return turn;
}

function chart(coords: readonly Position[]): Plane | undefined {
  try {
    return fitPlane(coords);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The place on the line at a share of a densified segment, in degrees. */
export function positionAt({ lng, lat }: LineIndex, segment: number, t: number): Position {
  if (t === 0) return [at(lng, segment), at(lat, segment)];
  if (t === 1) return [at(lng, segment + 1), at(lat, segment + 1)];
  return [
    at(lng, segment) + t * (at(lng, segment + 1) - at(lng, segment)),
    at(lat, segment) + t * (at(lat, segment + 1) - at(lat, segment)),
  ];
}

/** Ground metres along the line at a share of a densified segment. */
export const chainageAt = ({ chainage }: LineIndex, segment: number, t: number): Metres =>
  at(chainage, segment) + t * (at(chainage, segment + 1) - at(chainage, segment));

export const lineLength = ({ chainage }: LineIndex): Metres => at(chainage, chainage.length - 1);
