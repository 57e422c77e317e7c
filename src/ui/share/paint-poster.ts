/** A poster and its map as a PNG. */
import { language } from '../../words/language.ts';
import { readColours } from '../profile/marks.ts';
import { paintMarks } from '../profile/paint-marks.ts';
import { type MapPoster, POSTER_HEAD } from './map-poster.ts';

/** @returns null where the browser cannot make a file of it */
export function paintPoster(
  { width, height, marks }: MapPoster,
  map: HTMLCanvasElement,
  ratio: number,
): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  canvas.width = width * ratio;
  canvas.height = height * ratio;
  const context = canvas.getContext('2d');
  if (!context) return Promise.resolve(null);
  const colours = readColours(document.documentElement);
  context.direction = language() === 'ar' ? 'rtl' : 'ltr';
  context.fillStyle = colours.paper;
  context.fillRect(0, 0, canvas.width, canvas.height);
  // Pixel by pixel: it is not stretched.
  context.drawImage(map, 0, POSTER_HEAD * ratio);
  context.scale(ratio, ratio);
  paintMarks(context, marks, colours, undefined);
  return new Promise((done) => canvas.toBlob(done, 'image/png'));
}
