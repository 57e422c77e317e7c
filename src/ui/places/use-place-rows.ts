import { useMemo } from 'react';
import { createSearch } from '../../atlas/search.ts';
import { filterRows } from '../../verdict/places-filter.ts';
import { type PlaceRow, placeRows, sortRows } from '../../verdict/places-table.ts';
import { readWithin } from '../../words/places-words.ts';
import { useAtlas, useBaseAtlas, useSession } from '../context.ts';
import { perAtlas } from '../per-atlas.ts';
import { useLanguage } from '../use-language.ts';

export interface PlaceRows {
  readonly all: readonly PlaceRow[];
  /** Those that pass the filter, in the order that is set. */
  readonly shown: readonly PlaceRow[];
}

const rowsOf = perAtlas(placeRows);
const searchOf = perAtlas(({ places }) => createSearch(places.values()));

/** Every settlement judged by the line, and those of them that are asked for. */
export function usePlaceRows(): PlaceRows {
  const atlas = useAtlas();
  const base = useBaseAtlas();
  const { name, within, side, governorate, sort } = useSession((s) => s.places);
  const units = useSession((s) => s.settings.units);
  const lang = useLanguage();
  const { places } = atlas;
  const all = rowsOf(atlas, base);
  const search = searchOf(base);
  const named = useMemo(
    () =>
      name.trim() === ''
        ? undefined
        : new Set(search(name, undefined, places.size).map(({ place }) => place.id)),
    [search, places, name],
  );
  const sorted = useMemo(() => sortRows(all, sort.by, sort.descending, lang), [all, sort, lang]);
  const shown = useMemo(() => {
    const metres = readWithin(within, units);
    // A length that is being typed filters nothing until it is one.
    return filterRows(sorted, {
      side,
      governorate,
      named,
      within: Number.isNaN(metres) ? undefined : metres,
    });
  }, [sorted, side, governorate, named, within, units]);
  return { all, shown };
}
