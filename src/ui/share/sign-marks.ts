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
  country: { stroke: 'map-border', width: 1.2, dash: [7, 2.4, 1.2, 2.4] },
  governorate: { stroke: 'map-border', width: 0.8, dash: [0.8, 2.4] },
};

/** Diagonals of the one zone, cut to the sign, and the dots of the other. */
const DIAGONALS = [
  [0, 8, 8, 0],
  [4, 16, 20, 0],
  [16, 16, 32, 0],
  [28, 16, 32, 12],
] as const;
const DOTS = [
  [4, 4],
  [16, 4],
  [28, 4],
  [10, 12],
  [22, 12],
] as const;

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
  if (kind === 'ne') {
    const d = DIAGONALS.map(
      ([a, b, c, e]) => `M${tenth(x + a)} ${tenth(y + b)}L${tenth(x + c)} ${tenth(y + e)}`,
    );
    return [
      { kind: 'path', d: box, fill: 'ne-fill', opacity: 0.2 },
      { kind: 'path', d: d.join(''), line: { stroke: 'map-ne', width: 0.8 }, opacity: 0.7 },
    ];
  }
  return [
    { kind: 'path', d: box, fill: 'sw-fill', opacity: 0.18 },
    ...DOTS.map(([a, b]): Mark => ({ kind: 'dot', x: x + a, y: y + b, r: 0.9, fill: 'map-sw' })),
  ];
}
