/** All that is kept of imported points besides their records: one entry a point in each column. */
import type { LngLat, Metres } from '../../geo/lng-lat.ts';
import { createVerdictColumns, type Piece, placeIn, UNITS } from '../judge/judge-pieces.ts';
import type { VerdictColumns } from '../judge/judge-points.ts';

export interface PointColumns extends VerdictColumns {
  /** In units of 1e-7°, to which places are rounded: whole numbers, exact. */
  readonly lng: Int32Array;
  readonly lat: Int32Array;
  /** The row's number in its file. */
  readonly number: Uint32Array;
  /** Milliseconds since 1970, NaN for none; undefined without a date column. */
  readonly date: Float64Array | undefined;
  /** Undefined as long as every place is written in full. */
  readonly error: Float64Array | undefined;
}

export const createPointColumns = (capacity: number, dated: boolean): PointColumns => ({
  lng: new Int32Array(capacity),
  lat: new Int32Array(capacity),
  number: new Uint32Array(capacity),
  date: dated ? new Float64Array(capacity) : undefined,
  error: undefined,
  ...createVerdictColumns(capacity),
});

/** The same points with room for `capacity`, or cut to it. */
export function resized(columns: PointColumns, capacity: number): PointColumns {
  const room = { ...createPointColumns(capacity, columns.date !== undefined) };
  const resizedColumns = columns.error ? { ...room, error: new Float64Array(capacity) } : room;
  for (const name of Object.keys(columns) as (keyof PointColumns)[]) {
    const from = columns[name];
    if (from) resizedColumns[name]?.set(from.subarray(0, capacity));
  }
  return resizedColumns;
}

/** The same points with room for their errors: the first that is not written in full needs it. */
export const withErrors = (columns: PointColumns): PointColumns =>
  columns.error ? columns : { ...columns, error: new Float64Array(columns.lng.length) };

export function putPlace({ lng, lat }: PointColumns, i: number, at: LngLat): void {
  lng[i] = Math.round(at[0] * UNITS);
  lat[i] = Math.round(at[1] * UNITS);
}

export const placeOf = (columns: PointColumns, i: number): LngLat => placeIn(columns, i);

export const errorOf = ({ error }: PointColumns, i: number): Metres => error?.[i] ?? 0;

/** Copies of the places from one point to before another, to be judged elsewhere. */
export const pieceOf = ({ lng, lat, error }: PointColumns, from: number, to: number): Piece => ({
  lng: lng.slice(from, to),
  lat: lat.slice(from, to),
  error: error?.slice(from, to),
});

export function putVerdicts(columns: PointColumns, from: number, verdicts: VerdictColumns): void {
  for (const name of Object.keys(verdicts) as (keyof VerdictColumns)[]) {
    columns[name].set(verdicts[name], from);
  }
}

/** Bytes a point, the records' own left out. */
export const bytesAPoint = (columns: PointColumns): number =>
  Object.values(columns).reduce(
    (sum: number, column: PointColumns[keyof PointColumns]) => sum + (column?.BYTES_PER_ELEMENT ?? 0),
    0,
  );
