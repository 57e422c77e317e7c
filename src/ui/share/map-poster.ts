/** A picture of the map as a sheet of its own: under a title, over its legend and what has to be known to read it rightly. */
import { type MapFrame, metresPerPixel } from '../../geo/map-scale.ts';
import type { Units } from '../../session/state.ts';
import { formatCount, plain } from '../../words/figures.ts';
import { t } from '../../words/language.ts';
import { latitudeWords } from '../../words/picture-words.ts';
import { scaleBar } from '../../words/scale-bar.ts';
import type { Sign } from '../furniture/legend-signs.ts';
import type { TextWidth } from '../profile/frame.ts';
import { type Mark, rectPath, tenth } from '../profile/marks.ts';
import { wrap } from '../profile/wrap.ts';
import type { PointKey } from './point-keys.ts';
import { pointMarks } from './point-marks.ts';
import { SIGN, signMarks } from './sign-marks.ts';

/** Pixels above the map. */
export const POSTER_HEAD = 66;
const EDGE = 20;
const COLUMN = 240;
const GAP = 24;
const LEAD = 17;
const SMALL = 12.5;
const TITLE = 20;

export interface MapPosterInput {
  readonly frame: MapFrame;
  readonly title: string;
  readonly subtitle: string;
  readonly signs: readonly Sign[];
  readonly points: readonly PointKey[];
  /** The first one is said more strongly. */
  readonly notes: readonly string[];
  readonly units: Units;
  /** Written from right to left: all but the map is mirrored. */
  readonly rtl: boolean;
  readonly textWidth: TextWidth;
}

export interface MapPoster {
  readonly width: number;
  readonly height: number;
  /** Over the map, whose upper left corner lies `POSTER_HEAD` down the left edge. */
  readonly marks: readonly Mark[];
}

type Text = Extract<Mark, { kind: 'text' }>;

function createPen({ frame, rtl, textWidth }: MapPosterInput) {
  const across = (x: number, width = 0) => (rtl ? frame.width - x - width : x);
  const text = (words: string, x: number, y: number, size: number, rest: Partial<Text> = {}): Mark => ({
    kind: 'text',
    x: across(x),
    y,
    text: words,
    size,
    anchor: rtl ? 'end' : 'start',
    fill: 'ink-2',
    ...rest,
  });
  /** A size at which the words have room on one line, but not under 11. */
  const fitting = (words: string, size: number, bold: boolean) =>
    Math.max(
      11,
      Math.min(size, Math.floor((size * (frame.width - 2 * EDGE)) / textWidth(words, size, bold))),
    );
  return { across, text, fitting };
}

/** The legend in as many columns as there is room for, read downwards. @returns where it ends */
function legendMarks(
  input: MapPosterInput,
  top: number,
): { readonly marks: readonly Mark[]; readonly end: number } {
  const { frame, signs, textWidth } = input;
  const { across, text } = createPen(input);
  const columns = Math.max(1, Math.min(4, Math.floor((frame.width - 2 * EDGE + GAP) / (COLUMN + GAP))));
  const width = (frame.width - 2 * EDGE + GAP) / columns - GAP;
  let end = top;
  const marks = Array.from({ length: columns }, (_, column) => {
    const x = EDGE + column * (width + GAP);
    let y = top;
    // As even as they go: 3, 2, 2 and not 3, 3, 1.
    const [from, to] = [column, column + 1].map((c) => Math.ceil((c * signs.length) / columns));
    return signs.slice(from, to).flatMap(({ kind, words }) => {
      const lines = wrap(words, SMALL, width - SIGN.width - 10, textWidth);
      const at = y;
      y += Math.max(SIGN.height, lines.length * LEAD) + 5;
      end = Math.max(end, y);
      return [
        ...signMarks(kind, across(x, SIGN.width), at),
        ...lines.map((line, i) =>
          text(line, x + SIGN.width + 10, at + 12.5 + i * LEAD, SMALL, { fill: 'ink' }),
        ),
      ];
    });
  });
  return { marks: marks.flat(), end };
}

