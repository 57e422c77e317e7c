/** The map's colours of points, for the legend beside it. */
import type { View } from '../../points/point-store.ts';
import type { Ink } from '../profile/marks.ts';

const TOKENS = {
  side: 'side',
  certainty: 'certainty',
  categories: 'category',
  amounts: 'amount',
} as const;

/** For what is painted under a picture. @param index place in the legend, from 0 */
export const inkOf = (scheme: View['colours']['scheme'], index: number): Ink =>
  `map-point-${TOKENS[scheme]}-${index + 1}` as Ink; // no scheme has more classes than tokens

const nameOf = (scheme: View['colours']['scheme'], index: number): string => `--${inkOf(scheme, index)}`;

/** @param index place in the legend, from 0 */
export const paintOf = (scheme: View['colours']['scheme'], index: number): string =>
  `var(${nameOf(scheme, index)})`;

/** The tokens of the first `count` classes, for what is painted rather than styled. */
export const paintNames = (scheme: View['colours']['scheme'], count: number): readonly string[] =>
  Array.from({ length: count }, (_, i) => nameOf(scheme, i));
