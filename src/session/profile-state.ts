/** What the session holds for the line profile. */
import type { Metres, Position } from '../geo/lng-lat.ts';

export interface ProfileView {
  /** Undefined until the user says so: open where there is room. */
  readonly open: boolean | undefined;
  readonly tall: boolean;
  /** How far to each side of the line it shows. */
  readonly reach: Metres;
}

/** What the profile points at on the map: a point of the line, and the place beside it that is meant. */
export interface Along {
  readonly foot: Position;
  readonly at?: Position | undefined;
}
