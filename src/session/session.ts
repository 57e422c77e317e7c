/** The store: made by a function, so that each test has its own. Transitions only; the outside is `app/`'s. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { createKeepingSlice, type KeepingSlice } from './keeping-slice.ts';
import { createOutsideSlice, type OutsideSlice } from './outside-slice.ts';
import { createPathSlice, type PathSlice } from './path-slice.ts';
import { createPickSlice, type PickSlice } from './pick-slice.ts';
import { createPlacesSlice, type PlacesSlice } from './places-slice.ts';
import { createPointsSlice, type PointsSlice } from './points-slice.ts';
import { createProfileSlice, type ProfileSlice } from './profile-slice.ts';
import { createSheetSlice, type SheetSlice } from './sheet-slice.ts';
import type { Language } from './state.ts';
import { createViewSlice, type ViewSlice } from './view-slice.ts';
import { createWhatIfSlice, type WhatIfSlice } from './what-if-slice.ts';

export type SessionState = KeepingSlice &
  OutsideSlice &
  PathSlice &
  PickSlice &
  PlacesSlice &
  PointsSlice &
  ProfileSlice &
  SheetSlice &
  ViewSlice &
  WhatIfSlice;
export type Session = StoreApi<SessionState>;

/** @param preferred the browser's language, until a link or the user says otherwise */
export const createSession = (preferred: Language = 'en'): Session =>
  createStore<SessionState>()((set) => ({
    ...createViewSlice(preferred)(set),
    ...createPickSlice(set),
    ...createPathSlice(set),
    ...createPlacesSlice(set),
    ...createPointsSlice(set),
    ...createProfileSlice(set),
    ...createSheetSlice(set),
    ...createOutsideSlice(set),
    ...createWhatIfSlice(set),
    ...createKeepingSlice(set),
  }));
