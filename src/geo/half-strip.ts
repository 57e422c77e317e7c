/** The ground on one side of a line, as a polygon: what lies between the perpendiculars through the line's ends. */
import { findSelfContact } from './gamma.ts';
import type { Metres, Position } from './lng-lat.ts';
import { fitPlane, type Plane, type XY } from './plane.ts';

/** How far from the line the strip reaches, in chart metres: past every governorate that it is laid over. */
const REACH_METRES: Metres = 400_000;
/** A straight way on the chart is bent in degrees: it is drawn with a vertex at each of these. */
const STEP_METRES: Metres = 10_000;

interface Ray {
  readonly from: XY;
  /** A chart metre along it. */
  readonly step: XY;
}

/** The perpendicular through b of the leg from a to b, toward the left (1) or the right (−1) of it. */
function perpendicular(a: XY, b: XY, through: XY, turn: 1 | -1): Ray {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const scale = turn / Math.hypot(dx, dy);
  return { from: through, step: [-dy * scale, dx * scale] };
}

/** How far both rays can go before they meet: the whole reach where they never do. */
function reachOf(p: Ray, q: Ray): readonly [Metres, Metres] {
  const cross = p.step[0] * q.step[1] - p.step[1] * q.step[0];
  const [dx, dy] = [q.from[0] - p.from[0], q.from[1] - p.from[1]];
  const [s, t] = [(dx * q.step[1] - dy * q.step[0]) / cross, (dx * p.step[1] - dy * p.step[0]) / cross];
  const meet = cross !== 0 && s > 0 && t > 0 && s < REACH_METRES && t < REACH_METRES;
  // A metre short of where they meet, so that the strip's outline does not touch itself.
  return meet ? [s - 1, t - 1] : [REACH_METRES, REACH_METRES];
}

function along(plane: Plane, { from, step }: Ray, reach: Metres): Position[] {
  const count = Math.ceil(reach / STEP_METRES);
  return Array.from({ length: count }, (_, i) => {
    const metres = Math.min(reach, STEP_METRES * (i + 1));
    return plane.inverse(from[0] + step[0] * metres, from[1] + step[1] * metres);
  });
}

/** Whether a way crosses or touches itself nowhere. */
function isSimple(way: readonly Position[]): boolean {
  const [lng, lat] = [Float64Array.from(way, (p) => p[0]), Float64Array.from(way, (p) => p[1])];
  const [west, east] = [lng.reduce((a, b) => Math.min(a, b)), lng.reduce((a, b) => Math.max(a, b))];
  const [south, north] = [lat.reduce((a, b) => Math.min(a, b)), lat.reduce((a, b) => Math.max(a, b))];
  return findSelfContact({ lng, lat, west, east, south, north }) === undefined;
}

/**
 * Along the line, out along the perpendicular through its end, back, and in along the perpendicular through its start.
 *
 * @param coords a simple line in degrees, two or more vertices, consecutive ones distinct
 * @returns a closed ring; undefined where a perpendicular meets the line again, so that no strip is on one side of it
 */
export function halfStrip(coords: readonly Position[], side: 'left' | 'right'): Position[] | undefined {
  const plane = fitPlane(coords);
  const [a, b, y, z] = [coords[0], coords[1], coords.at(-2), coords.at(-1)].map(
    (p) => p && plane.forward(p[0], p[1]),
  );
  if (!a || !b || !y || !z) return undefined;
  const turn = side === 'left' ? 1 : -1;
  const [start, end] = [perpendicular(a, b, a, turn), perpendicular(y, z, z, turn)];
  const [fromStart, fromEnd] = reachOf(start, end);
  const [atStart, atEnd] = [along(plane, start, fromStart), along(plane, end, fromEnd)];
  if (!isSimple([...atStart.toReversed(), ...coords, ...atEnd])) return undefined;
  return [...coords, ...atEnd, ...atStart.toReversed(), ...coords.slice(0, 1)];
}
