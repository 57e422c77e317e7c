import type { Stretch } from '../atlas/nouns.ts';
import type { Metres } from '../geo/lng-lat.ts';

/** `close`: within the band, too close to call. `likely`: beyond it. `clear`: beyond the worst case as well. */
export type Certainty = 'clear' | 'likely' | 'close';

/** How far from the line a verdict begins to be likely, and to be clear. */
export interface Margin {
  readonly likelyBeyond: Metres;
  readonly clearBeyond: Metres;
}

/**
 * The line's error and the place's own, put together: the 90 % bands of two independent errors by the root of
 * their squares, the worst cases by their sum.
 */
export const marginOf = (stretch: Stretch, placeError: Metres): Margin => ({
  likelyBeyond: Math.hypot(stretch.band, placeError),
  clearBeyond: stretch.worst + placeError,
});

export const certaintyOf = (metres: Metres, margin: Margin): Certainty =>
  metres > margin.clearBeyond ? 'clear' : metres > margin.likelyBeyond ? 'likely' : 'close';
