/** Lines of the user's as the session holds them. */
import type { WhatIfProblem } from '../atlas/line-of.ts';
import type { LngLat, Metres, Position } from '../geo/lng-lat.ts';

/** One line of the user's. It keeps what was drawn, even while that cannot be judged. */
export interface WhatIfLine {
  readonly id: string;
  readonly name: string;
  /** Its vertices as the user has them. */
  readonly vertices: readonly LngLat[];
  /** The last of them that made a line: what is judged by. The same array as `vertices` where they make one. */
  readonly good: readonly LngLat[];
}

/** A vertex under the hand: moved, or new before `index`. It counts once it is let go of. */
export interface VertexDrag {
  readonly index: number;
  readonly at: LngLat;
  readonly isNew: boolean;
}

/** A line that was not taken in: it is shown with its fault until it is dismissed. */
interface RefusedLine {
  readonly name: string;
  readonly coords: readonly Position[];
  readonly problem: WhatIfProblem;
}

/** The line in hand moved sideways, as drawn. */
export interface ShiftedWays {
  readonly metres: Metres;
  readonly ways: readonly (readonly Position[])[];
}

/** What of the what-if lines is no work, and so not undone. */
export interface WhatIfView {
  /** The line that all is judged by; where it is undefined or gone, the reconstruction. */
  readonly chosen: string | undefined;
  /** How many were made: gives each its id. */
  readonly made: number;
  readonly editing: boolean;
  readonly vertex: number | undefined;
  readonly drag: VertexDrag | undefined;
  readonly refused: RefusedLine | undefined;
  /** How far the line in hand is moved on trial: north and east above 0. */
  readonly shift: Metres;
  /** Behind `shift` while it is being worked out. */
  readonly shifted: ShiftedWays | undefined;
}
