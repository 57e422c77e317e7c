/** How it stands with the saving of the user's work. None of it is work itself. */
import type { FileProblem } from '../points/problems.ts';

/** Where the reading of a set that comes back has got to. */
export type Reading =
  | { readonly kind: 'reading'; readonly rows: number; readonly read: number; readonly bytes: number }
  /** Its file was not kept, or has gone from where it was. */
  | { readonly kind: 'gone' }
  /** No problems: the reader itself broke down. */
  | { readonly kind: 'failed'; readonly problems: readonly FileProblem[] };

export type KeepTrouble =
  /** The browser gives this page nothing to save in: a private window, or by its settings. */
  | { readonly code: 'nowhere' }
  /** Files of these sets are not kept; the rest is. None: not even the rest. */
  | { readonly code: 'full' | 'refused'; readonly sets: readonly string[] };

/** How far a work file has got. */
interface FileUnderWay {
  readonly bytes: number;
  readonly total: number;
}

export interface Keeping {
  /** When the work was saved that a fresh tab has taken up, to be said until it is dismissed; milliseconds since 1970. */
  readonly back: number | undefined;
  readonly trouble: KeepTrouble | undefined;
  /** When it was saved last. */
  readonly saved: number | undefined;
  /** By the ids of the sets that come back; those that wait have none. */
  readonly reading: Readonly<Record<string, Reading>>;
  /** A work file on its way out, and one on its way in. */
  readonly out: FileUnderWay | undefined;
  readonly in: FileUnderWay | undefined;
}
