/** Sets of imported points under a picture: each one's name, then its colours as dots with what they mean. */
import type { ClassMark } from '../../points/class-marks.ts';
import type { TextWidth } from '../profile/frame.ts';
import type { Ink, Mark } from '../profile/marks.ts';
import { wrap } from '../profile/wrap.ts';
import { flow } from './flow.ts';
import type { PointKey } from './point-keys.ts';

const SIZE = 12.5;
const LEAD = 17;
const RADIUS = 4.5;
/** From a dot's left edge to its words, from class to class, and from set to set. */
const [INDENT, GAP, AIR] = [14, 18, 6];

/** A class as the map draws it: a ring is a dot of paper with a broad rim. */
function dotOf({ size, hole }: ClassMark, ink: Ink, x: number, y: number): Mark {
  const outer = RADIUS * size;
  if (hole === 0) return { kind: 'dot', x, y, r: outer, fill: ink };
  const width = outer * (1 - hole);
  return { kind: 'dot', x, y, r: outer - width / 2, fill: 'paper', line: { stroke: ink, width } };
}

interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly textWidth: TextWidth;
  /** Mirrors: the left edge of something `width` wide that would lie at `x`. */
  across(x: number, width?: number): number;
  text(words: string, x: number, y: number, bold: boolean): Mark;
}

/** @returns where they end */
export function pointMarks(
  keys: readonly PointKey[],
  { left, top, width, textWidth, across, text }: Place,
): { readonly marks: readonly Mark[]; readonly end: number } {
  let y = top;
  const marks = keys.flatMap(({ words, classes }): readonly Mark[] => {
    const lines = wrap(words, SIZE, width, textWidth);
    const first = y;
    const from = first + lines.length * LEAD;
    const spots = flow(
      classes.map((one) => INDENT + textWidth(one.words, SIZE)),
      width,
      GAP,
    );
    y = from + ((spots.at(-1)?.row ?? -1) + 1) * LEAD + AIR;
    return [
      ...lines.map((line, i) => text(line, left, first + 12.5 + i * LEAD, true)),
      ...classes.flatMap(({ ink, mark, words: meaning }, i): readonly Mark[] => {
        const { x, row } = spots[i] ?? { x: 0, row: 0 };
        const line = from + row * LEAD;
        return [
          dotOf(mark, ink, across(left + x + RADIUS), line + 8),
          text(meaning, left + x + INDENT, line + 12.5, false),
        ];
      }),
    ];
  });
  return { marks, end: y };
}
