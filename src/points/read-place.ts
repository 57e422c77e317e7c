import { type LngLat, lngLat } from '../geo/lng-lat.ts';
import { fail, ok, type Result } from '../geo/result.ts';
import type { Columns } from './columns.ts';
import { parseDegrees } from './coordinates/degrees.ts';
import { utf8 } from './csv.ts';
import type { Axis, RowProblem } from './problems.ts';

function readDegrees(cell: string | undefined, axis: Axis): Result<number, RowProblem> {
  if (cell === undefined || cell.trim() === '') return fail({ code: 'coordinate-missing', axis });
  const text = /^[\x20-\x7e]*$/.test(cell) ? cell : utf8(cell);
  const degrees = parseDegrees(text);
  return degrees === undefined ? fail({ code: 'coordinate-not-a-number', axis, text }) : ok(degrees);
}

/** The place of one row, or why it has none. */
export function readPlace(
  cells: readonly string[],
  columns: Columns,
  width: number,
): Result<LngLat, RowProblem> {
  // A row of another width has shifted cells: its coordinates may be some other column's.
  if (cells.length !== width) return fail({ code: 'cells-differ', found: cells.length, expected: width });
  const lat = readDegrees(cells[columns.lat], 'lat');
  if (!lat.ok) return lat;
  const lng = readDegrees(cells[columns.lng], 'lng');
  if (!lng.ok) return lng;
  return lngLat(lng.value, lat.value);
}
