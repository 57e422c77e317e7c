/** A user's own line, edited, shifted or imported, made into one that everything can judge by. */
import { geodesicMetres } from '../geo/ellipsoid.ts';
import { lineFault } from '../geo/line-fault.ts';
import { createLineIndex, lineLength } from '../geo/line-index.ts';
import { lngLat, type Metres, type Position } from '../geo/lng-lat.ts';
import { fail, ok, type Result } from '../geo/result.ts';
import type { Line } from './nouns.ts';

/** The ground that the gazetteer covers: a line outside it would have nothing to divide. Degrees. */
export const LINE_REGION = { west: 36.5, south: 32.8, east: 43, north: 38 } as const;
/** Under this a line is a slip of the hand. */
const LEAST_METRES: Metres = 1000;
const MOST_VERTICES = 50_000;

/** Why a user's line is refused, and where it is at fault. */
export type WhatIfProblem =
  | { readonly code: 'what-if-too-short'; readonly metres: Metres; readonly least: Metres }
  | { readonly code: 'what-if-too-many'; readonly vertices: number; readonly most: number }
  | {
      readonly code: 'what-if-not-a-place';
      readonly vertex: number;
      readonly lng: number;
      readonly lat: number;
    }
  | { readonly code: 'what-if-outside'; readonly vertex: number; readonly at: Position }
  /** `beyond`: it is the line's straight continuation past that end which meets the line again. */
  | {
      readonly code: 'what-if-not-simple';
      readonly at: Position;
      readonly beyond: 'start' | 'end' | undefined;
    }
  | { readonly code: 'what-if-not-chartable' };

export interface LineChoice {
  readonly name: string;
  /** The user's own error for the line: 90 % within `band`, always within `worst`. Without it, it is taken as drawn. */
  readonly band?: Metres;
  readonly worst?: Metres;
}

export interface WhatIf {
  readonly line: Line;
  /** The coordinates ran from the border to Tabqa and were turned round, so that left is north and east. */
  readonly reversed: boolean;
}

/** Rounded as every place is, and without those that repeat the one before. */
function readVertices(coords: readonly Position[]): Result<Position[], WhatIfProblem> {
  const vertices: Position[] = [];
  for (const [vertex, [lng, lat]] of coords.entries()) {
    const at = lngLat(lng, lat);
    if (!at.ok) return fail({ code: 'what-if-not-a-place', vertex, lng, lat });
    const [x, y] = at.value;
    const { west, south, east, north } = LINE_REGION;
    if (x < west || x > east || y < south || y > north) {
      return fail({ code: 'what-if-outside', vertex, at: at.value });
    }
    const last = vertices.at(-1);
    if (last?.[0] !== x || last[1] !== y) vertices.push(at.value);
  }
  return ok(vertices);
}

/** Whether the way from first to last vertex goes against that of the base line. */
function runsBack(vertices: readonly Position[], { coords }: Line): boolean {
  const [a, b, c, d] = [vertices[0], vertices.at(-1), coords[0], coords.at(-1)];
  if (!a || !b || !c || !d) return false;
  const shorten = Math.cos((c[1] * Math.PI) / 180) ** 2;
  return (b[0] - a[0]) * (d[0] - c[0]) * shorten + (b[1] - a[1]) * (d[1] - c[1]) < 0;
}

/**
 * A full line from a user's coordinates, turned so that left is north and east, as the base line's is.
 *
 * It is one stretch, `assumed`: nothing is known of the error of a line that somebody drew, so none is made up. It is
 * taken exactly as drawn, "what if the line lay here", unless the user gives widths.
 *
 * @param coords degrees, any number; what repeats the vertex before it is dropped
 * @param base the reconstruction, whose direction and date it takes over
 * @returns the first problem, with the place of the fault where there is one
 */
export function lineFrom(
  coords: readonly Position[],
  base: Line,
  { name, band = 0, worst = band }: LineChoice,
): Result<WhatIf, WhatIfProblem> {
  const most = MOST_VERTICES;
  if (coords.length > most) return fail({ code: 'what-if-too-many', vertices: coords.length, most });
  const read = readVertices(coords);
  if (!read.ok) return read;
  const reversed = runsBack(read.value, base);
  const vertices = reversed ? read.value.toReversed() : read.value;
  const metres = vertices.reduce((sum, v, i) => sum + geodesicMetres(vertices[i - 1] ?? v, v), 0);
  if (metres < LEAST_METRES) return fail({ code: 'what-if-too-short', metres, least: LEAST_METRES });
  const made = createLineIndex(vertices);
  if (!made.ok) {
    const fault = made.problems.flatMap((p) =>
      p.code === 'line-not-simple' ? [lineFault(vertices, p)] : [],
    );
    const [first] = fault;
    return fail(first ? { code: 'what-if-not-simple', ...first } : { code: 'what-if-not-chartable' });
  }
  const index = made.value;
  const stretch = {
    id: 'what-if',
    certainty: 'assumed',
    coords: vertices,
    from: 0,
    to: lineLength(index),
    band,
    worst: Math.max(band, worst),
    sources: [],
  } as const;
  const line: Line = {
    origin: 'what-if',
    name: { en: name, ar: name },
    date: base.date,
    coords: vertices,
    stretches: [stretch],
    index,
    sources: [],
  };
  return ok({ line, reversed });
}
