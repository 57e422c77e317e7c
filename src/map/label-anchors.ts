/** On which side of its dot a settlement's name stands: away from the line, so that no name lies across it. */
import type { ExpressionSpecification } from 'maplibre-gl';
import { type LineIndex, positionAt } from '../geo/line-index.ts';
import type { Metres, Position } from '../geo/lng-lat.ts';
import { nearest } from '../geo/nearest.ts';

/** Eight ways round the compass from the east, against the clock. */
const WAYS = ['e', 'ne', 'n', 'nw', 'w', 'sw', 's', 'se'] as const;
export type Way = (typeof WAYS)[number];

/** Farther off than this no name reaches the line at any zoom where it is shown. */
const NEAR_METRES: Metres = 30_000;

/** Vertices of the densified line, a quarter of a kilometre apart, on either side of the nearest point. */
const COURSE = 48;

/** The middle of the line's course about a vertex: what a place looks at, rather than the nearest bend alone. */
function courseAt({ lng, lat }: LineIndex, vertex: number): Position {
  const [from, to] = [Math.max(0, vertex - COURSE), Math.min(lng.length, vertex + COURSE + 1)];
  const mean = (of: ArrayLike<number>) => {
    let sum = 0;
    for (let i = from; i < to; i++) sum += of[i] ?? 0;
    return sum / (to - from);
  };
  return [mean(lng), mean(lat)];
}

/** East and north of one place as seen from another, in degrees of latitude. */
const offset = ([lng, lat]: Position, from: Position): readonly [east: number, north: number] => [
  (lng - from[0]) * Math.cos((lat * Math.PI) / 180),
  lat - from[1],
];

/** Which of the eight is nearest to so much east and north. */
const wayOf = (east: number, north: number): Way | undefined =>
  WAYS[(Math.round(Math.atan2(north, east) / (Math.PI / 4)) + 8) % 8];

/**
 * The way from the line to a place.
 *
 * @returns undefined for a place far from the line, whose name may stand anywhere
 */
export function wayFromLine(index: LineIndex, at: Position): Way | undefined {
  const found = nearest(index, ...index.plane.forward(at[0], at[1]));
  if (found.metres > NEAR_METRES) return undefined;
  const near = offset(at, positionAt(index, found.segment, found.t));
  const wide = offset(at, courseAt(index, found.segment));
  // Within a bend the course may lie behind the place: then what is nearest counts.
  const [east, north] = near[0] * wide[0] + near[1] * wide[1] > 0 ? wide : near;
  return wayOf(east, north);
}

/** The way from one place to another. */
export const wayFrom = (from: Position, to: Position): Way | undefined => wayOf(...offset(to, from));

/** Anchors are named by the part of the text that is at the dot: `left` puts a name to the east of it. */
const ANCHORS = {
  e: 'left',
  ne: 'bottom-left',
  n: 'bottom',
  nw: 'bottom-right',
  w: 'right',
  sw: 'top-right',
  s: 'top',
  se: 'top-left',
} as const satisfies Record<Way, string>;

/** From the dot to the name, `gap` ems along one of the eight ways. */
export function offsetTo(way: Way, gap: number): readonly [right: number, down: number] {
  const angle = WAYS.indexOf(way) * (Math.PI / 4);
  return [Math.cos(angle) * gap, -Math.sin(angle) * gap];
}

/** Anchors with their offsets, as the map takes them. */
type Anchors = readonly (string | number[])[];

/**
 * Where a name may stand, best first.
 *
 * @param gap from the dot to the name, in ems
 */
export const placesAt = (ways: readonly Way[], gap: number): Anchors =>
  ways.flatMap((way) => [ANCHORS[way], [...offsetTo(way, gap)]]);

export const literal = (anchors: Anchors): ExpressionSpecification => ['literal', [...anchors]];

/** The way itself, then its two neighbours: none of the three turns back toward the line. */
export const choicesFor = (way: Way): readonly Way[] =>
  [0, 1, 7].flatMap((turn) => WAYS[(WAYS.indexOf(way) + turn) % 8] ?? []);

/**
 * Where a name may stand, best first, by its feature's `way`.
 *
 * @param gap from the dot to the name, in ems
 */
export const anchorsAt = (gap: number): ExpressionSpecification =>
  [
    'match',
    ['get', 'way'],
    ...WAYS.flatMap((way) => [way, literal(placesAt(choicesFor(way), gap))]),
    literal(placesAt(['e', 'w', 's', 'n'], gap)),
  ] as unknown as ExpressionSpecification; // a spread of pairs has no type in the specification

export const NAME_ANCHORS: ExpressionSpecification = anchorsAt(0.4);
