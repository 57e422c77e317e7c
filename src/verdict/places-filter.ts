/** Which settlements a table shows. */
import type { Side } from '../atlas/nouns.ts';
import type { Metres } from '../geo/lng-lat.ts';
import type { PlaceRow } from './places-table.ts';

/** A side, the line itself, or nowhere: beyond its ends and far outside its region. */
export type Standing = Side | 'on-line' | 'undecided';
export const STANDINGS = ['ne', 'sw', 'on-line', 'undecided'] as const satisfies readonly Standing[];

/** Undefined lets everything through. */
export interface PlaceFilter {
  readonly side: Standing | undefined;
  /** By its id. */
  readonly governorate: string | undefined;
  /** Ids of those whose name was meant. */
  readonly named: ReadonlySet<string> | undefined;
  /** Only where the line has a nearest point; this far from it at most, itself included. */
  readonly within: Metres | undefined;
}

export const standingOf = ({ verdict }: PlaceRow): Standing =>
  verdict.kind === 'side' ? verdict.side : verdict.kind;

export const filterRows = (
  rows: readonly PlaceRow[],
  { side, governorate, named, within }: PlaceFilter,
): readonly PlaceRow[] =>
  rows.filter(
    (row) =>
      (side === undefined || standingOf(row) === side) &&
      (governorate === undefined || row.governorate?.id === governorate) &&
      (named === undefined || named.has(row.place.id)) &&
      (within === undefined || (row.metres !== undefined && row.metres <= within)),
  );
