/** A scale bar of a round length, for the map, a picture or paper. */
import type { Metres } from '../geo/lng-lat.ts';
import type { Units } from '../session/state.ts';
import { METRES, SMALL } from './figures.ts';

export interface ScaleBar {
  /** In `unit`: 1, 2 or 5 and noughts. */
  readonly value: number;
  readonly unit: keyof typeof METRES;
  readonly metres: Metres;
  /** As drawn, in whatever the map is measured in. */
  readonly length: number;
  /** Into how many parts it is divided, each a round figure too. */
  readonly parts: number;
}

/**
 * @param metresPer metres on the ground to one unit of drawing, a pixel or a millimetre
 * @param longest the bar's greatest length as drawn
 */
export function scaleBar(metresPer: number, longest: number, units: Units): ScaleBar {
  const room = metresPer * longest;
  const unit = room < METRES[units] ? SMALL[units] : units;
  const most = room / METRES[unit];
  const power = 10 ** Math.floor(Math.log10(most));
  const digit = [5, 2, 1].find((d) => d * power <= most) ?? 1;
  const value = digit * power;
  const metres = value * METRES[unit];
  return { value, unit, metres, length: metres / metresPer, parts: digit === 5 ? 5 : digit === 2 ? 4 : 2 };
}
