/**
 * Military Grid Reference System (NGA.STND.0037, chapter 3). A reference is a cell: digits are cut off, never rounded
 * (mgrs 19), and what is read is the cell's middle, never its corner (coordinate-conversion 546). The letters are our
 * own: geodesy's take the band from the grid figures and are a band too low on 14 % of places at 32° N.
 */
import { type Cell, type Square, squareCell, wholeCell } from './cell.ts';
import { BANDS, bandEdges, gridZone, zoneBox } from './grid.ts';
import type { Metres, Position } from './lng-lat.ts';
import { fail, ok, type Result } from './result.ts';
import { fromUtm, toUtm } from './utm.ts';

const COLUMNS = ['ABCDEFGH', 'JKLMNPQR', 'STUVWXYZ'] as const;
const ROWS = 'ABCDEFGHJKLMNPQRSTUV';
const SQUARE: Metres = 100_000;
const ROWS_REPEAT: Metres = 2_000_000;
/** How far over its zone's edge a grid may have been carried by someone who works in one zone alone. */
const OVERLAP_DEGREES = 2;

/** Northing of each band's south edge where it is least, on the zone's own meridian; it is the same in all zones. */
const FEET: readonly Metres[] = [...BANDS].map((band) => toUtm([-177, bandEdges(band)[0]])?.northing ?? 0);

export interface Mgrs {
  readonly zone: number;
  readonly band: string;
  /** Column and row of the 100 km square. */
  readonly square: string;
  /** 0 to 5 digits each, as many in one as in the other: the cell is 100 km to 1 m wide. */
  readonly easting: string;
  readonly northing: string;
}

export type MgrsProblem =
  | { readonly code: 'mgrs-no-zone'; readonly zone: number }
  | { readonly code: 'mgrs-no-square'; readonly zone: string; readonly square: string };

export interface MgrsCell extends Cell {
  /** The square has no ground in its zone: a neighbour's grid, carried over the edge. */
  readonly outside: boolean;
}

const columnsOf = (zone: number): string => COLUMNS[(zone - 1) % 3] as string; // 0 to 2
/** Rows of even zones begin with F. */
const rowShift = (zone: number): number => (zone % 2 === 0 ? 5 : 0);

/**
 * The cell that a place lies in.
 *
 * @param digits 0 (100 km) to 5 (1 m)
 * @returns undefined beyond 80° S and 84° N
 */
export function toMgrs(at: Position, digits: number): Mgrs | undefined {
  const [own, utm] = [gridZone(at), toUtm(at)];
  if (!own || !utm) return undefined;
  // A nanometre short of a whole metre is the metre: 40,000.0 written in binary.
  const [east, north] = [Math.floor(utm.easting + 1e-9), Math.floor(utm.northing + 1e-9)];
  const column = columnsOf(own.zone)[Math.floor(east / SQUARE) - 1];
  const row = ROWS[(Math.floor(north / SQUARE) + rowShift(own.zone)) % 20];
  const cut = (metres: number) =>
    String(metres % SQUARE)
      .padStart(5, '0')
      .slice(0, digits);
  return { ...own, square: `${column}${row}`, easting: cut(east), northing: cut(north) };
}

/** The one square of these letters that may reach into the band: rows repeat every 2,000 km, a band is 890 km tall. */
function squareOf({ zone, band, square, easting, northing }: Mgrs): Square {
  const [column, row] = [columnsOf(zone).indexOf(square.charAt(0)), ROWS.indexOf(square.charAt(1))];
  const size = SQUARE / 10 ** easting.length;
  const north = ((row + 20 - rowShift(zone)) % 20) * SQUARE + Number(northing) * size;
  const foot = FEET[BANDS.indexOf(band)] ?? 0;
  const block = Math.ceil((foot - size - north) / ROWS_REPEAT);
  return {
    zone,
    hemisphere: band < 'N' ? 'S' : 'N',
    easting: (column + 1) * SQUARE + Number(easting) * size,
    northing: north + Math.max(0, block) * ROWS_REPEAT,
    size,
  };
}

function isNear(square: Square, { zone, band }: Mgrs): boolean {
  const at = fromUtm(square);
  const [box, [south, north]] = [zoneBox(zone, band), bandEdges(band)];
  if (!at || at[1] < south - 0.1 || at[1] > north + 0.1) return false;
  return at[0] > box.west - OVERLAP_DEGREES && at[0] < box.east + OVERLAP_DEGREES;
}

/** @returns `mgrs-no-square` where the letters name no ground in that zone and band */
export function mgrsCell(mgrs: Mgrs): Result<MgrsCell, MgrsProblem> {
  const { zone, band, square } = mgrs;
  if (!(zone >= 1 && zone <= 60)) return fail({ code: 'mgrs-no-zone', zone });
  const noSquare = { code: 'mgrs-no-square', zone: `${zone}${band}`, square } as const;
  const [column, row] = [columnsOf(zone).indexOf(square.charAt(0)), ROWS.indexOf(square.charAt(1))];
  if (column < 0 || row < 0) return fail(noSquare);
  const ground = squareOf(mgrs);
  const cell = squareCell(ground, zoneBox(zone, band));
  if (cell) return ok({ ...cell, outside: false });
  const carried = isNear(ground, mgrs) ? wholeCell(ground) : undefined;
  return carried ? ok({ ...carried, outside: true }) : fail(noSquare);
}
