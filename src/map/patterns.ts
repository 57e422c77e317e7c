/** Fine patterns that tell the two zones apart in grey and to every eye: diagonals for one, dots for the other. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Side } from '../atlas/nouns.ts';
import { repeatsAt, shrinkAt } from './even-strokes.ts';
import type { Palette } from './palette.ts';

const TILE = 24;
const RATIO = 2;

function draw(paint: (context: CanvasRenderingContext2D) => void): ImageData {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = TILE * RATIO;
  // Never on the GPU: to read back from there would wait until it has drawn all points.
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('No 2D canvas.');
  context.scale(RATIO, RATIO);
  paint(context);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

/** A stroke or two dots in each of `repeats` × `repeats` squares; `pixel` is one of the screen's. */
type Paint = (context: CanvasRenderingContext2D, colour: string, repeats: number, pixel: number) => void;

const PATTERNS: Readonly<Record<Side, Paint>> = {
  ne(context, colour, repeats, pixel) {
    context.strokeStyle = colour;
    context.lineWidth = 0.6 * pixel;
    for (let i = 0; i <= 2 * repeats; i++) {
      const from = (i * TILE) / repeats;
      context.moveTo(from - TILE - 1, TILE + 1);
      context.lineTo(from + 1, -1);
    }
    context.stroke();
  },
  sw(context, colour, repeats, pixel) {
    context.fillStyle = colour;
    const half = TILE / repeats / 2;
    for (let row = 0; row < 2 * repeats; row++) {
      for (let column = row % 2; column < 2 * repeats; column += 2) {
        context.beginPath();
        context.arc((column + 0.5) * half, (row + 0.5) * half, 0.6 * pixel, 0, 2 * Math.PI);
        context.fill();
      }
    }
  },
};

export const patternName = (side: Side): string => `zone-${side}`;

/** Adds both patterns to the map, or redraws them in another theme's hues or for another zoom. */
export function setPatterns(map: MapLibreMap, palette: Palette): void {
  const [repeats, pixel] = [repeatsAt(map.getZoom()), shrinkAt(map.getZoom())];
  for (const side of ['ne', 'sw'] as const) {
    const image = draw((context) => PATTERNS[side](context, palette[side], repeats, pixel));
    if (map.hasImage(patternName(side))) map.updateImage(patternName(side), image);
    else map.addImage(patternName(side), image, { pixelRatio: RATIO });
  }
}
