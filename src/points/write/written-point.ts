/** A point on its way out of the app, and what writes it. */
import type { LngLat } from '../../geo/lng-lat.ts';
import type { Classified } from '../classify.ts';
import type { OutFormat } from '../point-store.ts';

export interface WrittenPoint {
  /** As it stands in the file it came from; of a feature its properties as JSON. */
  readonly record: string;
  /** One text for each own column. */
  cells(): readonly string[];
  readonly at: LngLat;
  readonly classified: Classified;
}

/** What an export knows of the file that its points came from. */
export interface WrittenSource {
  /** The user's own columns. */
  readonly names: readonly string[];
  /** The column that names a point. */
  readonly title: number | undefined;
  /** Of a table: its own form, `header` without what an export of ours had added; undefined for features. */
  readonly table:
    | {
        readonly delimiter: string;
        readonly lineEnd: string;
        readonly header: string;
        readonly headed: boolean;
      }
    | undefined;
}

/** Texts of one file in the order in which they stand in it. */
export interface PointWriter {
  /** One character a byte, as the source's own bytes are; else they are characters, and go out as UTF-8. */
  readonly bytes: boolean;
  readonly head: string;
  point(point: WrittenPoint): string;
  readonly tail: string;
}

export interface WriteOptions {
  readonly format: OutFormat;
  readonly neutralise: boolean;
}
