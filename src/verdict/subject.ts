/** What is picked, as something to judge: a settlement with its own error, or a spot that has none. */
import type { Atlas, Place } from '../atlas/nouns.ts';
import type { LngLat, Metres } from '../geo/lng-lat.ts';
import { type Judgement, judge } from './judge.ts';

export interface Subject {
  readonly at: LngLat;
  readonly errorMetres: Metres;
  readonly place: Place | undefined;
}

export const placeSubject = (place: Place): Subject => ({
  at: place.at,
  errorMetres: place.errorMetres,
  place,
});
export const spotSubject = (at: LngLat, errorMetres: Metres): Subject => ({
  at,
  errorMetres,
  place: undefined,
});

/** A settlement's governorate is the one on record with it; the polygons are up to 17 km off. */
export function judgeSubject(atlas: Atlas, { at, errorMetres, place }: Subject): Judgement {
  const judgement = judge(atlas, at, errorMetres);
  const recorded = place?.governorate ? atlas.governorates.get(place.governorate) : undefined;
  return recorded ? { ...judgement, governorate: recorded } : judgement;
}
