/** The table of settlements, and the claim that is drawn on the map. Neither is the user's work: undo leaves them alone. */
import { ALL_PLACES, type PlacesView } from './places-view.ts';
import type { Fields, Slice } from './slice.ts';

export interface PlacesSlice extends Pick<Fields, 'places' | 'claim'> {
  /** What is not named stays. */
  viewPlaces(change: Partial<PlacesView>): void;
  /** Every settlement again, in the order that is set. */
  clearPlacesFilter(): void;
  /** Draws what a claim was measured by; undefined takes it off. */
  drawClaim(id: string | undefined): void;
}

export const createPlacesSlice: Slice<PlacesSlice> = (set) => ({
  places: ALL_PLACES,
  claim: undefined,
  viewPlaces: (change) => set((s) => ({ places: { ...s.places, ...change } })),
  clearPlacesFilter: () => set((s) => ({ places: { ...ALL_PLACES, sort: s.places.sort } })),
  drawClaim: (claim) => set({ claim }),
});
