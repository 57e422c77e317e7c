/** How far a place is from lines that are no index of their own: a river, a border. */
import { at } from './at.ts';
import { densify } from './densify.ts';
import { geodesicMetres } from './ellipsoid.ts';
import type { Metres, Position } from './lng-lat.ts';
import type { Plane, XY } from './plane.ts';

export interface NearestOn {
  readonly at: Position;
  readonly metres: Metres;
}

/** Consecutive chart points, and the box round them. */
interface Piece {
  readonly points: readonly XY[];
  readonly low: XY;
  readonly high: XY;
}

const PIECE_SEGMENTS = 32;

/** A charted line in pieces that share their ends. */
function piecesOf(points: readonly XY[]): Piece[] {
  return Array.from({ length: Math.ceil((points.length - 1) / PIECE_SEGMENTS) }, (_, k) => {
    const own = points.slice(k * PIECE_SEGMENTS, (k + 1) * PIECE_SEGMENTS + 1);
    const [x, y] = [own.map((p) => p[0]), own.map((p) => p[1])];
    return {
      points: own,
      low: [Math.min(...x), Math.min(...y)],
      high: [Math.max(...x), Math.max(...y)],
    };
  });
}

/** Squared chart distance to a piece's box: 0 inside it. */
function boxSquared({ low, high }: Piece, [x, y]: XY): number {
  const dx = Math.max(low[0] - x, 0, x - high[0]);
  const dy = Math.max(low[1] - y, 0, y - high[1]);
  return dx * dx + dy * dy;
}

/** The point of a–b nearest to p on the chart. */
function footOn([ax, ay]: XY, [bx, by]: XY, [px, py]: XY): XY {
  const [dx, dy] = [bx - ax, by - ay];
  const t = Math.max(0, Math.min(1, ((px - ax) * dx + (py - ay) * dy) / (dx * dx + dy * dy || 1)));
  return [ax + t * dx, ay + t * dy];
}

/**
 * Made for a few thousand questions of a few thousand segments.
 *
 * @param plane a chart in which both the lines and the places are near: feet are found in it, lengths by GeographicLib
 * @param lines each of two or more positions, straight in longitude and latitude between them
 * @returns the nearest point of any of the lines; undefined where there are none
 */
export function createPolylineDistance(
  plane: Plane,
  lines: readonly (readonly Position[])[],
): (from: Position) => NearestOn | undefined {
  const pieces = lines.flatMap((line) => {
    const { lng, lat } = densify(line);
    return piecesOf(Array.from(lng, (x, i) => plane.forward(x, at(lat, i))));
  });
  return (from) => {
    const p = plane.forward(from[0], from[1]);
    let best = Infinity;
    let foot: XY | undefined;
    const byBox = pieces
      .map((piece) => ({ piece, squared: boxSquared(piece, p) }))
      .sort((a, b) => a.squared - b.squared);
    for (const { piece, squared: box } of byBox) {
      if (box >= best) break;
      for (let i = 1; i < piece.points.length; i++) {
        const found = footOn(piece.points[i - 1] as XY, piece.points[i] as XY, p); // in range
        const squared = (found[0] - p[0]) ** 2 + (found[1] - p[1]) ** 2;
        if (squared < best) [best, foot] = [squared, found];
      }
    }
    if (!foot) return undefined;
    const nearest = plane.inverse(foot[0], foot[1]);
    return { at: nearest, metres: geodesicMetres(from, nearest) };
  };
}
