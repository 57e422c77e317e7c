/** Texts of the picture itself: which side is which, and what the stretches are. */

import type { Profile } from '../../verdict/profile.ts';
import { t } from '../../words/language.ts';
import { type Frame, seenPart } from './frame.ts';
import { type Box, firstFree } from './labels.ts';
import { type Ink, type Mark, tenth } from './marks.ts';

export interface Style {
  readonly size: number;
  readonly bold: boolean;
  readonly fill: Ink;
}

/** Of a text's height to its size. */
export const LINE_HEIGHT = 1.15;

interface OwnText {
  readonly text: string;
  readonly style: Style;
  readonly top: number;
  /** Between these pixels, from the left or from the right. */
  readonly from: number;
  readonly to: number;
  readonly fromRight: boolean;
  readonly italic?: boolean;
  /** Led from the line at this pixel. */
  readonly ledFrom?: number;
}

const STEP = 12;

/** Texts of the picture itself, in order of weight: which side is which, and what the stretches are. */
function ownTexts(frame: Frame, { line, length }: Profile, overPoints: boolean): OwnText[] {
  const seen = seenPart(frame, 0, length);
  if (!seen) return [];
  const { top, bottom } = frame.plot;
  const side = (which: 'ne' | 'sw', y: number): OwnText => ({
    text: t(`verdict.short.${which}`),
    style: { size: 12, bold: true, fill: which },
    top: y,
    from: seen.left + 8,
    to: seen.right - 8,
    fromRight: true,
  });
  const quiet: Style = { size: 11, bold: false, fill: 'ink-3' };
  // Arabic has no slanted letters.
  const italic = frame.lang !== 'ar';
  const stretches = line.stretches.flatMap((stretch): OwnText[] => {
    const part = seenPart(frame, stretch.from, stretch.to);
    const text = t(`profile.stretch.${stretch.certainty}`);
    if (!part || part.right - part.left < 8) return [];
    const isShort = part.right - part.left < frame.textWidth(text, quiet.size) + 16;
    const middle = (part.left + part.right) / 2;
    const led = isShort ? { ledFrom: middle } : {};
    const span = isShort
      ? { from: middle - 4, to: seen.right - 8 }
      : { from: part.left + 8, to: part.right - 8 };
    return [{ text, style: quiet, top: bottom - 17, ...span, fromRight: !isShort, italic, ...led }];
  });
  // Imported points would run through the quiet ones; on the screen the map's legend says the same.
  return [side('ne', top + 3), side('sw', bottom - 18), ...(overPoints ? [] : stretches)];
}

interface SetText {
  readonly own: OwnText;
  readonly box: Box;
}

/** Each at its first free position along its row; what finds none is left out. */
export function setTexts(
  frame: Frame,
  profile: Profile,
  taken: readonly Box[],
  overPoints: boolean,
): readonly SetText[] {
  const sets: SetText[] = [];
  const full = [...taken];
  for (const own of ownTexts(frame, profile, overPoints)) {
    const width = frame.textWidth(own.text, own.style.size, own.style.bold);
    const bottom = own.top + own.style.size * LINE_HEIGHT;
    const steps = Math.floor((own.to - own.from - width) / STEP);
    const boxes = Array.from({ length: Math.max(0, steps + 1) }, (_, i) => {
      const left = own.fromRight ? own.to - width - STEP * i : own.from + STEP * i;
      return { left, top: own.top, right: left + width, bottom };
    });
    const box = firstFree(boxes, full);
    if (!box) continue;
    sets.push({ own, box });
    full.push({ ...box, left: box.left - 10, right: box.right + 10 });
  }
  return sets;
}

const setMark = ({ own, box }: SetText): Mark => ({
  kind: 'text',
  x: tenth(box.left),
  y: tenth(own.top + own.style.size),
  text: own.text,
  size: own.style.size,
  bold: own.style.bold,
  italic: own.italic ?? false,
  anchor: 'start',
  fill: own.style.fill,
  halo: true,
});

/** From a stretch too short to hold its name down to it. */
const stretchLeader = ({ own, box }: SetText, zero: number): Mark[] =>
  own.ledFrom !== undefined && own.ledFrom >= box.left && own.ledFrom <= box.right
    ? [
        {
          kind: 'path',
          d: `M${tenth(own.ledFrom)} ${tenth(zero + 4)}V${tenth(box.top)}`,
          line: { stroke: 'ink-3', width: 0.8, dash: [1, 2] },
        },
      ]
    : [];

/** From the bottom up. */
export const setMarks = (text: SetText, zero: number): readonly Mark[] => [
  ...stretchLeader(text, zero),
  setMark(text),
];
