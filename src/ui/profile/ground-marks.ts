/** What the picture stands on: the sides' tints, the grid, where the line may lie, the line, the axis. */
import type { Stretch } from '../../atlas/nouns.ts';
import type { Metres } from '../../geo/lng-lat.ts';
import type { Profile } from '../../verdict/profile.ts';
import { METRES, plain } from '../../words/figures.ts';
import { t } from '../../words/language.ts';
import { wholeChainage } from '../../words/profile-words.ts';
import { type Frame, seenPart } from './frame.ts';
import { type Mark, rectPath, tenth } from './marks.ts';
import { linearTicks, rootTicks } from './scales.ts';

const TINT = 0.1;
const BAND = 0.34;
const TICK_SIZE = 11;
const ALONG_GAP = 64;
const BESIDE_GAP = 13;

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

function besideAxis(frame: Frame): Mark[] {
  const { plot, beside, reach, units } = frame;
  const unit = METRES[units];
  const ticks = rootTicks(reach / unit, (plot.bottom - plot.top) / 2, BESIDE_GAP);
  return ticks.flatMap((value, i) =>
    [value, -value].flatMap((signed): Mark[] => {
      const y = tenth(beside.toPixel(signed * unit));
      return [
        {
          kind: 'path',
          d: `M${plot.left} ${y}H${plot.right}`,
          line: { stroke: 'ink', width: 1 },
          opacity: 0.09,
        },
        {
          kind: 'text',
          x: plot.left - 6,
          y: y + 4,
          text: i === 0 && signed > 0 ? plain({ value: `${value}`, unit: t(`units.${units}`) }) : `${value}`,
          size: TICK_SIZE,
          anchor: 'end',
          fill: 'ink-3',
        },
      ];
    }),
  );
}

const tickText = (x: number, bottom: number, words: string, anchor: 'start' | 'middle' | 'end'): Mark => ({
  kind: 'text',
  x: tenth(x),
  y: bottom + 15,
  text: words,
  size: TICK_SIZE,
  anchor,
  fill: 'ink-3',
});

interface Span {
  readonly left: number;
  readonly right: number;
}

/** Where a tick stands that names what is counted: its number in the middle, the words after it, whichever way that is. */
function wordySpan({ textWidth, lang }: Frame, x: number, number: string, words: string): Span {
  const half = textWidth(number, TICK_SIZE) / 2;
  const rest = textWidth(words, TICK_SIZE) - half;
  return lang === 'ar' ? { left: x - rest, right: x + half } : { left: x - half, right: x + rest };
}

/** Ticks along the line; at its end, where that is in view, its length and what it ends at. */
function alongAxis(frame: Frame, { line, length }: Profile): Mark[] {
  const { plot, along, units, window, textWidth } = frame;
  const unit = METRES[units];
  const from = Math.max(0, window.from);
  const to = Math.min(length, window.to);
  const pixels = along.toPixel(to) - along.toPixel(from);
  const ticks = linearTicks(from / unit, to / unit, pixels, ALONG_GAP);
  const end = along.toPixel(length);
  const isEndSeen = end <= plot.right;
  const figure = wholeChainage(length, units);
  const endWords =
    line.origin === 'reconstruction'
      ? t('profile.axis.end', { figure })
      : t('profile.axis.endWhatIf', { figure });
  const wordsOf = (value: number) => String(Math.round(value * 10) / 10); // close views step in tenths
  const unitWords = (value: number) =>
    t('profile.axis.along', { figure: plain({ value: wordsOf(value), unit: t(`units.${units}`) }) });
  const spanOf = (value: number, words = wordsOf(value)) =>
    wordySpan(frame, along.toPixel(value * unit), wordsOf(value), words);
  const fits = (value: number) => {
    const { left, right } = spanOf(value, unitWords(value));
    return left >= 0 && right <= plot.right + 12;
  };
  // The last that has room for it names the unit, unless the end does.
  const unitAt = isEndSeen ? undefined : ticks.findLast(fits);
  const taken: Span | undefined = isEndSeen
    ? { left: end - textWidth(endWords, TICK_SIZE) - 16, right: Number.POSITIVE_INFINITY }
    : unitAt === undefined
      ? undefined
      : spanOf(unitAt, unitWords(unitAt));
  const marks = ticks.flatMap((value): Mark[] => {
    const x = along.toPixel(value * unit);
    const tick: Mark = {
      kind: 'path',
      d: `M${tenth(x)} ${plot.bottom}v4`,
      line: { stroke: 'edge', width: 1 },
    };
    const { left, right } = spanOf(value);
    if (value === unitAt) {
      const words = unitWords(value);
      return [tick, tickText(spanOf(value, words).left, plot.bottom, words, 'start')];
    }
    const isClear = !taken || right < taken.left || left > taken.right;
    return isClear ? [tick, tickText(x, plot.bottom, wordsOf(value), 'middle')] : [tick];
  });
  return isEndSeen ? [...marks, tickText(end + 8, plot.bottom, endWords, 'end')] : marks;
}

/** The two widths of the error named at the edge, where they stand apart. */
function bandNames(frame: Frame, { line, length }: Profile): Mark[] {
  const { beside, along, plot } = frame;
  const last = line.stretches.at(-1);
  const end = along.toPixel(length);
  if (!last || end > plot.right) return [];
  const apart = beside.toPixel(last.band) - beside.toPixel(last.worst) >= TICK_SIZE - 1;
  if (!apart) return [];
  return (['band', 'worst'] as const).map((which) => ({
    kind: 'text',
    x: tenth(end + 6),
    y: tenth(beside.toPixel(last[which]) + 4),
    text: t(`profile.band.${which}`),
    size: TICK_SIZE,
    anchor: 'start',
    fill: 'ink-3',
  }));
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
