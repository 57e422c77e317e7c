/** The line profile: whether it is open, how tall, how far it reaches, and the place that it points at on the map. */
import type { Metres } from '../geo/lng-lat.ts';
import type { Along } from './profile-state.ts';
import type { Fields, Slice } from './slice.ts';

export interface ProfileSlice extends Pick<Fields, 'profile' | 'along'> {
  openProfile(open: boolean): void;
  raiseProfile(tall: boolean): void;
  setReach(reach: Metres): void;
  /** Points at a place along the line, from the profile; undefined lets go. */
  setAlong(along: Along | undefined): void;
}

export const createProfileSlice: Slice<ProfileSlice> = (set) => ({
  profile: { open: undefined, tall: false, reach: 60_000 },
  along: undefined,
  openProfile: (open) => set((s) => ({ profile: { ...s.profile, open }, along: undefined })),
  raiseProfile: (tall) => set((s) => ({ profile: { ...s.profile, tall } })),
  setReach: (reach) => set((s) => ({ profile: { ...s.profile, reach } })),
  setAlong: (along) => set({ along }),
});
