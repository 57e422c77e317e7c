/** Colours of the theme and of the screen. */
import type { App } from './app.ts';
import { pixelOf } from './map.ts';
import type { Spot } from './towns.ts';

export type Colour = readonly [red: number, green: number, blue: number];

/** A token of the theme that is on, as a colour. */
export function token(app: App, name: string): Promise<Colour> {
  return app.page.evaluate((property) => {
    const text = getComputedStyle(document.documentElement).getPropertyValue(property).trim();
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(text.slice(at, at + 2), 16));
    return [r, g, b] as const;
  }, `--map-${name}`);
}

/** All pixels in a box of the screen, `reach` pixels to each side of every spot. */
export async function pixels(
  app: App,
  spots: readonly Spot[],
  reach: number,
): Promise<readonly (readonly Colour[])[]> {
  const centres = await Promise.all(spots.map((spot) => pixelOf(app, spot)));
  const picture = (await app.page.screenshot()).toString('base64');
  return app.page.evaluate(
    async ([base64, points, half]) => {
      const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d', {
        willReadFrequently: true,
      });
      if (!context) throw new Error('no 2d context');
      context.drawImage(image, 0, 0);
      return points.map(({ x, y }) => {
        const size = 2 * half + 1;
        const { data } = context.getImageData(Math.round(x) - half, Math.round(y) - half, size, size);
        return Array.from(
          { length: size * size },
          (_, i) => [data[4 * i] ?? 0, data[4 * i + 1] ?? 0, data[4 * i + 2] ?? 0] as const,
        );
      });
    },
    [picture, centres, reach] as const,
  );
}

/** The mean colour round each spot. */
export async function colours(app: App, spots: readonly Spot[], reach = 10): Promise<readonly Colour[]> {
  return (await pixels(app, spots, reach)).map(mean);
}

const mean = (colours: readonly Colour[]): Colour => {
  const channel = (i: 0 | 1 | 2) => colours.reduce((sum, colour) => sum + colour[i], 0) / colours.length;
  return [channel(0), channel(1), channel(2)];
};

export const distance = (a: Colour, b: Colour): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

/** How far a colour has gone from one toward another, 0 to 1, and how far it lies off that way. */
export function shareOf(colour: Colour, from: Colour, to: Colour): { share: number; off: number } {
  const along = [to[0] - from[0], to[1] - from[1], to[2] - from[2]] as const;
  const gone = [colour[0] - from[0], colour[1] - from[1], colour[2] - from[2]] as const;
  const dot = (a: Colour, b: Colour) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
  const share = dot(gone, along) / dot(along, along);
  const foot = [from[0] + share * along[0], from[1] + share * along[1], from[2] + share * along[2]] as const;
  return { share, off: distance(colour, foot) };
}
