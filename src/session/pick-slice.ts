import type { LngLat, Metres, Position } from '../geo/lng-lat.ts';
import { PENCIL_DOWN } from './path-slice.ts';
import type { PickedPoint } from './point-set.ts';
import type { Fields, Slice } from './slice.ts';
import type { Vertex } from './state.ts';

export interface Typed {
  readonly errorMetres: Metres;
  readonly cell?: readonly Position[] | undefined;
}

export interface PickSlice extends Pick<Fields, 'selection' | 'cursor' | 'crosshair'> {
  /** @param typed how coarsely the spot was typed, where it was, and the grid cell that was meant */
  pickSpot(at: LngLat, typed?: Typed): void;
  pickPlace(id: string): void;
  /** Marks a settlement on the map and leaves the panel as it is. */
  markPlace(id: string): void;
  /** Marks an imported point on the map and leaves the panel as it is. */
  markPoint(point: PickedPoint): void;
  /** Marks it and opens its verdict. */
  pickPoint(point: PickedPoint): void;
  clearPick(): void;
  setCursor(at: Vertex | undefined): void;
  setCrosshair(at: Vertex | 'none' | undefined): void;
}

export const createPickSlice: Slice<PickSlice> = (set) => ({
  selection: { kind: 'none' },
  cursor: undefined,
  pickSpot: (at, typed = { errorMetres: 0 }) =>
    set({
      selection: { kind: 'spot', at, errorMetres: typed.errorMetres, cell: typed.cell },
      panel: 'place',
      ...PENCIL_DOWN,
    }),
  pickPlace: (id) => set({ selection: { kind: 'place', id }, panel: 'place', ...PENCIL_DOWN }),
  markPlace: (id) => set({ selection: { kind: 'place', id }, ...PENCIL_DOWN }),
  markPoint: (point) => set({ selection: { kind: 'point', ...point }, ...PENCIL_DOWN }),
  pickPoint: (point) => set({ selection: { kind: 'point', ...point }, panel: 'place', ...PENCIL_DOWN }),
  clearPick: () => set({ selection: { kind: 'none' } }),
  crosshair: undefined,
  setCursor: (cursor) => set({ cursor }),
  setCrosshair: (crosshair) => set({ crosshair }),
});
