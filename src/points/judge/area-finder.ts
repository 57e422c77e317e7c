/** Which of some areas a place lies in, for a million places: a raster for most of them, Turf for those by an edge. */
import type { MultiPolygon, Polygon } from 'geojson';
import type { Position } from '../../geo/lng-lat.ts';
import { isInside } from '../../geo/turf.ts';
import { type Raster, rasterOf } from './raster.ts';

type Area = Polygon | MultiPolygon;

/** The number of the first area that holds the place, edges included; −1 for none. */
export type AreaFinder = (at: Position) => number;

const UNKNOWN = -3;

const ringsOf = (area: Area): readonly (readonly (readonly number[])[])[] =>
  area.type === 'Polygon' ? area.coordinates : area.coordinates.flat();

/**
 * The same answer as asking Turf of every area in turn. A cell of the raster that no edge comes near lies wholly in an
 * area or wholly outside it; whole patches of such cells share one answer, which Turf gives once.
 */
export function createAreaFinder(areas: readonly Area[]): AreaFinder {
  const firstOf = (at: Position): number => areas.findIndex((area) => isInside(at, area));
  const raster = rasterOf(areas.map(ringsOf));
  if (!raster) return () => -1;
  const known = new Int16Array(raster.columns * raster.rows).fill(UNKNOWN);
  return (at) => {
    const cell = raster.cellAt(at[0], at[1]);
    if (cell < 0) return -1;
    if (raster.touched[cell] === 1) return firstAmong(areas, candidates(raster, areas, cell), at);
    const answer = known[cell];
    if (answer !== undefined && answer !== UNKNOWN) return answer;
    const found = firstOf(at);
    flood(raster, known, cell, found);
    return found;
  };
}

function firstAmong(areas: readonly Area[], among: readonly number[], at: Position): number {
  for (const i of among) {
    const area = areas[i];
    if (area && isInside(at, area)) return i;
  }
  return -1;
}

/** The areas that a place in a touched cell may lie in, in their order; worked out when first asked for. */
function candidates(raster: Raster, areas: readonly Area[], cell: number): readonly number[] {
  const known = raster.candidates.get(cell);
  if (known) return known;
  const middle = raster.middleOf(cell);
  const touching = raster.touching.get(cell) ?? [];
  const among = areas.flatMap((area, i) => (touching.includes(i) || isInside(middle, area) ? [i] : []));
  raster.candidates.set(cell, among);
  return among;
}

/**
 * Gives the answer to the whole patch of untouched cells round a cell: no edge parts them. By runs of cells, row by row:
 * a patch has up to a million cells and some thousand runs.
 */
function flood({ columns, rows, touched }: Raster, known: Int16Array, from: number, answer: number): void {
  const isOpen = (cell: number): boolean => touched[cell] === 0 && known[cell] === UNKNOWN;
  const starts = [from];
  for (let start = starts.pop(); start !== undefined; start = starts.pop()) {
    if (!isOpen(start)) continue;
    const row = Math.floor(start / columns);
    let west = start;
    let end = start + 1;
    while (west > row * columns && isOpen(west - 1)) west--;
    while (end < (row + 1) * columns && isOpen(end)) end++;
    known.fill(answer, west, end);
    for (const beside of [row - 1, row + 1]) {
      if (beside < 0 || beside >= rows) continue;
      const shift = (beside - row) * columns;
      for (let cell = west + shift; cell < end + shift; cell++) {
        // Each run beside this one is begun once, at its first cell here.
        if (isOpen(cell) && (cell === west + shift || !isOpen(cell - 1))) starts.push(cell);
      }
    }
  }
}
