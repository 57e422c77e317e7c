/** The sheet in millimetres: how large the paper is, and how much of it is map. */
import { PIXELS_PER_MM } from '../../geo/map-scale.ts';

export const PAPERS = ['a4', 'letter'] as const;
export const ORIENTATIONS = ['portrait', 'landscape'] as const;
export type Paper = (typeof PAPERS)[number];
export type Orientation = (typeof ORIENTATIONS)[number];

/** Narrow side, wide side: ISO 216 and ANSI Y14.1. */
const SIZES: Readonly<Record<Paper, readonly [number, number]>> = { a4: [210, 297], letter: [215.9, 279.4] };

/** Of the paper's edge, which most printers leave white in any case. */
const MARGIN = 10;
/** The title above the map. */
const HEAD = 14;
/** Between the map and what explains it. */
const GAP = 4;
/** What explains the map: under it on an upright sheet, beside it on a lying one. */
const FOOT = 90;
const SIDE = 98;
/** The sources, under both on a lying sheet. */
const STRIP = 27;
/** A line of what explains imported points, and what parts them from the rest. */
const POINTS_LINE = 3.5;
const POINTS_GAP = 2;
/** Round the map, for the ticks and their degrees. */
export const NEATLINE = 5;

export interface SheetLayout {
  /** Millimetres. */
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  readonly head: number;
  readonly gap: number;
  /** The strip that explains imported points, under the map. */
  readonly points: number;
  /** Pixels, even, so that any half of a pixel more to the picture's pixel is still whole. */
  readonly map: { readonly width: number; readonly height: number };
}

const even = (mm: number): number => 2 * Math.floor((mm * PIXELS_PER_MM) / 2);

/** The width of all between the margins, in millimetres. */
export function sheetRoom(paper: Paper, orientation: Orientation): number {
  const [narrow, wide] = SIZES[paper];
  return (orientation === 'portrait' ? narrow : wide) - 2 * MARGIN;
}

/** @param pointLines that imported points need; the map leaves them room */
export function layoutSheet(paper: Paper, orientation: Orientation, pointLines = 0): SheetLayout {
  const [narrow, wide] = SIZES[paper];
  const upright = orientation === 'portrait';
  const [width, height] = upright ? [narrow, wide] : [wide, narrow];
  const points = pointLines === 0 ? 0 : POINTS_GAP + pointLines * POINTS_LINE;
  const aside = upright ? { width: 0, height: FOOT + GAP } : { width: SIDE + GAP, height: STRIP };
  return {
    width,
    height,
    margin: MARGIN,
    head: HEAD,
    gap: GAP,
    points,
    map: {
      width: even(width - 2 * MARGIN - aside.width - 2 * NEATLINE),
      height: even(height - 2 * MARGIN - HEAD - aside.height - points - 2 * NEATLINE),
    },
  };
}
