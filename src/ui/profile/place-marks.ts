/** Settlements as dots, the picked place with its leader, and every text that has to find room among them. */
import type { Profile, ProfilePlace } from '../../verdict/profile.ts';
import { formatLength, plain } from '../../words/figures.ts';
import { nameIn, t } from '../../words/language.ts';
import { type Frame, pixelOf } from './frame.ts';
import { apartBoxes, around, type Box, type Placed, placeLabels, type Wanted } from './labels.ts';
import { type Ink, type Mark, tenth } from './marks.ts';
import { LINE_HEIGHT, type Style, setMarks, setTexts } from './own-texts.ts';
import type { Picked } from './picked.ts';

/** A settlement in the picture. */
export interface Dot {
  readonly of: ProfilePlace;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** How far inside the edge the arrow to a place beyond it stands: its name finds room beside it. */
const EDGE = 10;
const radiusOf = (rank: number): number => (rank === 0 ? 4.5 : rank <= 3 ? 3.2 : 2.6);
const styleOf = (rank: number): Style =>
  rank === 0
    ? { size: 13, bold: true, fill: 'ink' }
    : rank <= 3
      ? { size: 12, bold: false, fill: 'ink' }
      : { size: 11, bold: false, fill: 'ink-2' };
const PICKED: Style = { size: 13, bold: true, fill: 'accent' };
/** From the middle of its dot, which is the largest: half of this is dot and ring. */
const PICKED_APART = 15;

const inkOf = (signed: number): Ink => (signed > 0 ? 'ne' : signed < 0 ? 'sw' : 'ink');

/** The settlements in view, and within what the picture shows of either side. */
export function dotsIn(frame: Frame, { places }: Profile): readonly Dot[] {
  const { left, right } = frame.plot;
  return places.flatMap((of) => {
    const { x, y } = pixelOf(frame, of);
    const seen = x >= left && x <= right && Math.abs(of.signed) <= frame.reach;
    return seen ? [{ of, x, y, radius: radiusOf(of.place.rank) }] : [];
  });
}

/** Hollow where the side is too close to call. */
function dotMark({ of, x, y, radius }: Dot): Mark {
  const ink = inkOf(of.signed);
  const at = { kind: 'dot', x: tenth(x), y: tenth(y) } as const;
  if (of.certainty === 'close')
    return { ...at, r: radius - 0.5, fill: 'paper', line: { stroke: ink, width: 1.5 } };
  const ring = of.place.rank === 0 ? 2 : 1;
  return { ...at, r: radius, fill: ink, line: { stroke: 'paper', width: ring } };
}

interface Named {
  /** Of a settlement. */
  readonly id: string | undefined;
  readonly text: string;
  readonly style: Style;
}

/** What is picked by its name, where it has one, and how far off it lies, where it lies off the line. */
function labelOf(name: string, far: string): string {
  return name && far ? t('profile.picked', { name, far }) : name || far;
}

function wantedLabels(frame: Frame, dots: readonly Dot[], picked: Picked | undefined): Wanted<Named>[] {
  const { textWidth, units } = frame;
  const want = (at: Omit<Dot, 'of'>, signed: number, of: Named): Wanted<Named> => ({
    of,
    x: at.x,
    y: at.y,
    radius: at.radius,
    width: textWidth(of.text, of.style.size, of.style.bold),
    height: of.style.size * LINE_HEIGHT,
    up: signed >= 0,
  });
  const weight = ({ of: { place } }: Dot) => place.rank - Math.min(0.9, (place.population ?? 0) / 1e6);
  const others = dots
    .filter((dot) => dot.of.place.id !== picked?.id)
    .toSorted((a, b) => weight(a) - weight(b))
    .map((dot) => {
      const { id, name, rank } = dot.of.place;
      return want(dot, dot.of.signed, { id, text: nameIn(name), style: styleOf(rank) });
    });
  if (!picked) return others;
  const figure = picked.signed === 0 ? '' : plain(formatLength(Math.abs(picked.signed), units));
  const at = { ...pickedDot(frame, picked), radius: 6 };
  const label = { id: picked.id, text: labelOf(picked.name, figure), style: PICKED };
  return [{ ...want(at, picked.signed, label), apart: PICKED_APART }, ...others];
}

/** Held to the frame where it lies farther off than the picture reaches. */
function pickedDot(frame: Frame, { chainage, signed }: Picked) {
  const beyond = Math.abs(signed) > frame.reach;
  const { x, y } = pixelOf(frame, { chainage, signed });
  const { top, bottom } = frame.plot;
  return { x, y: beyond ? (signed > 0 ? top + EDGE : bottom - EDGE) : y, beyond };
}

function pickedMarks(frame: Frame, picked: Picked): Mark[] {
  const { x, y, beyond } = pickedDot(frame, picked);
  const line = { stroke: 'accent', width: 2 } as const;
  const zero = tenth(frame.beside.toPixel(0));
  const [px, py] = [tenth(x), tenth(y)];
  const leader: Mark[] =
    picked.signed === 0
      ? []
      : [
          { kind: 'path', d: `M${px} ${py}V${zero}`, line },
          { kind: 'dot', x: px, y: zero, r: 3, fill: 'paper', line },
        ];
  const tip = picked.signed > 0 ? -1 : 1;
  const mark: Mark = beyond
    ? { kind: 'path', d: `M${px - 6} ${py}h12l-6 ${7 * tip}z`, fill: 'accent' }
    : { kind: 'dot', x: px, y: py, r: 6, fill: 'accent', line: { stroke: 'paper', width: 2.5 } };
  return [...leader, mark];
}

const leaderMark = ({ x, y, radius, box, up }: Placed<Named>): Mark => ({
  kind: 'path',
  d: `M${tenth(x)} ${tenth(up ? y - radius - 1 : y + radius + 1)}V${tenth(up ? box.bottom - 1 : box.top + 1)}`,
  line: { stroke: 'ink-3', width: 0.8 },
  opacity: 0.7,
});

const labelMark = ({ of: { id, text, style }, box, height }: Placed<Named>): Mark => ({
  kind: 'text',
  nameOf: id,
  x: tenth((box.left + box.right) / 2),
  y: tenth(box.top + height - style.size * 0.27),
  text,
  size: style.size,
  bold: style.bold,
  anchor: 'middle',
  fill: style.fill,
  halo: true,
});

/** What is picked, and towns. */
const isMajor = (wanted: Wanted<Named>): boolean => wanted.of.style.fill !== 'ink-2';

/**
 * All that stands on the line and the points, from the bottom up.
 * @param overPoints whether there are any
 */
export function placeMarks(
  frame: Frame,
  profile: Profile,
  dots: readonly Dot[],
  picked: Picked | undefined,
  overPoints: boolean,
): readonly Mark[] {
  const { plot, window } = frame;
  const zero = frame.beside.toPixel(0);
  const line: Box = { left: plot.left, right: plot.right, top: zero - 3, bottom: zero + 3 };
  const seen = picked && picked.chainage >= window.from && picked.chainage <= window.to ? picked : undefined;
  const wanted = wantedLabels(frame, dots, seen);
  // No name reaches out over the line's ends, to the figures at the left or the border at the right.
  const left = Math.max(plot.left, frame.along.toPixel(0)) - 4;
  const right = Math.min(plot.right + 4, frame.along.toPixel(profile.length) - 6);
  const edge = { ...plot, left, right };
  const taken = [line, ...dots.map(({ x, y, radius }) => around(x, y, radius + 0.5))];
  // What is picked and the towns win over the picture's own texts, these over all others.
  const first = placeLabels(wanted.filter(isMajor), edge, taken);
  const firstBoxes = first.map((l) => l.box);
  const full = [...taken, ...apartBoxes(wanted), ...firstBoxes];
  const texts = setTexts(frame, profile, full, overPoints);
  const boxes = [...full, ...texts.map((t) => t.box)];
  const labels = [
    ...first,
    ...placeLabels(
      wanted.filter((w) => !isMajor(w)),
      edge,
      boxes,
    ),
  ];
  return [
    ...texts.flatMap((t) => setMarks(t, zero)),
    ...labels.filter((l) => l.led).map(leaderMark),
    ...dots.map(dotMark),
    ...(seen ? pickedMarks(frame, seen) : []),
    ...labels.map(labelMark),
  ];
}
