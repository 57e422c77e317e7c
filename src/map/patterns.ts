/** Fine patterns that tell the two zones apart in grey and to every eye: diagonals for one, dots for the other. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Side } from '../atlas/nouns.ts';

const SIZE = 8;
const RATIO = 2;

function draw(paint: (context: CanvasRenderingContext2D) => void): ImageData {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = SIZE * RATIO;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('No 2D canvas.');
  context.scale(RATIO, RATIO);
  paint(context);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

const PATTERNS: Readonly<Record<Side, (context: CanvasRenderingContext2D, colour: string) => void>> = {
  ne(context, colour) {
    context.strokeStyle = colour;
    context.lineWidth = 0.6;
    for (const shift of [-SIZE, 0, SIZE]) {
      context.moveTo(shift - 1, SIZE + 1);
      context.lineTo(shift + SIZE + 1, -1);
    }
    context.stroke();
  },
  sw(context, colour) {
    context.fillStyle = colour;
    for (const [x, y] of [
      [2, 2],
      [6, 6],
    ] as const) {
      context.beginPath();
      context.arc(x, y, 0.6, 0, 2 * Math.PI);
      context.fill();
    }
  },
};

export const patternName = (side: Side): string => `zone-${side}`;

/** Adds both patterns to the map, or redraws them in another theme's hues. */
export function setPatterns(map: MapLibreMap, colours: Readonly<Record<Side, string>>): void {
  for (const side of ['ne', 'sw'] as const) {
    const image = draw((context) => PATTERNS[side](context, colours[side]));
    if (map.hasImage(patternName(side))) map.updateImage(patternName(side), image);
    else map.addImage(patternName(side), image, { pixelRatio: RATIO });
  }
}
