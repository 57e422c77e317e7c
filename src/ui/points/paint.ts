/** The map's colours of points, for the legend beside it. */
import type { View } from '../../points/point-store.ts';

const TOKENS: Readonly<Record<View['colours']['scheme'], string>> = {
  side: 'side',
  certainty: 'certainty',
  categories: 'category',
  amounts: 'amount',
};

/** @param index place in the legend, from 0 */
export const paintOf = (scheme: View['colours']['scheme'], index: number): string =>
  `var(--map-point-${TOKENS[scheme]}-${index + 1})`;