/** A bar in two tones, and the latitude at which it holds; it stays at the left as on the screen. */
function scaleMarks({ frame, units, textWidth }: MapPosterInput): readonly Mark[] {
  const bar = scaleBar(metresPerPixel(frame.zoom, frame.lat), Math.min(180, frame.width / 3), units);
  const label = plain({ value: formatCount(bar.value), unit: t(`units.${bar.unit}`) });
  const where = t('print.barHolds', { latitude: latitudeWords(frame.lat) });
  const [x, y] = [EDGE, POSTER_HEAD + frame.height - 22];
  const wide = Math.max(bar.length + 12 + textWidth(label, SMALL, true), textWidth(where, 11));
  const part = bar.length / bar.parts;
  return [
    { kind: 'path', d: rectPath(x - 8, y - 24, wide + 16, 38), fill: 'paper', opacity: 0.86 },
    { kind: 'path', d: rectPath(x, y - 14, bar.length, 5), fill: 'paper', line: { stroke: 'ink', width: 1 } },
    ...Array.from(
      { length: Math.ceil(bar.parts / 2) },
      (_, i): Mark => ({ kind: 'path', d: rectPath(x + 2 * i * part, y - 14, part, 5), fill: 'ink' }),
    ),
    {
      kind: 'text',
      x: x + bar.length + 8,
      y: y - 7,
      text: label,
      size: SMALL,
      bold: true,
      anchor: 'start',
      fill: 'ink',
    },
    { kind: 'text', x, y: y + 8, text: where, size: 11, anchor: 'start', fill: 'ink-2' },
  ];
}

/** Web Mercator has north upwards everywhere. */
function northMarks({ frame }: MapPosterInput): readonly Mark[] {
  const [x, y] = [frame.width - EDGE - 12, POSTER_HEAD + frame.height - 18];
  return [
    { kind: 'path', d: rectPath(x - 15, y - 44, 30, 52), fill: 'paper', opacity: 0.86 },
    { kind: 'path', d: `M${x} ${y - 26}l7 28l-7 -6z`, fill: 'ink' },
    { kind: 'path', d: `M${x} ${y - 26}l-7 28l7 -6z`, fill: 'paper', line: { stroke: 'ink', width: 1 } },
    {
      kind: 'text',
      x,
      y: y - 30,
      text: t('print.north'),
      size: SMALL,
      bold: true,
      anchor: 'middle',
      fill: 'ink',
    },
  ];
}

export function createMapPoster(input: MapPosterInput): MapPoster {
  const { frame, title, subtitle, notes, textWidth } = input;
  const { across, text, fitting } = createPen(input);
  const foot = POSTER_HEAD + frame.height;
  const legend = legendMarks(input, foot + 18);
  const lines = notes.flatMap((note, i) =>
    wrap(note, SMALL, frame.width - 2 * EDGE, textWidth).map((line) => ({ line, strong: i === 0 })),
  );
  const keys = pointMarks(input.points, {
    left: EDGE,
    top: legend.end,
    width: frame.width - 2 * EDGE,
    textWidth,
    across,
    text: (words, x, y, bold) => text(words, x, y, SMALL, { fill: 'ink', bold }),
  });
  const from = keys.end + 16;
  const edge = { stroke: 'edge', width: 1 } as const;
  return {
    width: frame.width,
    height: Math.ceil(from + (lines.length - 1) * LEAD + 16),
    marks: [
      {
        kind: 'path',
        d: `M0 ${POSTER_HEAD - 0.5}h${tenth(frame.width)}M0 ${foot + 0.5}h${tenth(frame.width)}`,
        line: edge,
      },
      text(title, EDGE, 30, fitting(title, TITLE, true), { bold: true, fill: 'ink' }),
      text(subtitle, EDGE, 51, fitting(subtitle, 13, false)),
      ...scaleMarks(input),
      ...northMarks(input),
      ...legend.marks,
      ...keys.marks,
      ...lines.map(({ line, strong }, i) =>
        text(line, EDGE, from + i * LEAD, SMALL, strong ? { fill: 'ink', bold: true } : {}),
      ),
    ],
  };
}
