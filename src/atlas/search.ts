import { geodesicMetres } from '../geo/ellipsoid.ts';
import type { Position } from '../geo/lng-lat.ts';
import { type How, type Keys, keysOf, type Match, matchName } from './match-name.ts';
import type { Place } from './nouns.ts';

export interface Hit {
  readonly place: Place;
  /** The very spelling that matched, as the data writes it. */
  readonly matched: string;
  readonly how: How;
}

/**
 * @param near where the reader looks: between equal matches a place counts one rank less for every 200 km from here
 * @param limit the most hits to return, 8 unless told
 * @returns the best first; nothing for a query without letters; places of the same name each have their hit
 */
export type Search = (query: string, near?: Position, limit?: number) => readonly Hit[];

interface Spelling {
  readonly text: string;
  readonly keys: Keys;
  /** 1 for the spellings that are not the place's name in English or Arabic. */
  readonly other: 0 | 1;
}
interface Entry {
  readonly place: Place;
  readonly spellings: readonly Spelling[];
}
interface Found extends Hit {
  readonly quality: number;
}

const METRES_A_RANK = 200_000;
const LIMIT = 8;
/** Matches from this tier on share three sounds, or with a slip begin the name. */
const FAR_TIER = 11;
const LONGEST = 100;

function entryOf(place: Place): Entry {
  const own = [place.name.en, ...(place.name.ar ? [place.name.ar] : [])];
  const spell =
    (other: 0 | 1) =>
    (text: string): Spelling => ({ text, keys: keysOf(text), other });
  return { place, spellings: [...own.map(spell(0)), ...place.alt.map(spell(1))] };
}

/** Exact matches of a place's own name come before those of its other spellings; for the rest it decides nothing. */
const qualityOf = ({ tier }: Match, { other }: Spelling): number => tier + (tier === 0 ? other / 2 : 0);

/** The place's best spelling for the query; of equals the first, which is its own name. */
function find(query: Keys, { place, spellings }: Entry): Found | undefined {
  let best: Found | undefined;
  for (const spelling of spellings) {
    const match = matchName(query, spelling.keys);
    if (!match) continue;
    const quality = qualityOf(match, spelling);
    if (!best || quality < best.quality) best = { place, matched: spelling.text, how: match.how, quality };
  }
  return best;
}

/** Where a name is what was typed, the far ones only fill the list: "raqa" is Raqqa, perhaps Rafah, but not Ramadi. */
const withoutFar = (found: readonly Found[]): readonly Found[] =>
  found.some(({ how }) => how === 'exact') ? found.filter(({ quality }) => quality < FAR_TIER) : found;

/** By quality of the match, then by rank and nearness together, then the larger, then by id so that order is stable. */
function inOrder(found: readonly Found[], near: Position | undefined): readonly Found[] {
  const weigh = ({ place }: Found): number =>
    place.rank + (near ? geodesicMetres(near, place.at) / METRES_A_RANK : 0);
  return found
    .map((hit) => ({ hit, weight: weigh(hit) }))
    .sort(
      (a, b) =>
        a.hit.quality - b.hit.quality ||
        a.weight - b.weight ||
        (b.hit.place.population ?? 0) - (a.hit.place.population ?? 0) ||
        a.hit.place.id.localeCompare(b.hit.place.id),
    )
    .map(({ hit }) => hit);
}

/**
 * The part of a query that can name a place. What stands after a comma narrows it down for people ("Raqqa, Syria"), and
 * this gazetteer has no use for it; what is longer than any name was pasted by mistake.
 */
const naming = (query: string): string => query.slice(0, LONGEST).split(/[,،;]/, 1)[0] ?? '';

/** Builds the index once; the search that it returns is pure and needs no network. */
export function createSearch(places: Iterable<Place>): Search {
  const entries = [...places].map(entryOf);
  return (query, near, limit = LIMIT) => {
    const keys = keysOf(naming(query));
    if (keys.plain === '') return [];
    const found = entries.flatMap((entry) => find(keys, entry) ?? []);
    return inOrder(withoutFar(found), near)
      .slice(0, limit)
      .map(({ place, matched, how }) => ({ place, matched, how }));
  };
}
