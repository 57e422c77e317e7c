/** Distances between places, each with each. */
import { geodesicMetres } from '../geo/ellipsoid.ts';
import type { LngLat, Metres } from '../geo/lng-lat.ts';

/** @returns one row a place; 0 on the diagonal; symmetric */
export const distanceMatrix = (places: readonly LngLat[]): readonly (readonly Metres[])[] =>
  places.map((from) => places.map((to) => geodesicMetres(from, to)));
