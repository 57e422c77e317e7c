/** The store: made by a function, so that each test has its own. Transitions only; the outside is `app/`'s. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { createOutsideSlice, type OutsideSlice } from './outside-slice.ts';
import { createPathSlice, type PathSlice } from './path-slice.ts';
import { createPickSlice, type PickSlice } from './pick-slice.ts';
import { createPlacesSlice, type PlacesSlice } from './places-slice.ts';
import { createPointsSlice, type PointsSlice } from './points-slice.ts';
import { createProfileSlice, type ProfileSlice } from './profile-slice.ts';
import { createViewSlice, type ViewSlice } from './view-slice.ts';
import { createWhatIfSlice, type WhatIfSlice } from './what-if-slice.ts';

export type SessionState = OutsideSlice &
  PathSlice &
  PickSlice &
  PlacesSlice &
  PointsSlice &
  ProfileSlice &
  ViewSlice &
  WhatIfSlice;
export type Session = StoreApi<SessionState>;
export const createSession = (): Session =>
  createStore<SessionState>()((set) => ({
    ...createViewSlice(set),
    ...createPickSlice(set),
    ...createPathSlice(set),
    ...createPlacesSlice(set),
    ...createPointsSlice(set),
    ...createProfileSlice(set),
    ...createOutsideSlice(set),
    ...createWhatIfSlice(set),
  }));
