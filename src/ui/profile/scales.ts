/** Values to pixels and back, and the few ticks that a scale deserves. */

export interface Scale {
  toPixel(value: number): number;
  toValue(pixel: number): number;
}

/** Straight: `from` and `to` fall on the pixels `start` and `end`. */
export function linearScale(from: number, to: number, start: number, end: number): Scale {
  const perValue = (end - start) / (to - from);
  return {
    toPixel: (value) => start + (value - from) * perValue,
    toValue: (pixel) => from + (pixel - start) / perValue,
  };
}

/**
 * Symmetric root: the cube root of the distance to either side of 0, so that what is near the line has room and
 * what is far still fits. Positive values rise.
 *
 * @param reach the value that falls `half` pixels from `middle`
 */
export const rootScale = (reach: number, middle: number, half: number): Scale => ({
  toPixel: (value) => middle - Math.cbrt(value / reach) * half,
  toValue: (pixel) => ((middle - pixel) / half) ** 3 * reach,
});

/** Multiples of 1, 2 or 5 times a power of ten, as many as fit with `gap` pixels between them. */
export function linearTicks(from: number, to: number, pixels: number, gap: number): readonly number[] {
  const least = ((to - from) * gap) / pixels;
  const power = 10 ** Math.floor(Math.log10(least));
  const step = ([1, 2, 5].find((m) => m * power >= least) ?? 10) * power;
  const first = Math.ceil(from / step);
  const count = Math.floor(to / step) - first + 1;
  return Array.from({ length: Math.max(0, count) }, (_, i) => (first + i) * step);
}

const ROUND = [500, 200, 100, 50, 20, 10, 5, 2, 1];

/** Round values of a root scale, largest first, that stand `gap` pixels apart from each other and from 0. */
export function rootTicks(reach: number, half: number, gap: number): readonly number[] {
  const height = (value: number) => Math.cbrt(value / reach) * half;
  const ticks: number[] = [];
  for (const value of ROUND) {
    const above = ticks.at(-1);
    const roomAbove = above === undefined ? value <= reach : height(above) - height(value) >= gap;
    if (roomAbove && height(value) >= gap) ticks.push(value);
  }
  return ticks;
}
