/** Every settlement with its verdict, as rows of a table. */
import type { Atlas, Bank, Governorate, Place, Side } from '../atlas/nouns.ts';
import type { Metres } from '../geo/lng-lat.ts';
import type { Certainty } from './certainty.ts';
import type { Judgement, Verdict } from './judge.ts';
import { besideOf } from './profile.ts';
import { judgeSubject, placeSubject } from './subject.ts';

export interface PlaceRow {
  readonly place: Place;
  readonly verdict: Verdict;
  /** The nearest point of the line; undefined far outside its region. */
  readonly nearest: Judgement['nearest'];
  readonly side: Side | undefined;
  /** To the line, and the same with the side as its sign: north and east above 0. */
  readonly metres: Metres | undefined;
  readonly signed: Metres | undefined;
  /** Along the line from its start to the nearest point. */
  readonly chainage: Metres | undefined;
  readonly certainty: Certainty | undefined;
  /** Bank of the Euphrates, where the reconstruction is the river; whatever line is judged by. */
  readonly bank: Bank | undefined;
  readonly governorate: Governorate | undefined;
  /** As GeoNames has it. It gives no year for any of its counts, so their age is not known. */
  readonly population: number | undefined;
}

/** @param reconstruction the atlas with the line of the report, where `atlas` has another: it alone knows the banks */
export function placeRows(atlas: Atlas, reconstruction: Atlas = atlas): readonly PlaceRow[] {
  return [...atlas.places.values()].map((place): PlaceRow => {
    const judgement = judgeSubject(atlas, placeSubject(place));
    const { verdict, nearest, bank, governorate } = judgement;
    const banks = reconstruction === atlas ? bank : judgeSubject(reconstruction, placeSubject(place)).bank;
    return {
      place,
      verdict,
      nearest,
      side: verdict.kind === 'side' ? verdict.side : undefined,
      metres: nearest?.metres,
      signed: besideOf(judgement)?.signed,
      chainage: nearest?.chainage,
      certainty: verdict.kind === 'side' ? verdict.certainty : undefined,
      bank: banks,
      governorate,
      population: place.population,
    };
  });
}

export const SORT_KEYS = [
  'name',
  'side',
  'metres',
  'signed',
  'chainage',
  'certainty',
  'bank',
  'governorate',
  'population',
] as const;
export type SortKey = (typeof SORT_KEYS)[number];
export type Lang = 'en' | 'ar';

const SIDES = { ne: 0, 'on-line': 1, sw: 2 } as const;
const CERTAINTIES = { clear: 0, likely: 1, close: 2 } as const;

/** What a column is sorted by; undefined sorts last either way. */
function keyOf(row: PlaceRow, key: SortKey, lang: Lang): number | string | undefined {
  switch (key) {
    case 'name':
      return row.place.name[lang] ?? row.place.name.en;
    case 'governorate':
      return row.governorate?.name[lang];
    case 'side':
      return row.verdict.kind === 'undecided' ? undefined : SIDES[row.side ?? 'on-line'];
    case 'certainty':
      return row.certainty && CERTAINTIES[row.certainty];
    default:
      return row[key];
  }
}

/**
 * A new order of the rows, by one column; equal ones stay as they were.
 *
 * @param lang names are ordered as this language orders its letters
 */
export function sortRows(
  rows: readonly PlaceRow[],
  key: SortKey,
  descending = false,
  lang: Lang = 'en',
): readonly PlaceRow[] {
  const letters = new Intl.Collator(lang, { numeric: true });
  const compare = (a: number | string, b: number | string) =>
    typeof a === 'number' && typeof b === 'number' ? a - b : letters.compare(String(a), String(b));
  return rows
    .map((row) => ({ row, key: keyOf(row, key, lang) }))
    .sort((a, b) => {
      if (a.key === undefined || b.key === undefined) {
        return Number(a.key === undefined) - Number(b.key === undefined);
      }
      return descending ? compare(b.key, a.key) : compare(a.key, b.key);
    })
    .map(({ row }) => row);
}
