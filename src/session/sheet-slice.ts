import type { Fields, Slice } from './slice.ts';
import type { SheetHeight } from './state.ts';

/** How high the panels stand where they are a sheet over the map; without effect where they are beside it. */
export interface SheetSlice extends Pick<Fields, 'sheet'> {
  setSheet(height: SheetHeight): void;
}

export const createSheetSlice: Slice<SheetSlice> = (set) => ({
  sheet: 'half',
  setSheet: (sheet) => set({ sheet }),
});
