/** The map's colours of points, for the legend beside it. */
import type { View } from '../../points/point-store.ts';

const TOKENS: Readonly<Record<View['colours']['scheme'], string>> = {
  side: 'side',
  certainty: 'certainty',
  categories: 'category',
  amounts: 'amount',
};

const nameOf = (scheme: View['colours']['scheme'], index: number): string =>
  `--map-point-${TOKENS[scheme]}-${index + 1}`;

/** @param index place in the legend, from 0 */
export const paintOf = (scheme: View['colours']['scheme'], index: number): string =>
  `var(${nameOf(scheme, index)})`;

/** The tokens of the first `count` classes, for what is painted rather than styled. */
export const paintNames = (scheme: View['colours']['scheme'], count: number): readonly string[] =>
  Array.from({ length: count }, (_, i) => nameOf(scheme, i));
