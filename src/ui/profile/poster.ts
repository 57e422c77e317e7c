/** The profile as a sheet of its own, to be shared: title, picture, and what has to be known to read it rightly. */
import type { Atlas } from '../../atlas/nouns.ts';
import type { Language, Units } from '../../session/state.ts';
import type { Profile } from '../../verdict/profile.ts';
import { pictureWords } from '../../words/profile-words.ts';
import { createFrame, type Frame, type TextWidth } from './frame.ts';
import { axisMarks, groundMarks } from './ground-marks.ts';
import type { Mark } from './marks.ts';
import type { Picked } from './picked.ts';
import { dotsIn, placeMarks } from './place-marks.ts';
import type { Window } from './window.ts';
import { wrap } from './wrap.ts';

export const POSTER_WIDTH = 1400;
export const POSTER_HEIGHT = 640;
const MARGIN = 40;
const PLOT = { left: MARGIN + 52, top: 108, right: POSTER_WIDTH - MARGIN - 24, bottom: 508 };
const NOTE_TOP = 566;
const NOTE_STEP = 19;

export interface PosterInput {
  readonly atlas: Pick<Atlas, 'version' | 'sources'>;
  readonly profile: Profile;
  readonly picked: Picked | undefined;
  /** Whether imported points lie under it. */
  readonly overPoints: boolean;
  readonly window: Window;
  readonly reach: number;
  readonly units: Units;
  readonly lang: Language;
  /** ISO date of the day on which it is made. */
  readonly today: string;
  readonly textWidth: TextWidth;
}

export interface Poster {
  readonly frame: Frame;
  readonly title: string;
  readonly description: string;
  /** Below and above the imported points. */
  readonly under: readonly Mark[];
  readonly over: readonly Mark[];
}

/** A line of text from the edge at which its language begins. */
const text = (
  lang: Language,
  words: string,
  y: number,
  size: number,
  rest: Partial<Extract<Mark, { kind: 'text' }>> = {},
): Mark => ({
  kind: 'text',
  x: lang === 'ar' ? POSTER_WIDTH - MARGIN : MARGIN,
  y,
  text: words,
  size,
  anchor: lang === 'ar' ? 'end' : 'start',
  fill: 'ink-2',
  ...rest,
});

export function createPoster(input: PosterInput): Poster {
  const { atlas, profile, picked, overPoints, window, reach, units, lang, today, textWidth } = input;
  const frame = createFrame({ plot: PLOT, window, reach, units, lang, textWidth });
  const { title, subtitle, notes } = pictureWords(profile, atlas, units, today);
  const lines = notes.flatMap((note) => wrap(note, 13, POSTER_WIDTH - 2 * MARGIN, textWidth));
  const over = [
    ...axisMarks(frame, profile),
    ...placeMarks(frame, profile, dotsIn(frame, profile), picked, overPoints),
    text(lang, title, 52, 26, { bold: true, fill: 'ink' }),
    text(lang, subtitle, 80, 15),
    ...lines.map((line, i) => text(lang, line, NOTE_TOP + i * NOTE_STEP, 13, i === 0 ? { fill: 'ink' } : {})),
  ];
  return {
    frame,
    title,
    description: [subtitle, ...notes].join(' '),
    under: groundMarks(frame, profile),
    over,
  };
}
