/** The store: made by a function, so that each test has its own. Transitions only; the outside is `app/`'s. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { createPathSlice, type PathSlice } from './path-slice.ts';
import { createPickSlice, type PickSlice } from './pick-slice.ts';
import { createViewSlice, type ViewSlice } from './view-slice.ts';

export type SessionState = PathSlice & PickSlice & ViewSlice;
export type Session = StoreApi<SessionState>;
export const createSession = (): Session =>
  createStore<SessionState>()((set) => ({
    ...createViewSlice(set),
    ...createPickSlice(set),
    ...createPathSlice(set),
  }));
