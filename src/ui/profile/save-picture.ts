/** The poster as a file: SVG as text, PNG at twice its size. */
import { type Colours, type Mark, readColours } from './marks.ts';
import { paintMarks } from './paint-marks.ts';
import { type ProfilePoints, paintingOf } from './paint-points.ts';
import { createPoster, POSTER_HEIGHT, POSTER_WIDTH, type Poster, type PosterInput } from './poster.ts';
import { readInks } from './read-inks.ts';
import { createTextWidth } from './text-width.ts';
import { writeSvg } from './write-svg.ts';

const SCALE = 2;
const SIZE = { x: 0, y: 0, width: POSTER_WIDTH, height: POSTER_HEIGHT };

function canvas():
  | { readonly canvas: HTMLCanvasElement; readonly context: CanvasRenderingContext2D }
  | undefined {
  const made = document.createElement('canvas');
  made.width = POSTER_WIDTH * SCALE;
  made.height = POSTER_HEIGHT * SCALE;
  const context = made.getContext('2d');
  return context ? { canvas: made, context } : undefined;
}

function pointsImage(poster: Poster, points: ProfilePoints | undefined): HTMLCanvasElement | undefined {
  const made = points && canvas();
  if (!points || !made) return undefined;
  const { width, height } = made.canvas;
  const inks = readInks(document.documentElement, points);
  paintingOf(poster.frame, points, inks, { width, height, ratio: SCALE }).draw(made.context);
  return made.canvas;
}

function paintPng(
  marks: readonly Mark[],
  colours: Colours,
  image: HTMLCanvasElement | undefined,
): Promise<Blob | null> {
  const made = canvas();
  if (!made) return Promise.resolve(null);
  made.context.scale(SCALE, SCALE);
  made.context.fillStyle = colours.paper;
  made.context.fillRect(0, 0, POSTER_WIDTH, POSTER_HEIGHT);
  paintMarks(made.context, marks, colours, image);
  return new Promise((done) => made.canvas.toBlob(done, 'image/png'));
}

interface Input extends Omit<PosterInput, 'overPoints' | 'today' | 'textWidth'> {
  readonly points: ProfilePoints | undefined;
}

/** @param save takes the finished file */
export async function savePicture(
  { points, ...input }: Input,
  format: 'png' | 'svg',
  save: (file: Blob, name: string) => void,
): Promise<void> {
  const today = new Date().toISOString().slice(0, 10);
  const poster = createPoster({
    ...input,
    overPoints: points !== undefined,
    today,
    textWidth: createTextWidth(),
  });
  const colours = readColours(document.documentElement);
  const image = pointsImage(poster, points);
  const href = format === 'svg' ? image?.toDataURL('image/png') : '';
  const between: readonly Mark[] = image ? [{ kind: 'image', ...SIZE, href: href ?? '' }] : [];
  const marks = [...poster.under, ...between, ...poster.over];
  const name = `line-profile-${today}.${format}`;
  if (format === 'png') {
    const file = await paintPng(marks, colours, image);
    if (file) save(file, name);
    return;
  }
  const { title, description } = poster;
  const svg = writeSvg({ width: POSTER_WIDTH, height: POSTER_HEIGHT, title, description, marks }, colours);
  save(new Blob([svg], { type: 'image/svg+xml' }), name);
}
