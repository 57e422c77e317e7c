/** What the pointer, the arrow keys or the map point at, and which of two wins. */
import type { Atlas } from '../../atlas/nouns.ts';
import type { LngLat, Metres } from '../../geo/lng-lat.ts';
import { judge } from '../../verdict/judge.ts';
import { type Beside, besideOf, type ProfilePlace, spotBeside } from '../../verdict/profile.ts';
import { nameIn } from '../../words/language.ts';
import { besideAt, type Frame } from './frame.ts';
import type { Dot } from './place-marks.ts';

export interface Pointed extends Beside {
  readonly name: string | undefined;
  /** How far the figures may be off: a settlement's own error, or what a pixel hides. */
  readonly errorMetres: Metres;
  /** Whether no ground has these figures: at bends the picture shows more than there is. */
  readonly isNowhere?: boolean;
}

export const pointedPlace = ({ place, chainage, signed }: ProfilePlace): Pointed => ({
  chainage,
  signed,
  name: nameIn(place.name),
  errorMetres: place.errorMetres,
});

/** A spot that the map's pointer is at. */
export function pointedSpot(atlas: Atlas, at: LngLat, errorMetres: Metres): Pointed | undefined {
  const beside = besideOf(judge(atlas, at));
  return beside && { ...beside, name: undefined, errorMetres };
}

/** The dot under a pixel: the nearest within reach. */
export function dotAt(dots: readonly Dot[], x: number, y: number, reach: number): Dot | undefined {
  let best: Dot | undefined;
  let least = reach;
  for (const dot of dots) {
    const far = Math.hypot(dot.x - x, dot.y - y);
    if (far <= least) [best, least] = [dot, far];
  }
  return best;
}

const isOnPlot = ({ plot }: Frame, x: number, y: number): boolean =>
  x >= plot.left && x <= plot.right && y >= plot.top && y <= plot.bottom;

/** How many pixels a spot on the ground may be drawn off the pixel that it was found for. */
const EXACT_PIXELS = 1.5;

export interface GroundAt {
  readonly beside: Beside;
  /** Where that is on the ground, if it is anywhere: straight beside one part of the line can be nearer to another. */
  readonly spot: LngLat | undefined;
  /** Metres from the line that a pixel stands for there. */
  readonly errorMetres: Metres;
}

/** The ground under a pixel of the plot; undefined off the plot and beyond the line's ends. */
export function groundAt(
  atlas: Atlas,
  length: Metres,
  frame: Frame,
  x: number,
  y: number,
): GroundAt | undefined {
  const beside = besideAt(frame, x, y);
  if (!isOnPlot(frame, x, y) || beside.chainage < 0 || beside.chainage > length) return undefined;
  const errorMetres = Math.abs(besideAt(frame, x, y + 1).signed - besideAt(frame, x, y - 1).signed) / 2;
  const off = { chainage: EXACT_PIXELS * frame.perPixel, signed: EXACT_PIXELS * errorMetres };
  return { beside, errorMetres, spot: spotBeside(atlas, beside, off) };
}
