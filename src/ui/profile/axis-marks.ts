/** The picture's two axes and what is written along them. */
import type { Profile } from '../../verdict/profile.ts';
import { METRES, plain } from '../../words/figures.ts';
import { t } from '../../words/language.ts';
import { wholeChainage } from '../../words/profile-words.ts';
import type { Frame } from './frame.ts';
import { type Mark, tenth } from './marks.ts';
import { linearTicks, rootTicks } from './scales.ts';

const TICK_SIZE = 11;
const ALONG_GAP = 64;
const BESIDE_GAP = 13;

/** Distance from the line, up and down. */
export function besideAxis(frame: Frame): Mark[] {
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
export function alongAxis(frame: Frame, { line, length }: Profile): Mark[] {
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
    // A bare tick over other words would be read by their figure.
    const isClear = !taken || right < taken.left || left > taken.right;
    return isClear ? [tick, tickText(x, plot.bottom, wordsOf(value), 'middle')] : [];
  });
  return isEndSeen ? [...marks, tickText(end, plot.bottom, endWords, 'end')] : marks;
}

/** The two widths of the error named at the edge, where they stand apart. */
export function bandNames(frame: Frame, { line, length }: Profile): Mark[] {
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
