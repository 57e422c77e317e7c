import { useCallback, useEffect, useRef, useState } from 'react';
import { chosenLine } from '../../session/judged-line.ts';
import { t } from '../../words/language.ts';
import { pictureProblem } from '../../words/picture-words.ts';
import { useAtlas, useCommands, useSession } from '../context.ts';
import { today } from '../today.ts';
import { paintPoster } from './paint-poster.ts';
import { useMapPoster } from './use-map-poster.ts';

export type Saving =
  | { readonly kind: 'none' }
  | { readonly kind: 'drawing' }
  | { readonly kind: 'saved' }
  | { readonly kind: 'failed'; readonly why: string };

/** Draws and saves the picture of what is on the screen. Whoever asked leaves the page's part: the drawing ends. */
export function useSavePicture(): {
  readonly saving: Saving;
  save(ratio: 1 | 2): void;
  cancel(): void;
} {
  const { picture, saveBlob } = useCommands();
  const makePoster = useMapPoster();
  const { version } = useAtlas();
  const isWhatIf = useSession(chosenLine) !== undefined;
  const [saving, setSaving] = useState<Saving>({ kind: 'none' });
  const running = useRef<AbortController>(undefined);
  // The drawing goes on outside React: it ends with this component.
  useEffect(() => () => running.current?.abort(), []);

  const make = async (ratio: 1 | 2, signal: AbortSignal): Promise<Saving> => {
    const frame = picture.frame();
    if (!frame) return { kind: 'failed', why: t('print.problem.noMap') };
    const poster = makePoster(frame);
    const drawn = await picture.draw({ frame, ratio }, signal);
    if (!drawn.ok) return { kind: 'failed', why: drawn.problems.map(pictureProblem).join(' ') };
    const file = await paintPoster(poster, drawn.value, ratio);
    if (!file) return { kind: 'failed', why: t('print.problem.notWritten') };
    const what = isWhatIf ? 'euphrates-line-what-if' : 'euphrates-line';
    saveBlob(file, `${what}-${today()}-data-${version}${ratio === 2 ? '@2x' : ''}.png`);
    return { kind: 'saved' };
  };

  const save = (ratio: 1 | 2) => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    setSaving({ kind: 'drawing' });
    make(ratio, controller.signal).then(
      (outcome) => !controller.signal.aborted && setSaving(outcome),
      (error: unknown) => {
        if (!controller.signal.aborted) throw error;
      },
    );
  };
  const cancel = useCallback(() => {
    running.current?.abort();
    setSaving({ kind: 'none' });
  }, []);
  return { saving, save, cancel };
}
