import { useEffect, useState } from 'react';
import type { MapFrame } from '../../geo/map-scale.ts';
import { t } from '../../words/language.ts';
import { pictureProblem } from '../../words/picture-words.ts';
import { useCommands } from '../context.ts';

/** Pixels of the picture to one of 96 an inch: 240 to the inch. */
const RATIO = 2.5;
/** A map is not begun for a choice that the next one undoes. */
const PAUSE_MS = 250;

export type SheetMap =
  | { readonly kind: 'drawing' }
  | { readonly kind: 'ready'; readonly url: string; readonly frame: MapFrame }
  | { readonly kind: 'failed'; readonly why: string };

const toUrl = (canvas: HTMLCanvasElement): Promise<string | undefined> =>
  new Promise((done) =>
    canvas.toBlob((file) => done(file ? URL.createObjectURL(file) : undefined), 'image/png'),
  );

/** Until a picture is decoded its place on the sheet is empty, and might be printed so. */
function isShowable(url: string): Promise<boolean> {
  const image = new Image();
  image.src = url;
  return image.decode().then(
    () => true,
    () => false,
  );
}

/** The map's picture for a sheet: always as on white paper, drawn again for each other frame. */
export function useSheetMap({ lng, lat, zoom, width, height }: MapFrame): SheetMap {
  const { picture } = useCommands();
  const [map, setMap] = useState<SheetMap>({ kind: 'drawing' });
  // The picture is drawn by a map outside React, and its address has to be given back.
  useEffect(() => {
    const controller = new AbortController();
    const frame = { lng, lat, zoom, width, height };
    let url: string | undefined;
    setMap({ kind: 'drawing' });
    const draw = async (): Promise<void> => {
      const drawn = await picture.draw({ frame, ratio: RATIO, theme: 'light' }, controller.signal);
      if (!drawn.ok) return setMap({ kind: 'failed', why: drawn.problems.map(pictureProblem).join(' ') });
      url = await toUrl(drawn.value);
      const shows = url !== undefined && (await isShowable(url));
      if (controller.signal.aborted && url) URL.revokeObjectURL(url);
      controller.signal.throwIfAborted();
      setMap(
        url && shows ? { kind: 'ready', url, frame } : { kind: 'failed', why: t('print.problem.notWritten') },
      );
    };
    const start = setTimeout(() => {
      draw().catch((error: unknown) => {
        if (!controller.signal.aborted) throw error;
      });
    }, PAUSE_MS);
    return () => {
      clearTimeout(start);
      controller.abort();
      if (url) URL.revokeObjectURL(url);
    };
  }, [picture, lng, lat, zoom, width, height]);
  return map;
}
