import type { LngLat, Metres } from '../geo/lng-lat.ts';
import type { Slice } from './session.ts';
import type { Selection, Vertex } from './state.ts';

export interface PickSlice {
  readonly selection: Selection;
  /** Where the pointer is over the map, for the read-out and the leg that is being drawn. */
  readonly cursor: Vertex | undefined;
  /** @param errorMetres how coarsely the spot was typed, where it was */
  pickSpot(at: LngLat, errorMetres?: Metres): void;
  pickPlace(id: string): void;
  clearPick(): void;
  setCursor(at: Vertex | undefined): void;
}

export const createPickSlice: Slice<PickSlice> = (set) => ({
  selection: { kind: 'none' },
  cursor: undefined,
  pickSpot: (at, errorMetres = 0) =>
    set({ selection: { kind: 'spot', at, errorMetres }, panel: 'place', drawing: false }),
  pickPlace: (id) => set({ selection: { kind: 'place', id }, panel: 'place', drawing: false }),
  clearPick: () => set({ selection: { kind: 'none' } }),
  setCursor: (cursor) => set({ cursor }),
});
