/** A picture as plain marks, in pixels: React shows them, a file is written from them, a canvas is painted with them. */

/** Colours by the name of their token, so that one picture serves both themes. */
export const INKS = [
  'paper',
  'ink',
  'ink-2',
  'ink-3',
  'hairline',
  'edge',
  'ne',
  'sw',
  'ne-fill',
  'sw-fill',
  'accent',
  'map-line',
  'map-river',
  'map-border',
  'map-ne',
  'map-sw',
  'map-what-if',
  'map-point-side-1',
  'map-point-side-2',
  'map-point-side-3',
  'map-point-side-4',
  'map-point-certainty-1',
  'map-point-certainty-2',
  'map-point-certainty-3',
  'map-point-certainty-4',
  'map-point-category-1',
  'map-point-category-2',
  'map-point-category-3',
  'map-point-category-4',
  'map-point-category-5',
  'map-point-category-6',
  'map-point-category-7',
  'map-point-category-8',
  'map-point-category-9',
  'map-point-amount-1',
  'map-point-amount-2',
  'map-point-amount-3',
  'map-point-amount-4',
  'map-point-amount-5',
] as const;
export type Ink = (typeof INKS)[number];
export type Colours = Readonly<Record<Ink, string>>;

/** The colours of the theme around an element, for what leaves the page. */
export function readColours(element: Element): Colours {
  const style = getComputedStyle(element);
  const entries = INKS.map((ink) => [ink, style.getPropertyValue(`--${ink}`).trim()] as const);
  return Object.fromEntries(entries) as Colours; // the very names
}

interface Stroke {
  readonly stroke: Ink;
  readonly width: number;
  readonly dash?: readonly number[];
}

export type Mark =
  | {
      readonly kind: 'path';
      /** SVG path data. */
      readonly d: string;
      readonly fill?: Ink;
      readonly line?: Stroke;
      readonly opacity?: number;
    }
  | {
      readonly kind: 'dot';
      readonly x: number;
      readonly y: number;
      readonly r: number;
      readonly fill: Ink;
      readonly line?: Stroke;
    }
  | {
      readonly kind: 'text';
      /** The settlement whose name it is. */
      readonly nameOf?: string | undefined;
      readonly x: number;
      /** Of the baseline. */
      readonly y: number;
      readonly text: string;
      readonly size: number;
      readonly bold?: boolean;
      readonly italic?: boolean;
      readonly anchor: 'start' | 'middle' | 'end';
      readonly fill: Ink;
      /** A rim of paper, that keeps it readable on what it crosses. */
      readonly halo?: boolean;
    }
  | {
      /** Imported points, painted already. */
      readonly kind: 'image';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly href: string;
    };

export const FONT_FAMILY = '"Noto Sans", "Noto Sans Arabic", "Segoe UI", Roboto, Arial, sans-serif';
export const HALO_WIDTH = 3;

/** To a tenth of a pixel: short files, and no edge that moves by less. */
export const tenth = (pixels: number): number => Math.round(pixels * 10) / 10;

export const rectPath = (x: number, y: number, width: number, height: number): string =>
  `M${tenth(x)} ${tenth(y)}h${tenth(width)}v${tenth(height)}h${tenth(-width)}z`;
