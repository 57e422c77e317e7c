/**
 * The uncertainty band as a picture: full over the 90 % band, fading to nothing at the worst case. Drawn from the
 * same index that judges, so band and verdict cannot part. White with alpha; the layer gives it the theme's tone.
 */
import type { Line, Stretch } from '../atlas/nouns.ts';
import { createLineIndex, type LineIndex } from '../geo/line-index.ts';
import type { Metres, Position } from '../geo/lng-lat.ts';
import { nearest } from '../geo/nearest.ts';

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

/** The axis stays to be seen as a soft ridge, a quarter darker, where the crisp line has faded. */
const RIDGE = 0.25;

/** Opacity 0 to 1 at a distance from the line: soft on both of its edges, so that neither reads as a limit. */
const opacity = (metres: number, band: number, worst: number): number =>
  RIDGE * (1 - smooth(0, 0.4 * band, metres)) +
  0.47 * (1 - smooth(0.75 * band, 1.2 * band, metres)) +
  0.28 * (1 - smooth(0.9 * band, worst, metres));

interface Part extends Stretch {
  readonly index: LineIndex;
}

/** Each stretch as a line of its own: where two meet, each keeps its own width and the wider one shows. */
function partsOf(line: Line): Part[] {
  return line.stretches.flatMap((stretch) => {
    const made = createLineIndex(stretch.coords);
    return made.ok ? [{ ...stretch, index: made.value }] : [];
  });
}

interface Grid {
  readonly width: number;
  readonly height: number;
  placeAt(column: number, row: number): Position;
  /** Metres on the ground from a block's middle to its farthest corner, at most. */
  readonly reach: Metres;
  readonly corners: BandPicture['corners'];
}

/** Cells of equal size in Mercator, as the map stretches a picture. */
function gridOver(coords: readonly Position[]): Grid {
  const lngs = coords.map((c) => c[0]);
  const lats = coords.map((c) => c[1]);
  const [west, east] = [Math.min(...lngs) - MARGIN_DEGREES, Math.max(...lngs) + MARGIN_DEGREES];
  const [s, n] = [Math.min(...lats) - MARGIN_DEGREES, Math.max(...lats) + MARGIN_DEGREES];
  const [bottom, top] = [mercator(s), mercator(n)];
  const width = CELL_PIXELS;
  const height = Math.round((width * (top - bottom)) / (((east - west) * Math.PI) / 180));
  return {
    width,
    height,
    placeAt: (column, row) => [
      west + ((column + 0.5) * (east - west)) / width,
      latitude(top - ((row + 0.5) * (top - bottom)) / height),
    ],
    reach: (BLOCK * (east - west) * 111_320) / width,
    corners: [
      [west, n],
      [east, n],
      [east, s],
      [west, s],
    ],
  };
}

/** Adds one stretch to the alphas, skipping blocks of cells that are out of its reach. */
function addPart(alphas: Uint8ClampedArray, grid: Grid, { index, band, worst }: Part): void {
  const { width, height } = grid;
  const find = (column: number, row: number): Metres =>
    nearest(index, ...index.plane.forward(...grid.placeAt(column, row))).metres;
  for (let row = 0; row < height; row += BLOCK) {
    for (let column = 0; column < width; column += BLOCK) {
      if (find(column + BLOCK / 2, row + BLOCK / 2) > worst + grid.reach) continue;
      for (let r = row; r < Math.min(height, row + BLOCK); r++) {
        for (let c = column; c < Math.min(width, column + BLOCK); c++) {
          const i = 4 * (r * width + c) + 3;
          alphas[i] = Math.max(alphas[i] ?? 0, Math.round(255 * opacity(find(c, r), band, worst)));
        }
      }
    }
  }
}

export function paintBand(line: Line): BandPicture {
  const grid = gridOver(line.coords);
  const canvas = document.createElement('canvas');
  canvas.width = grid.width;
  canvas.height = grid.height;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('No 2D canvas.');
  const image = context.createImageData(grid.width, grid.height);
  image.data.fill(255);
  for (let i = 3; i < image.data.length; i += 4) image.data[i] = 0;
  for (const part of partsOf(line)) addPart(image.data, grid, part);
  context.putImageData(image, 0, 0);
  return { canvas, corners: grid.corners };
}
