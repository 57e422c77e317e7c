/**
 * The uncertainty band as a picture: full over the 90 % band, fading to nothing at the worst case. Drawn from the
 * same index that judges, so band and verdict cannot part. White with alpha; the layer gives it the theme's tone.
 */
import type { Line } from '../atlas/nouns.ts';
import { chainageAt, nearest } from '../geo/line-index.ts';
import type { Position } from '../geo/lng-lat.ts';
import { stretchAt } from '../verdict/judge.ts';

const CELL_PIXELS = 1400;
const BLOCK = 16;
const MARGIN_DEGREES = 0.12;

export interface BandPicture {
  readonly canvas: HTMLCanvasElement;
  /** Top left, top right, bottom right, bottom left. */
  readonly corners: readonly [Position, Position, Position, Position];
}

const mercator = (lat: number): number => Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
const latitude = (y: number): number => (360 / Math.PI) * Math.atan(Math.exp(y)) - 90;
const smooth = (from: number, to: number, at: number): number => {
  const t = Math.max(0, Math.min(1, (at - from) / (to - from)));
  return t * t * (3 - 2 * t);
};

/** Opacity 0 to 1 at a distance from the line: soft on both of its edges, so that neither reads as a limit. */
const opacity = (metres: number, band: number, worst: number): number =>
  0.62 * (1 - smooth(0.75 * band, 1.2 * band, metres)) + 0.38 * (1 - smooth(0.9 * band, worst, metres));

export function paintBand(line: Line): BandPicture {
  const { index, coords } = line;
  const lngs = coords.map((c) => c[0]);
  const lats = coords.map((c) => c[1]);
  const [west, east] = [Math.min(...lngs) - MARGIN_DEGREES, Math.max(...lngs) + MARGIN_DEGREES];
  const [bottom, top] = [
    mercator(Math.min(...lats) - MARGIN_DEGREES),
    mercator(Math.max(...lats) + MARGIN_DEGREES),
  ];
  const width = CELL_PIXELS;
  const height = Math.round((width * (top - bottom)) / (((east - west) * Math.PI) / 180));
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('No 2D canvas.');
  const image = context.createImageData(width, height);
  const worst = Math.max(...line.stretches.map((s) => s.worst));

  const find = (column: number, row: number) => {
    const lng = west + ((column + 0.5) * (east - west)) / width;
    const lat = latitude(top - ((row + 0.5) * (top - bottom)) / height);
    return nearest(index, ...index.plane.forward(lng, lat));
  };
  const blockReach = (BLOCK * (east - west) * 111_320) / width; // a block's diagonal from its centre, with room
  for (let row = 0; row < height; row += BLOCK) {
    for (let column = 0; column < width; column += BLOCK) {
      if (find(column + BLOCK / 2, row + BLOCK / 2).metres > worst + blockReach) continue;
      for (let r = row; r < Math.min(height, row + BLOCK); r++) {
        for (let c = column; c < Math.min(width, column + BLOCK); c++) {
          const { metres, segment, t } = find(c, r);
          if (metres > worst) continue;
          const stretch = stretchAt(line, chainageAt(index, segment, t));
          image.data.fill(255, 4 * (r * width + c), 4 * (r * width + c) + 3);
          image.data[4 * (r * width + c) + 3] = Math.round(
            255 * opacity(metres, stretch.band, stretch.worst),
          );
        }
      }
    }
  }
  context.putImageData(image, 0, 0);
  const [n, s] = [latitude(top), latitude(bottom)];
  return {
    canvas,
    corners: [
      [west, n],
      [east, n],
      [east, s],
      [west, s],
    ],
  };
}
