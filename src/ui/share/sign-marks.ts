/** The legend's signs as marks, with the dashes, hues and patterns of the map. */
import type { SignKind } from '../furniture/legend-signs.ts';
import { type Ink, type Mark, rectPath, tenth } from '../profile/marks.ts';

export const SIGN = { width: 32, height: 16 } as const;

interface Dash {
  readonly stroke: Ink;
  readonly width: number;
  readonly dash: readonly number[];
}

const STROKES: Readonly<Partial<Record<SignKind, Dash>>> = {
  line: { stroke: 'map-line', width: 2.5, dash: [8, 4] },
  connector: { stroke: 'map-line', width: 2.5, dash: [2, 4] },
  'what-if': { stroke: 'map-what-if', width: 3, dash: [18, 4.2] },
  beneath: { stroke: 'map-line', width: 1, dash: [3, 3] },
  country: { stroke: 'map-border', width: 1.2, dash: [7.2, 2.4, 1.2, 2.4] },
  governorate: { stroke: 'map-border', width: 0.8, dash: [1.6, 2.4] },
};

/** The map's patterns at their own size, cut to the sign: diagonals 8 pixels apart, and dots. */
const DIAGONALS = [
  [0, 8, 8, 0],
  [0, 16, 16, 0],
  [8, 16, 24, 0],
  [16, 16, 32, 0],
  [24, 16, 32, 8],
] as const;
const CELLS = [0, 8, 16, 24].flatMap((x) => [0, 8].map((y) => [x, y] as const));
const DOTS = CELLS.flatMap(([x, y]) => [[x + 2, y + 2] as const, [x + 6, y + 6] as const]);
/** As the map lays them on, in the light. */
const TINT = 0.11;
const PATTERN = 0.42;

/** @param x of the sign's upper left corner */
export function signMarks(kind: SignKind, x: number, y: number): readonly Mark[] {
  const { width, height } = SIGN;
  const box = rectPath(x, y, width, height);
  const stroke = STROKES[kind];
  if (stroke) return [{ kind: 'path', d: `M${tenth(x)} ${tenth(y + height / 2)}h${width}`, line: stroke }];
  if (kind === 'band') {
    // Soft edges: two of them, one in the other.
    return [
      { kind: 'path', d: rectPath(x, y + 1, width, height - 2), fill: 'map-line', opacity: 0.09 },
      { kind: 'path', d: rectPath(x, y + 4, width, height - 8), fill: 'map-line', opacity: 0.1 },
    ];
  }
  const ink: Ink = kind === 'ne' ? 'map-ne' : 'map-sw';
  const tint: Mark = { kind: 'path', d: box, fill: ink, opacity: TINT };
  if (kind === 'ne') {
    const d = DIAGONALS.map(
      ([fromX, fromY, toX, toY]) =>
        `M${tenth(x + fromX)} ${tenth(y + fromY)}L${tenth(x + toX)} ${tenth(y + toY)}`,
    );
    return [tint, { kind: 'path', d: d.join(''), line: { stroke: ink, width: 0.6 }, opacity: PATTERN }];
  }
  const d = DOTS.map(
    ([dotX, dotY]) => `M${tenth(x + dotX - 0.6)} ${tenth(y + dotY)}a.6 .6 0 1 0 1.2 0a.6 .6 0 1 0 -1.2 0z`,
  );
  return [tint, { kind: 'path', d: d.join(''), fill: ink, opacity: PATTERN }];
}
