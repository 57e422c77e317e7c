/** How far the line keeps from a river, stretch by stretch. */
import type { Atlas, Stretch } from '../../atlas/nouns.ts';
import { riverFeatures } from '../../atlas/parse-claims.ts';
import { at } from '../../geo/at.ts';
import type { LineIndex } from '../../geo/line-index.ts';
import type { Metres, Position } from '../../geo/lng-lat.ts';
import { createPolylineDistance } from '../../geo/polyline-distance.ts';
import { linesOf } from './lines-of.ts';

export interface RiverDistance {
  readonly stretch: Stretch;
  /** Over the stretch's length, and at its farthest vertex. */
  readonly mean: Metres;
  readonly worst: Metres;
}

/** Parts of the river this far from the line's box (degrees) are not what it runs along. */
const MARGIN_DEGREES = 3;

function nearBox({ lng, lat }: LineIndex, lines: readonly Position[][]): Position[][] {
  const [west, east] = [Math.min(...lng) - MARGIN_DEGREES, Math.max(...lng) + MARGIN_DEGREES];
  const [south, north] = [Math.min(...lat) - MARGIN_DEGREES, Math.max(...lat) + MARGIN_DEGREES];
  return lines.filter((line) => line.some(([x, y]) => x >= west && x <= east && y >= south && y <= north));
}

/**
 * Distances to the river at the line's vertices, densified to 250 m; the mean by the trapezoidal rule along the line.
 *
 * @returns one a stretch; empty where no part of the river is near the line
 */
export function distancesToRiver({ line, backdrop }: Atlas, river: string): readonly RiverDistance[] {
  const { index } = line;
  const lines = nearBox(index, riverFeatures(backdrop, river).flatMap(linesOf));
  const distance = createPolylineDistance(index.plane, lines);
  const metres = Array.from(index.lng, (x, i) => distance([x, at(index.lat, i)])?.metres ?? Number.NaN);
  if (metres.some(Number.isNaN)) return [];
  return line.stretches.map((stretch) => {
    const vertices = metres
      .map((m, i) => ({ metres: m, chainage: at(index.chainage, i) }))
      .filter(({ chainage }) => chainage >= stretch.from && chainage <= stretch.to);
    const sum = vertices.reduce((total, v, i) => {
      const before = vertices[i - 1] ?? v;
      return total + ((v.metres + before.metres) / 2) * (v.chainage - before.chainage);
    }, 0);
    const worst = vertices.reduce((most, v) => Math.max(most, v.metres), 0);
    return { stretch, mean: sum / (stretch.to - stretch.from), worst };
  });
}
