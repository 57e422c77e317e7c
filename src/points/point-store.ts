/**
 * One data set of imported points, behind a worker: it holds the file's records and the verdicts, and answers what the
 * screen asks. Numbers and typed arrays only cross; `index` counts the accepted points from 0 in the file's order.
 */
import type { LngLat, Metres } from '../geo/lng-lat.ts';
import type { Result } from '../geo/result.ts';
import type { Box } from './cloud.ts';
import type { FileFormat, FileNote, Mapping, Placed, Row } from './file.ts';
import type { Ground } from './ground.ts';
import type { PieceJudge } from './judge/judge-pieces.ts';
import type { FileProblem, RowProblem } from './problems.ts';
import type { CertaintyCode, SideCode } from './verdict-columns.ts';

export interface Preview {
  readonly name: string;
  readonly format: FileFormat;
  readonly columns: readonly string[];
  readonly notes: readonly FileNote[];
  readonly mapping: Mapping | undefined;
  readonly offers: readonly Mapping['crs'][];
  readonly sample: readonly Row[];
}

/** A sample row as a mapping reads it. */
export interface SampleRow {
  readonly number: number;
  readonly cells: readonly string[];
  readonly place: Result<Placed, RowProblem>;
}

/** Of what is left out `undefined` means "any". Distances are signed: north and east of the line +, south and west −. */
export interface PointFilter {
  readonly sides?: readonly SideCode[] | undefined;
  readonly certainties?: readonly CertaintyCode[] | undefined;
  readonly distance?: readonly [least: Metres, most: Metres] | undefined;
  /** Milliseconds since 1970, UTC. */
  readonly dates?: readonly [first: number, last: number] | undefined;
  /** Looked for in every cell, without regard to case. */
  readonly text?: string | undefined;
}

export type SortBy = 'row' | 'side' | 'distance' | 'chainage' | 'certainty' | 'date' | number;
export interface Sort {
  /** A number is one of the file's own columns. */
  readonly by: SortBy;
  readonly descending: boolean;
}
export type ColourBy = 'side' | 'certainty' | number;

/** Counts between edges: `counts[i]` from `edges[i]` to `edges[i + 1]`; `shown` is what the filter leaves of it. */
export interface Histogram {
  readonly edges: readonly number[];
  readonly counts: readonly number[];
  readonly shown: readonly number[];
}

/** What the points are coloured by, class by class, in the order of `Painting`'s bytes (class 1 first). */
export interface ColourClass {
  /** A side, a certainty, a value of the column, or '' for all the others. */
  readonly value: string;
  /** For a column of numbers: from (inclusive) and to. */
  readonly range?: readonly [number, number] | undefined;
  readonly count: number;
}

/** What is shown: by a filter, a sort and a colouring. */
export interface View {
  readonly total: number;
  readonly shown: number;
  readonly sides: Readonly<Record<SideCode, number>>;
  readonly certainties: Readonly<Record<CertaintyCode, number>>;
  readonly distances: Histogram;
  /** Undefined without a date column or without a date in it. */
  readonly dates: Histogram | undefined;
  readonly colours: {
    readonly scheme: 'side' | 'certainty' | 'categories' | 'amounts';
    readonly classes: readonly ColourClass[];
  };
  /** One byte a point: 0 hidden, else its class from 1. A fresh array: it may be transferred. */
  readonly painting: Uint8Array;
}

/** Where the points are, for drawing and picking. */
export interface Cloud {
  /** x, y for each point: Web Mercator on the unit square, less `CLOUD_ORIGIN`. */
  readonly xy: Float32Array;
  /** KDBush over `xy`, as its ArrayBuffer. */
  readonly index: ArrayBuffer;
  /** The least box that holds all: made where the index is, since a million points take a while. */
  readonly bounds: Box;
}

/** Where the points lie along the line and beside it, for the line profile. */
export interface Beside {
  readonly chainage: Float32Array;
  /** Signed as in `PointFilter`; NaN where the line has no answer. */
  readonly metres: Float32Array;
}

export interface Imported {
  readonly count: number;
  readonly rejected: number;
  readonly notes: readonly FileNote[];
  readonly columns: readonly string[];
  /** Those of them that hold numbers, by the first rows. */
  readonly figures: readonly number[];
  readonly cloud: Cloud;
  /** Points at which the nearest-point side and the crossing parity disagree: a defect, and reported as one. */
  readonly disagreements: number;
}

/** One imported point: its set, and its number in it. */
export interface PointTarget {
  readonly set: string;
  readonly index: number;
}

export interface TableRow {
  readonly index: number;
  readonly number: number;
  readonly cells: readonly string[];
  readonly at: LngLat;
  readonly side: SideCode;
  readonly certainty: CertaintyCode;
  /** Signed as in `PointFilter`; without a sign beyond the line's ends, NaN far outside its region. */
  readonly metres: Metres;
  readonly chainage: Metres;
  /** Its zone and governorate by id, '' for none. */
  readonly zone: string;
  readonly governorate: string;
  readonly errorMetres: Metres;
  readonly date: number;
}

export interface RejectedRow {
  readonly number: number;
  /** What stood where the place should be. */
  readonly value: string;
  readonly problem: RowProblem;
}

export type OutFormat = 'csv' | 'geojson' | 'kml';
export interface OutOptions {
  readonly format: OutFormat;
  readonly which: 'all' | 'shown';
  /** Puts ' before a cell that a spreadsheet would run as a formula. */
  readonly neutralise: boolean;
}

/** Rows and bytes read so far; `total` bytes, where it is known. */
export type Progress = (rows: number, bytes: number, total: number) => void;

/** How many points another line gives another answer, by the side that they have now. */
export type SideChanges = Readonly<Record<SideCode, number>>;

/** Every function of it is called across the worker's wall, one after another but for what comes while a `load` goes on; functions among arguments are proxies. */
export interface PointStore {
  /** Before `load`, where there is a second worker: it judges part of what is loaded, and is ended after that. */
  shareWith(other: PieceJudge): void;
  /** Before all else; after `load`, another line: every point is judged again. @returns disagreements, as in `Imported` */
  judgeBy(ground: Ground): Promise<number>;
  /** Counts the points whose side by `base` is another than by what they were judged by last. */
  changesFrom(base: Ground): SideChanges;
  open(file: Blob, name: string): Promise<Result<Preview, FileProblem>>;
  /** The sample by another mapping. */
  sample(mapping: Mapping): readonly SampleRow[];
  /**
   * Reads, judges and keeps every row. Cancelled by ending the worker; another load overtakes it, and then it rejects.
   */
  load(mapping: Mapping, onProgress: Progress): Promise<Result<Imported, FileProblem>>;
  /** By the line that judges now. Fresh arrays: they may be transferred. */
  beside(): Beside;
  view(filter: PointFilter, sort: Sort, colour: ColourBy): View;
  /** Rows of the last view, in its order. */
  rows(from: number, to: number): readonly TableRow[];
  row(index: number): TableRow;
  /** Where a point stands in the last view's order; −1 if it is hidden. */
  positionOf(index: number): number;
  rejected(from: number, to: number): readonly RejectedRow[];
  /** Bytes of the file, piece by piece; waits for each `write`. */
  write(options: OutOptions, write: (piece: Uint8Array) => void | Promise<void>): Promise<void>;
}
