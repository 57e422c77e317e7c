/** Imported points as the session holds them: what the user made of them, and how they are looked at. */
import type { LineText } from '../atlas/read-line.ts';
import type { LngLat, Metres } from '../geo/lng-lat.ts';
import type { Mapping } from '../points/file.ts';
import type {
  Beside,
  ColourBy,
  Imported,
  PointFilter,
  Preview,
  SampleRow,
  SideChanges,
  Sort,
  TableRow,
  View,
} from '../points/point-store.ts';
import type { FileProblem } from '../points/problems.ts';

/** One import. Its rows stay behind a worker, which lives as long as any step of the history holds the set. */
export interface PointSet {
  readonly id: string;
  /** The user's own; at first the file's. */
  readonly name: string;
  readonly file: string;
  readonly mapping: Mapping;
  readonly imported: Imported;
  /** Whether it is on the map. */
  readonly shown: boolean;
}

/** An import as it is written down: not its rows, but the file that they came from, to be read and judged again. */
export interface SavedSet {
  /** The set's id, and what the file's bytes are kept under. */
  readonly id: string;
  readonly name: string;
  readonly file: string;
  readonly mapping: Mapping;
  readonly shown: boolean;
}

/** What is asked of a set's worker. Each change is a new object: the answer is known by it. */
export interface Wanted {
  readonly filter: PointFilter;
  readonly sort: Sort;
  readonly colour: ColourBy;
}

/** What judging a set's points by another line came to. */
export interface Rejudged {
  /** As in `Imported`. */
  readonly disagreements: number;
  /** What a what-if line changes against the reconstruction; undefined where the latter is judged by. */
  readonly changes: SideChanges | undefined;
}

/** How a set is looked at. Undo leaves it alone. */
export interface Look {
  readonly wanted: Wanted;
  /** What `view` answers: behind `wanted` while the worker is at it. */
  readonly seen: Wanted;
  readonly view: View;
  /** The first view, without any filter: what the bars are measured against. */
  readonly whole: View;
  /** For the line profile; a moment behind the import, or another line. */
  readonly beside?: Beside | undefined;
  /** Undefined as long as they were judged once. */
  readonly rejudged?: Rejudged | undefined;
}

export const FIRST_WANTED: Wanted = {
  filter: {},
  sort: { by: 'row', descending: false },
  colour: 'side',
};

/** A set that has just been read: seen whole. */
export const firstLook = (view: View): Look => ({
  wanted: FIRST_WANTED,
  seen: FIRST_WANTED,
  view,
  whole: view,
});

/** How a file is understood, for the user to correct. */
interface Understood {
  readonly preview: Preview;
  /** Undefined until there is a place to read. */
  readonly mapping: Mapping | undefined;
  /** The sample by `mapping`; behind it for a moment after a change. */
  readonly sample: readonly SampleRow[];
}

/** The import in hand, from the file to the set. */
export type Importing = {
  readonly file: string;
  readonly bytes: number;
  readonly waiting: number;
  /** The one line that the file holds: it may be wanted as a what-if line. */
  readonly line?: LineText | undefined;
} & (
  | { readonly kind: 'opening' }
  | ({ readonly kind: 'preview'; readonly stale: boolean } & Understood)
  /** Confirmed: `set` is what will come of it. Once all is read the dialog goes; the set is saved as on its way until it has come. */
  | ({
      readonly kind: 'loading';
      readonly rows: number;
      readonly read: number;
      readonly set: SavedSet;
      readonly isRead: boolean;
    } & Understood)
  /** No problems: the reader itself broke down. */
  | { readonly kind: 'failed'; readonly problems: readonly FileProblem[] }
);

/** An imported point as something picked. */
export interface PickedPoint {
  readonly set: string;
  readonly index: number;
  readonly at: LngLat;
  readonly errorMetres: Metres;
  readonly title: string | undefined;
  /** As `Row.number`. */
  readonly number: number;
}

/** The imported point under the pointer, at a pixel of the map. */
export interface HoveredPoint {
  readonly set: PointSet;
  readonly row: TableRow;
  readonly x: number;
  readonly y: number;
}

/** What a row is called in its file; undefined where it has no name. */
export function titleOf({ cells }: Pick<TableRow, 'cells'>, { title }: Mapping): string | undefined {
  return (title === undefined ? undefined : cells[title]?.trim()) || undefined;
}

export const pickedOf = (set: PointSet, row: TableRow): PickedPoint => ({
  set: set.id,
  index: row.index,
  at: row.at,
  errorMetres: row.errorMetres,
  title: titleOf(row, set.mapping),
  number: row.number,
});
