/** From which zoom each settlement is named: a map of a large region would else fill with names. */
import type { Place } from '../atlas/nouns.ts';
import { unitMercator } from '../geo/mercator.ts';

/** Pixels from a settlement to the next greater one, by rank, when its name first comes. */
const ROOM = { 0: 0, 1: 80, 2: 60, 3: 16, 4: 6 } as const satisfies Record<Place['rank'], number>;

/** Pixels of the whole world at zoom 0. */
const WORLD = 512;

/** What the map is about: its settlements make way for none beyond its borders. */
const isAtHome = ({ country }: Place): boolean =>
  country === undefined || country === 'SY' || country === 'IQ';

/**
 * Room is kept by this and not by padding: the map takes a name's padding for a part of its text, so that it would stand
 * that much farther from its dot, and be clicked that far off.
 *
 * @returns by id; a tile asks for its own whole zoom
 */
export function nameZooms(places: readonly Place[]): ReadonlyMap<string, number> {
  const greatestFirst = [...places].sort(
    (a, b) => a.rank - b.rank || (b.population ?? 0) - (a.population ?? 0),
  );
  const at = greatestFirst.map((place) => unitMercator(place.at));
  return new Map(
    greatestFirst.map((place, i) => {
      const [x, y] = at[i] ?? [0, 0];
      let nearest = Infinity;
      greatestFirst.slice(0, i).forEach((greater, j) => {
        if (isAtHome(place) && !isAtHome(greater)) return;
        const [u, v] = at[j] ?? [0, 0];
        nearest = Math.min(nearest, (u - x) ** 2 + (v - y) ** 2);
      });
      return [place.id, Math.max(0, Math.log2(ROOM[place.rank] / (WORLD * Math.sqrt(nearest))))];
    }),
  );
}
