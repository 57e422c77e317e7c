/** What a text may mean: settlements of the gazetteer, and coordinates in any format. */
import type { Atlas, Place } from '../../atlas/nouns.ts';
import { createSearch, type Hit } from '../../atlas/search.ts';
import type { LngLat } from '../../geo/lng-lat.ts';
import { readCoordinates } from '../../points/coordinates/coordinates.ts';
import type { Reading } from '../../points/coordinates/reading.ts';
import type { Typed } from '../../session/pick-slice.ts';
import type { Judgement } from '../../verdict/judge.ts';
import { judgeSubject, placeSubject } from '../../verdict/subject.ts';

const LIMIT = 8;

export type Suggestion =
  | {
      readonly id: string;
      readonly kind: 'place';
      readonly place: Place;
      readonly hit: Hit;
      readonly judgement: Judgement;
    }
  | { readonly id: string; readonly kind: 'spot'; readonly reading: Reading };

export type Suggester = (text: string, near: LngLat | undefined) => readonly Suggestion[];

/** Makes a suggester over an atlas: the index is built once, a settlement is judged when it is first suggested. */
export function createSuggester(atlas: Atlas): Suggester {
  const search = createSearch(atlas.places.values());
  const judged = new Map<string, Judgement>();
  const judgementOf = (place: Place): Judgement => {
    const known = judged.get(place.id);
    if (known) return known;
    const judgement = judgeSubject(atlas, placeSubject(place));
    judged.set(place.id, judgement);
    return judgement;
  };
  return (text, near) => {
    if (text.trim() === '') return [];
    const spots = readCoordinates(text).readings.map(
      (reading, i): Suggestion => ({ id: `spot-${i}`, kind: 'spot', reading }),
    );
    if (spots.length > 0) return spots;
    return search(text, near, LIMIT).map((hit): Suggestion => {
      const { place } = hit;
      return { id: place.id, kind: 'place', place, hit, judgement: judgementOf(place) };
    });
  };
}

/** The one that Enter takes: the first, but of two readings of the same figures neither. */
export const preferred = ([first, second]: readonly Suggestion[]): Suggestion | undefined =>
  first?.kind === 'spot' && second ? undefined : first;

/** A place that was found by name or read from a text. */
export interface Found {
  readonly at: LngLat;
  readonly place: Place | undefined;
  /** How coarsely it was typed; a settlement has its own error. */
  readonly typed: Typed | undefined;
}

export const foundIn = (suggestion: Suggestion): Found =>
  suggestion.kind === 'place'
    ? { at: suggestion.place.at, place: suggestion.place, typed: undefined }
    : { at: suggestion.reading.at, place: undefined, typed: suggestion.reading };
