/** Where the picture stands in its sheet, and how ground and pixels go together there. */
import type { Metres } from '../../geo/lng-lat.ts';
import type { Language, Units } from '../../session/state.ts';
import type { Beside } from '../../verdict/profile.ts';
import type { Box } from './labels.ts';
import { linearScale, rootScale, type Scale } from './scales.ts';
import type { Window } from './window.ts';

/** Width of a text in pixels. */
export type TextWidth = (text: string, size: number, bold?: boolean) => number;

export interface Frame {
  readonly plot: Box;
  readonly along: Scale;
  readonly beside: Scale;
  /** Metres along the line that a pixel stands for. */
  readonly perPixel: Metres;
  readonly window: Window;
  readonly reach: Metres;
  readonly units: Units;
  readonly lang: Language;
  readonly textWidth: TextWidth;
}

export type FrameInput = Omit<Frame, 'along' | 'beside' | 'perPixel'>;

export function createFrame(input: FrameInput): Frame {
  const { plot, window, reach } = input;
  const half = (plot.bottom - plot.top) / 2;
  return {
    ...input,
    along: linearScale(window.from, window.to, plot.left, plot.right),
    beside: rootScale(reach, plot.top + half, half),
    perPixel: (window.to - window.from) / (plot.right - plot.left),
  };
}

export const pixelOf = ({ along, beside }: Frame, { chainage, signed }: Beside) => ({
  x: along.toPixel(chainage),
  y: beside.toPixel(signed),
});

export const besideAt = ({ along, beside }: Frame, x: number, y: number): Beside => ({
  chainage: along.toValue(x),
  signed: beside.toValue(y),
});

/** The part of a stretch of chainages that is in view, in pixels; undefined if none is. */
export function seenPart(
  { along, plot }: Frame,
  from: Metres,
  to: Metres,
): { readonly left: number; readonly right: number } | undefined {
  const left = Math.max(plot.left, along.toPixel(from));
  const right = Math.min(plot.right, along.toPixel(to));
  return right > left ? { left, right } : undefined;
}
