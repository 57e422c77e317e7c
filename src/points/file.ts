/** A file of points as it is read: rows of cells, each with a place or the reason why it has none. */
import type { LngLat, Metres, Position } from '../geo/lng-lat.ts';
import type { FileProblem, RowProblem } from './problems.ts';

/** `csv` is any delimited table; `geojson-lines` is newline-delimited GeoJSON. */
export type FileFormat = 'csv' | 'geojson' | 'geojson-lines' | 'kml' | 'kmz' | 'gpx' | 'shapefile';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'windows-1256';

/** What was taken of a feature: its own point, or one that stands for its line or area. */
export type Taken = 'point' | 'line-middle' | 'inside-area' | 'first-of-many';

export interface Row {
  /** As a spreadsheet numbers it (a table's header is row 1), or the feature's place in its file, from 1. */
  readonly number: number;
  /** One text for each column; what is missing is ''. */
  readonly cells: readonly string[];
  /**
   * What the store keeps of the row, and what an export to the same format gives back untouched. Of a table: the
   * record as it stands in the file, one character a byte (Latin-1), without the line's end. Of a feature: its
   * properties as JSON.
   */
  readonly record: string;
  /** The feature's place, in the file's own numbers (x, y); undefined for tables and for features without one. */
  readonly geometry?: { readonly xy: Position; readonly taken: Taken } | undefined;
  /** Why the row has no place whatever the mapping: a line that is no JSON, a feature without coordinates. */
  readonly problem?: RowProblem | undefined;
}

/** What the two numbers of a place are. Anything but `degrees` is the user's own choice, never taken silently. */
export const CRSES = ['degrees', 'swapped', 'mercator', 'utm37n', 'utm38n'] as const;
export type Crs = (typeof CRSES)[number];

/** Which columns hold the place, by number. `text`: one column in any notation that `readCoordinates` knows. */
export type PlaceColumns =
  | { readonly kind: 'pair'; readonly lat: number; readonly lng: number }
  | { readonly kind: 'text'; readonly column: number }
  | { readonly kind: 'geometry' };

export type DateOrder = 'ymd' | 'dmy' | 'mdy';
export interface DateColumn {
  readonly column: number;
  readonly order: DateOrder;
}

/** What the columns mean: guessed, and corrected by the user before anything goes in. */
export interface Mapping {
  readonly place: PlaceColumns;
  readonly crs: Crs;
  readonly date: DateColumn | undefined;
  /** The column that names a row on the screen. */
  readonly title: number | undefined;
}

/** What the user should know of how the file was read. */
export type FileNote =
  | { readonly code: 'encoding'; readonly encoding: Encoding }
  | { readonly code: 'decimal-comma' }
  | { readonly code: 'reprojected'; readonly from: string }
  | { readonly code: 'layers-joined'; readonly names: readonly string[] }
  /** Counted over the sample on opening, over all rows once imported. */
  | { readonly code: 'taken'; readonly taken: Exclude<Taken, 'point'>; readonly count: number }
  | { readonly code: 'file-ignored'; readonly name: string }
  /** The last columns are those that an export of ours added: they are worked out again, not doubled. */
  | { readonly code: 'our-export' }
  /** Day and month cannot be told apart by the values. */
  | { readonly code: 'date-order-unclear'; readonly column: number };

/** A row's place, ready to be judged. */
export interface Placed {
  readonly at: LngLat;
  /** How coarsely it is written (an MGRS square, a plus code); 0 for plain degrees. */
  readonly errorMetres: Metres;
}

/** A file that is open: what it is, and its rows, once, from the beginning, in batches. */
export interface PointsFile {
  readonly format: FileFormat;
  /** May change from `utf-8` while rows are read, if all that was seen before is ASCII; `notes` with it. */
  readonly encoding: Encoding;
  /**
   * Of a table: its delimiter and the line's end, for an export in kind. `header`: all that stands before the first row
   * of data, byte order mark included, without the last line's end; no names in it where the first row is data. A table
   * in UTF-16 is given in UTF-8, header and records.
   */
  readonly table:
    | { readonly delimiter: string; readonly lineEnd: string; readonly header: string }
    | undefined;
  readonly columns: readonly string[];
  /** How many of them, from the left, are the user's own: all but those that an export of ours added. */
  readonly ownColumns: number;
  readonly notes: readonly FileNote[];
  /** The best guess; undefined where no column looks like a place. */
  readonly mapping: Mapping | undefined;
  /** Conversions that the sample's values suggest, likeliest first; shown as one-click offers. */
  readonly offers: readonly Crs[];
  /** The first rows, at most `SAMPLE_ROWS`. */
  readonly sample: readonly Row[];
  /** A record's cells, again: for the rows that the store kept. */
  readonly cellsOf: (record: string) => readonly string[];
  /** All rows including the sample; may be asked for once. */
  rows(): AsyncIterable<readonly Row[]>;
  /** What stopped the rows before the file's end; to be asked once they have ended. */
  problem(): FileProblem | undefined;
}

export const SAMPLE_ROWS = 50;
