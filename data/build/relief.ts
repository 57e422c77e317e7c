import type { Position } from 'geojson';
import type { Area } from './admin.ts';
import { smoothHeight } from './b-spline.ts';
import { MAP_BOX } from './boxes.ts';
import { type Heights, readHeights } from './etopo.ts';
import type { Inputs } from './fetch-packages.ts';
import { landMask } from './land-mask.ts';
import { greyAlphaPng } from './png.ts';

const RADIANS = Math.PI / 180;
const METRES_PER_DEGREE = 111_195;
const WIDTH = 540;
/** Heights are exaggerated before shading: a 9 km grid has lost its steep slopes. */
const EXAGGERATION = 14;
const SUN_ALTITUDE = 45;
/** Light from the north-west, softened from both sides: azimuth in degrees, and its share. */
const SUNS = [
  [315, 0.6],
  [270, 0.2],
  [0, 0.2],
] as const;
/** The strongest alpha of shadow and of light, of 255; the map lowers it further. */
const SHADOW_ALPHA = 110;
const LIGHT_ALPHA = 120;
/** Alpha in steps of this: fewer bytes, and no step that an eye sees. */
const ALPHA_STEP = 4;
/** Pixels over which the picture fades out at its own edges. */
const EDGE_FADE = 24;
/** Shades fainter than this are the seams between ETOPO5's own sources, not ground. */
const FAINTEST = 0.02;

const [WEST, SOUTH, EAST, NORTH] = MAP_BOX;
const mercator = (lat: number): number => Math.asinh(Math.tan(lat * RADIANS));
const latitudeOf = (y: number): number => Math.atan(Math.sinh(y)) / RADIANS;
const TOP = mercator(NORTH);
const PER_PIXEL = ((EAST - WEST) * RADIANS) / WIDTH;
const HEIGHT = Math.round((TOP - mercator(SOUTH)) / PER_PIXEL);

/** The corners as MapLibre's image source wants them: top left, top right, bottom right, bottom left. */
export const RELIEF_COORDINATES = [
  [WEST, NORTH],
  [EAST, NORTH],
  [EAST, SOUTH],
  [WEST, SOUTH],
] as const;

const toPixel = ([lng = 0, lat = 0]: Position): Position => [
  ((lng - WEST) * RADIANS) / PER_PIXEL,
  ((TOP - mercator(lat)) / (TOP - mercator(SOUTH))) * HEIGHT,
];

/** How much brighter than flat ground, about −1 to 1. */
function shadeAt(heights: Heights, lng: number, lat: number): number {
  const step = 1 / 24;
  const slope = (from: number, to: number, degrees: number) =>
    ((to - from) / (degrees * METRES_PER_DEGREE)) * EXAGGERATION;
  const east = slope(
    smoothHeight(heights, lng - step, lat),
    smoothHeight(heights, lng + step, lat),
    2 * step * Math.cos(lat * RADIANS),
  );
  const north = slope(
    smoothHeight(heights, lng, lat - step),
    smoothHeight(heights, lng, lat + step),
    2 * step,
  );
  const up = 1 / Math.hypot(east, north, 1);
  const flat = Math.sin(SUN_ALTITUDE * RADIANS);
  const lit = SUNS.reduce((sum, [azimuth, share]) => {
    const across = -east * Math.sin(azimuth * RADIANS) - north * Math.cos(azimuth * RADIANS);
    return sum + share * (across * Math.cos(SUN_ALTITUDE * RADIANS) + flat) * up;
  }, 0);
  return (lit - flat) / flat;
}

/** A soft hillshade: black with alpha for shadow, white with alpha for light, clear on the plain and at sea. */
export function buildRelief(inputs: Inputs, land: readonly Area[]): Buffer {
  const heights = readHeights(inputs);
  const mask = landMask(land, WIDTH, HEIGHT, toPixel);
  const pixels = new Uint8Array(WIDTH * HEIGHT * 2);
  for (let row = 0; row < HEIGHT; row++) {
    const lat = latitudeOf(TOP - ((row + 0.5) / HEIGHT) * (TOP - mercator(SOUTH)));
    for (let column = 0; column < WIDTH; column++) {
      const pixel = row * WIDTH + column;
      const edge = Math.min(row, column, HEIGHT - 1 - row, WIDTH - 1 - column);
      const cover = (mask[pixel] ?? 0) * Math.min(1, edge / EDGE_FADE);
      if (cover === 0) continue;
      const shade = shadeAt(heights, WEST + ((column + 0.5) * (EAST - WEST)) / WIDTH, lat);
      const strength = Math.tanh(1.4 * Math.max(0, Math.abs(shade) - FAINTEST)) * cover;
      const alpha =
        Math.round((strength * (shade < 0 ? SHADOW_ALPHA : LIGHT_ALPHA)) / ALPHA_STEP) * ALPHA_STEP;
      pixels[2 * pixel] = shade > 0 && alpha > 0 ? 255 : 0;
      pixels[2 * pixel + 1] = alpha;
    }
  }
  return greyAlphaPng(pixels, WIDTH, HEIGHT);
}
