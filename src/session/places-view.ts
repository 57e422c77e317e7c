/** What the session holds for the table of settlements. */
import type { PlaceFilter } from '../verdict/places-filter.ts';
import type { SortKey } from '../verdict/places-table.ts';

/** Fields that stand open let everything through. */
export interface PlacesView extends Pick<PlaceFilter, 'side' | 'governorate'> {
  /** As typed, in any spelling that the search knows. */
  readonly name: string;
  /** As typed: the most that a settlement may be from the line, in the unit that is set. */
  readonly within: string;
  readonly sort: { readonly by: SortKey; readonly descending: boolean };
}

export const ALL_PLACES: PlacesView = {
  name: '',
  within: '',
  side: undefined,
  governorate: undefined,
  sort: { by: 'metres', descending: false },
};
