/** What the picture stands on: the sides' tints, the grid, where the line may lie, the line. */
import type { Stretch } from '../../atlas/nouns.ts';
import type { Metres } from '../../geo/lng-lat.ts';
import type { Profile } from '../../verdict/profile.ts';
import { alongAxis, bandNames, besideAxis } from './axis-marks.ts';
import { type Frame, seenPart } from './frame.ts';
import { type Mark, rectPath, tenth } from './marks.ts';

const TINT = 0.1;
const BAND = 0.34;

const smooth = (from: number, to: number, at: number): number => {
  const t = Math.max(0, Math.min(1, (at - from) / (to - from)));
  return t * t * (3 - 2 * t);
};

/** Densest on the line, soft all the way to the worst case: no edge of it reads as a limit. */
const density = (metres: Metres, { band, worst }: Stretch): number =>
  0.45 * (1 - smooth(0, band, metres)) +
  0.35 * (1 - smooth(0.5 * band, 1.25 * band, metres)) +
  0.2 * (1 - smooth(0.9 * band, worst, metres));

/** Nested strips, each adding a little: a fade that every renderer draws alike. */
function bandMarks(frame: Frame, stretch: Stretch): Mark[] {
  const part = seenPart(frame, stretch.from, stretch.to);
  if (!part) return [];
  const middle = frame.beside.toPixel(0);
  const most = middle - frame.beside.toPixel(stretch.worst);
  const steps = Math.max(8, Math.ceil(most));
  const marks: Mark[] = [];
  let before = 0;
  for (let i = 0; i < steps; i++) {
    const height = most * (1 - i / steps);
    const now = density(frame.beside.toValue(middle - height), stretch);
    if (now - before < 0.015) continue;
    const top = Math.max(frame.plot.top, middle - height);
    const bottom = Math.min(frame.plot.bottom, middle + height);
    marks.push({
      kind: 'path',
      d: rectPath(part.left, top, part.right - part.left, bottom - top),
      fill: 'ink',
      opacity: Math.round((now - before) * BAND * 1000) / 1000,
    });
    before = now;
  }
  return marks;
}

function tintMarks(frame: Frame, length: Metres): Mark[] {
  const part = seenPart(frame, 0, length);
  if (!part) return [];
  const { top, bottom } = frame.plot;
  const middle = frame.beside.toPixel(0);
  const width = part.right - part.left;
  return [
    { kind: 'path', d: rectPath(part.left, top, width, middle - top), fill: 'ne-fill', opacity: TINT },
    { kind: 'path', d: rectPath(part.left, middle, width, bottom - middle), fill: 'sw-fill', opacity: TINT },
  ];
}

/** With the map's own dashes: long for the river stretch, dots where no route is known. */
function lineMarks(frame: Frame, { line, length }: Profile): Mark[] {
  const y = tenth(frame.beside.toPixel(0));
  const whole = seenPart(frame, 0, length);
  if (!whole) return [];
  const strokes = line.stretches.flatMap((stretch): Mark[] => {
    const part = seenPart(frame, stretch.from, stretch.to);
    if (!part) return [];
    const d = `M${tenth(part.left)} ${y}H${tenth(part.right)}`;
    const isRiver = stretch.certainty === 'approximate';
    const river: Mark[] = isRiver ? [{ kind: 'path', d, line: { stroke: 'map-river', width: 2 } }] : [];
    const dash = isRiver ? [8, 4] : [2, 4];
    return [...river, { kind: 'path', d, line: { stroke: 'map-line', width: 2.5, dash } }];
  });
  const end = frame.along.toPixel(length);
  const isEndSeen = end <= frame.plot.right;
  return [
    {
      kind: 'path',
      d: `M${tenth(whole.left)} ${y}H${tenth(whole.right)}`,
      line: { stroke: 'paper', width: 4.5 },
    },
    ...strokes,
    ...(isEndSeen
      ? [
          {
            kind: 'path',
            d: `M${tenth(end)} ${frame.plot.top}V${frame.plot.bottom}`,
            line: { stroke: 'edge', width: 1.2, dash: [5, 2, 1, 2] },
          } as const,
        ]
      : []),
  ];
}

/** Under the imported points. */
export const groundMarks = (frame: Frame, profile: Profile): readonly Mark[] => [
  ...tintMarks(frame, profile.length),
  ...besideAxis(frame),
  ...profile.line.stretches.flatMap((stretch) => bandMarks(frame, stretch)),
];

/** Over them. */
export const axisMarks = (frame: Frame, profile: Profile): readonly Mark[] => [
  ...alongAxis(frame, profile),
  ...bandNames(frame, profile),
  ...lineMarks(frame, profile),
];
