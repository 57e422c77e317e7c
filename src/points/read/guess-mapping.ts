/** What the columns of a file mean, as far as its first rows tell. */
import type { Position } from '../../geo/lng-lat.ts';
import type { Crs, FileNote, Mapping, PlaceColumns, Row } from '../file.ts';
import { VERDICT_COLUMNS } from '../verdict-columns.ts';
import { type ColumnSample, sampleColumns } from './column-sample.ts';
import { offersFor } from './guess-crs.ts';
import { guessDate } from './guess-dates.ts';
import { guessPlace } from './guess-place.ts';
import { guessTitle } from './guess-title.ts';
import { hasDecimalComma, metresOf } from './numbers.ts';
import { readPlaced } from './read-placed.ts';

export interface Guess {
  readonly mapping: Mapping | undefined;
  readonly offers: readonly Crs[];
  readonly notes: readonly FileNote[];
  readonly ownColumns: number;
}

const columnsOf = (place: PlaceColumns | undefined): readonly number[] => {
  if (place?.kind === 'pair') return [place.lat, place.lng];
  return place?.kind === 'text' ? [place.column] : [];
};

/** How many columns are left if those of an export of ours are taken off at the end. */
function countOwn(columns: readonly string[]): number {
  const own = columns.length - VERDICT_COLUMNS.length;
  return own >= 0 && VERDICT_COLUMNS.every((name, i) => columns[own + i] === name) ? own : columns.length;
}

/** The numbers of a row's place as they stand, degrees or not. */
function rawPlace(row: Row, mapping: Mapping, width: number): Position | undefined {
  if (mapping.place.kind === 'geometry') return row.geometry?.xy;
  if (mapping.place.kind === 'pair') {
    const [x, y] = [row.cells[mapping.place.lng], row.cells[mapping.place.lat]].map((cell) =>
      metresOf(cell ?? ''),
    );
    if (x !== undefined && y !== undefined && !Number.isNaN(x + y)) return [x, y];
  }
  for (const crs of ['degrees', 'swapped'] as const) {
    const read = readPlaced(row, { ...mapping, crs }, width);
    if (read.ok) return crs === 'degrees' ? read.value.at : [read.value.at[1], read.value.at[0]];
  }
  return undefined;
}

function tableNotes({ filled }: ColumnSample, place: PlaceColumns): FileNote[] {
  const commas =
    place.kind === 'pair' && columnsOf(place).some((column) => filled[column]?.some(hasDecimalComma));
  return commas ? [{ code: 'decimal-comma' }] : [];
}

/** @param rows of the beginning; with `geometry` where the place is not in the columns */
export function guessMapping(columns: readonly string[], rows: readonly Row[], hasGeometry: boolean): Guess {
  const ownColumns = countOwn(columns);
  const own = columns.slice(0, ownColumns);
  const sample = sampleColumns(
    own,
    rows.map(({ cells }) => cells),
  );
  const place: PlaceColumns | undefined = hasGeometry ? { kind: 'geometry' } : guessPlace(sample);
  const exported: FileNote[] = ownColumns < columns.length ? [{ code: 'our-export' }] : [];
  if (!place) return { mapping: undefined, offers: [], notes: exported, ownColumns };
  const date = guessDate(sample, columnsOf(place));
  const title = guessTitle(sample, [...columnsOf(place), ...(date ? [date.column] : [])]);
  const mapping: Mapping = {
    place,
    crs: 'degrees',
    date: date && { column: date.column, order: date.order },
    title,
  };
  const names = columnsOf(place).map((column) => own[column] ?? '');
  const zone = names.some((name) => /(?<!\d)38(?!\d)/.test(name)) ? 38 : undefined;
  const places = rows.map((row) => rawPlace(row, mapping, columns.length)).filter((xy) => xy !== undefined);
  return {
    mapping,
    offers: offersFor(places, zone),
    notes: [
      ...exported,
      ...tableNotes(sample, place),
      ...(date?.unclear ? [{ code: 'date-order-unclear', column: date.column } as const] : []),
    ],
    ownColumns,
  };
}
