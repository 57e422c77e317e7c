/** A figure and the range that it may have, on one scale: plain numbers for a small picture. */
import { type ClaimFigure, figureValue } from './figure.ts';

/** Shares of the picture's width, 0 to 1 from its start. */
export interface RangeScale {
  readonly least: number;
  readonly most: number;
  readonly value: number;
}

/** Room beside what is shown, as a share of it. */
const ROOM = 0.25;

/** @returns undefined where the figure has no range */
export function rangeScale({ quantity, within }: ClaimFigure): RangeScale | undefined {
  if (!within) return undefined;
  const [least, most] = within;
  const middle = (least + most) / 2;
  const value = figureValue(quantity);
  // Azimuths go round: the turn that is nearest to the range is meant.
  const shown = quantity.kind === 'azimuth' ? value + 360 * Math.round((middle - value) / 360) : value;
  const [low, high] = [Math.min(least, shown), Math.max(most, shown)];
  const room = (high - low) * ROOM;
  // Lengths and shares begin at nothing, shares end at the whole.
  const from = quantity.kind === 'azimuth' ? low - room : Math.max(0, low - room);
  const to = quantity.kind === 'share' ? 1 : high + room;
  const place = (x: number) => (x - from) / (to - from);
  return { least: place(least), most: place(most), value: place(shown) };
}
