import type { Backdrop } from './operator-config.ts';
import type { Fields, Slice } from './slice.ts';

/** What comes from outside while the app runs. */
export interface OutsideSlice extends Pick<Fields, 'update' | 'backdrop'> {
  setUpdate(update: Fields['update']): void;
  setBackdrop(backdrop: Backdrop | undefined): void;
}

export const createOutsideSlice: Slice<OutsideSlice> = (set) => ({
  update: 'none',
  backdrop: undefined,
  setUpdate: (update) => set({ update }),
  setBackdrop: (backdrop) => set({ backdrop }),
});
