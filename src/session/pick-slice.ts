import type { LngLat } from '../geo/lng-lat.ts';
import type { Slice } from './session.ts';
import type { Selection } from './state.ts';

export interface PickSlice {
  readonly selection: Selection;
  /** Where the pointer is over the map, for the read-out and the leg that is being drawn. */
  readonly cursor: LngLat | undefined;
  pickSpot(at: LngLat): void;
  pickPlace(id: string): void;
  clearPick(): void;
  setCursor(at: LngLat | undefined): void;
}

export const createPickSlice: Slice<PickSlice> = (set) => ({
  selection: { kind: 'none' },
  cursor: undefined,
  pickSpot: (at) => set({ selection: { kind: 'spot', at }, panel: 'place', drawing: false }),
  pickPlace: (id) => set({ selection: { kind: 'place', id }, panel: 'place', drawing: false }),
  clearPick: () => set({ selection: { kind: 'none' } }),
  setCursor: (cursor) => set({ cursor }),
});
