import { useMemo } from 'react';
import type { Language, Units } from '../../session/state.ts';
import type { Profile } from '../../verdict/profile.ts';
import { createFrame, type Frame } from './frame.ts';
import { axisMarks, groundMarks } from './ground-marks.ts';
import type { Box } from './labels.ts';
import type { Mark } from './marks.ts';
import type { Picked } from './picked.ts';
import { type Dot, dotsIn, placeMarks } from './place-marks.ts';
import { useTextWidth } from './use-text-width.ts';
import type { Window } from './window.ts';

export interface Picture {
  readonly frame: Frame;
  readonly dots: readonly Dot[];
  /** Below and above the imported points. */
  readonly under: readonly Mark[];
  readonly over: readonly Mark[];
}

interface Input {
  readonly profile: Profile;
  readonly picked: Picked | undefined;
  /** Whether imported points lie under it. */
  readonly overPoints: boolean;
  readonly plot: Box;
  readonly window: Window;
  readonly reach: number;
  readonly units: Units;
  readonly lang: Language;
}

/** The picture of a sheet: drawn anew only when something in it changed. */
export function usePicture(input: Input): Picture {
  const { profile, picked, overPoints, plot, window, reach, units, lang } = input;
  const textWidth = useTextWidth();
  const { left, top, right, bottom } = plot;
  // On its own: a pick leaves the imported points as they are, and a million take a while to be drawn.
  const frame = useMemo(
    () => createFrame({ plot: { left, top, right, bottom }, window, reach, units, lang, textWidth }),
    [left, top, right, bottom, window, reach, units, lang, textWidth],
  );
  return useMemo(() => {
    const dots = dotsIn(frame, profile);
    const over = [...axisMarks(frame, profile), ...placeMarks(frame, profile, dots, picked, overPoints)];
    return { frame, dots, under: groundMarks(frame, profile), over };
  }, [frame, profile, picked, overPoints]);
}
