/** Imported points in the profile: dots while they can be told apart, density above. Up to a million at a time. */
import { type ClassMark, DISC } from '../../points/class-marks.ts';
import type { Frame } from './frame.ts';

/** What imported points are drawn from: one entry a point in each array. */
export interface ProfilePoints {
  /** Metres along the line. */
  readonly chainage: Float32Array;
  /** Metres from the line: north and east +, south and west −. NaN where the line has no answer: not drawn. */
  readonly metres: Float32Array;
  /** 0 hidden, else its class from 1. */
  readonly painting: Uint8Array;
  /** The token of each class's colour, class 1 first; `readInks` makes colours of them. */
  readonly tokens: readonly string[];
  /** How each class is drawn besides, class 1 first. */
  readonly marks: readonly ClassMark[];
  /** The sets whose points these are, one after another, with the number of each one's first. */
  readonly sets: readonly { readonly id: string; readonly first: number }[];
}

/** Resolved from the page's theme when painting. */
export interface PointInks {
  readonly paper: string;
  /** One for each of the points' tokens, as `#rrggbb`. */
  readonly classes: readonly string[];
}

/** Up to these many in view each has a ring of paper; up to these each is a dot of its own. */
const RINGED = 2000;
const DOTS = 20_000;

/** Points, or cells of a picture, between two breaths: about a millisecond of work. */
const SLICE = 25_000;

/** Work in slices: whoever runs it may let other things come between them. */
export type Sliced<T> = Generator<undefined, T>;

function atOnce<T>(work: Sliced<T>): T {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

/** Cube roots of the distances: they are dear, and no view changes them. */
const roots = new WeakMap<Float32Array, Float32Array>();

function* slicedRoots(metres: Float32Array): Sliced<Float32Array> {
  const known = roots.get(metres);
  if (known) return known;
  const made = new Float32Array(metres.length);
  for (let i = 0; i < made.length; i++) {
    if (i % SLICE === 0 && i > 0) yield;
    made[i] = Math.cbrt(metres[i] as number); // in range by the loop
  }
  roots.set(metres, made);
  return made;
}

export const rootsOf = (metres: Float32Array): Float32Array => atOnce(slicedRoots(metres));

interface Spots {
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly kind: Uint8Array;
  readonly count: number;
}

/** Pixels of what is shown and in view. Written without the scales' functions: it runs a million times a painting. */
function* slicedSpots({ plot, window, reach }: Frame, points: ProfilePoints): Sliced<Spots> {
  const { chainage, metres, painting } = points;
  const n = painting.length;
  const root = yield* slicedRoots(metres);
  const [x, y, kind] = [new Float32Array(n), new Float32Array(n), new Uint8Array(n)];
  const { from, to } = window;
  const { left, top } = plot;
  const perMetre = (plot.right - left) / (to - from);
  const half = (plot.bottom - top) / 2;
  const middle = top + half;
  const most = Math.fround(Math.cbrt(reach)); // as the roots are rounded
  const perRoot = half / most;
  let count = 0;
  for (let i = 0; i < n; i++) {
    if (i % SLICE === 0 && i > 0) yield;
    const shown = painting[i] as number; // in range by the loop, as below
    const along = chainage[i] as number;
    const beside = root[i] as number;
    if (shown === 0 || along < from || along > to || !(beside <= most && beside >= -most)) continue;
    x[count] = left + (along - from) * perMetre;
    y[count] = middle - beside * perRoot;
    kind[count++] = shown;
  }
  return { x, y, kind, count };
}

export const pointsInView = (frame: Frame, points: ProfilePoints): Spots =>
  atOnce(slicedSpots(frame, points));

function paintDots(
  context: CanvasRenderingContext2D,
  spots: Spots,
  marks: readonly ClassMark[],
  colours: readonly string[],
  paper: string,
): void {
  const ringed = spots.count <= RINGED;
  const radius = ringed ? 2.75 : 1.5;
  context.globalAlpha = ringed ? 1 : 0.6;
  context.strokeStyle = paper;
  for (let i = 0; i < spots.count; i++) {
    const kind = (spots.kind[i] as number) - 1; // in range by the loop, as below
    const { size, hole } = marks[kind] ?? DISC;
    const disc = (r: number) => {
      context.beginPath();
      context.arc(spots.x[i] as number, spots.y[i] as number, r, 0, 2 * Math.PI);
      context.fill();
    };
    context.fillStyle = colours[kind] ?? colours[0] ?? paper;
    disc(radius * size);
    if (ringed) context.stroke();
    if (hole === 0) continue;
    context.fillStyle = paper;
    disc(radius * size * hole);
  }
  context.globalAlpha = 1;
}

/** Red, green and blue of each class, one after another. */
const tones = (colours: readonly string[]): Float32Array =>
  Float32Array.from(
    colours.flatMap((hex) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))),
  );

/** Each cell's hue is the mean of its points', its strength grows with the logarithm of their number. */
function* slicedDensity(
  { x, y, kind, count }: Spots,
  colours: readonly string[],
  { width, height, ratio }: Sheet,
): Sliced<ImageData> {
  const tone = tones(colours);
  const last = tone.length - 3;
  const sums = new Float32Array(width * height * 4);
  let most = 0;
  for (let i = 0; i < count; i++) {
    if (i % SLICE === 0 && i > 0) yield;
    const column = ((x[i] as number) * ratio) | 0; // in range by the loop, as below
    const row = ((y[i] as number) * ratio) | 0;
    const cell = 4 * (row * width + column);
    const from = Math.min(last, 3 * ((kind[i] as number) - 1));
    sums[cell] = (sums[cell] as number) + (tone[from] as number);
    sums[cell + 1] = (sums[cell + 1] as number) + (tone[from + 1] as number);
    sums[cell + 2] = (sums[cell + 2] as number) + (tone[from + 2] as number);
    const here = (sums[cell + 3] as number) + 1;
    sums[cell + 3] = here;
    if (here > most) most = here;
  }
  yield;
  const image = new ImageData(width, height);
  const full = Math.log1p(most);
  for (let cell = 0; cell < sums.length; cell += 4) {
    if (cell % (4 * SLICE) === 0 && cell > 0) yield;
    const here = sums[cell + 3] as number;
    if (here === 0) continue;
    for (let k = 0; k < 3; k++) image.data[cell + k] = (sums[cell + k] as number) / here;
    image.data[cell + 3] = 255 * (0.3 + (0.65 * Math.log1p(here)) / full);
  }
  return image;
}

/** A canvas in its own pixels, of which a CSS pixel has `ratio`. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly ratio: number;
}

export interface Painting {
  /** How many points are in view. */
  readonly count: number;
  /** Onto a canvas of the sheet's size, over what was there. */
  draw(context: CanvasRenderingContext2D): void;
}

/** The points over a whole sheet, worked out in slices. */
export function* slicedPainting(
  frame: Frame,
  points: ProfilePoints,
  { paper, classes }: PointInks,
  sheet: Sheet,
): Sliced<Painting> {
  const spots = yield* slicedSpots(frame, points);
  const image = spots.count > DOTS ? yield* slicedDensity(spots, classes, sheet) : undefined;
  return {
    count: spots.count,
    draw(context) {
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, sheet.width, sheet.height);
      if (image) {
        context.putImageData(image, 0, 0);
        return;
      }
      context.setTransform(sheet.ratio, 0, 0, sheet.ratio, 0, 0);
      paintDots(context, spots, points.marks, classes, paper);
    },
  };
}

/** The same without a breath. */
export const paintingOf = (...asked: Parameters<typeof slicedPainting>): Painting =>
  atOnce(slicedPainting(...asked));
