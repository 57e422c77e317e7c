/** The product's first sentence: on which side of the line a place lies, how far, how sure, on what grounds. */
import type { Atlas, Bank, Governorate, Line, Side, Stretch, Zone } from '../atlas/nouns.ts';
import { geodesic } from '../geo/ellipsoid.ts';
import { chainageAt, positionAt } from '../geo/line-index.ts';
import { type Degrees, type LngLat, lngLat, type Metres } from '../geo/lng-lat.ts';
import { type Located, locate } from '../geo/side.ts';
import { greatCircleMetres, isInside } from '../geo/turf.ts';
import { type Certainty, certaintyOf, type Margin, marginOf } from './certainty.ts';

export type Verdict =
  | { readonly kind: 'side'; readonly side: Side; readonly metres: Metres; readonly certainty: Certainty }
  | { readonly kind: 'on-line'; readonly within: Metres }
  | { readonly kind: 'undecided'; readonly why: 'beyond-end' | 'out-of-region' };

/** The nearest point of the line, and what lies between it and the place. */
interface NearestPoint {
  readonly at: LngLat;
  /** WGS84 geodesic (GeographicLib) and great circle (Turf) to it. */
  readonly metres: Metres;
  readonly greatCircleMetres: Metres;
  /** From the place toward the nearest point, and back; undefined at the point itself. */
  readonly azimuth: Degrees | undefined;
  readonly backAzimuth: Degrees | undefined;
  /** Along the line from Tabqa. */
  readonly chainage: Metres;
  readonly stretch: Stretch;
}

/** The side by three ways that share no code; `agree` is false where any two that answer differ. */
export interface Checks {
  readonly nearestPoint: Side | 'on-line' | undefined;
  readonly parity: Side | 'on-line' | undefined;
  readonly zone: Side | undefined;
  readonly agree: boolean;
}

export interface Judgement {
  readonly at: LngLat;
  readonly verdict: Verdict;
  readonly nearest: NearestPoint | undefined;
  readonly margin: Margin | undefined;
  readonly checks: Checks;
  /** The zone that the place lies in: the two governorates alone have any. */
  readonly zone: Zone | undefined;
  readonly governorate: Governorate | undefined;
  /** Bank of the river by the line's side, where the line is the river. */
  readonly bank: Bank | undefined;
}

const sideOf = { left: 'ne', right: 'sw', 'on-line': 'on-line' } as const;
const bySign = { '1': 'ne', '0': 'on-line', '-1': 'sw' } as const;

/** The stretch on which a chainage lies. */
export function stretchAt(line: Pick<Line, 'stretches'>, chainage: Metres): Stretch {
  const found = line.stretches.find((s) => chainage <= s.to) ?? line.stretches.at(-1);
  if (!found) throw new Error('A parsed line has a stretch.');
  return found;
}

function nearestPoint(line: Line, at: LngLat, { segment, t }: { segment: number; t: number }): NearestPoint {
  const rounded = lngLat(...positionAt(line.index, segment, t));
  if (!rounded.ok) throw new Error('A parsed line has places.');
  // The figure is taken to the unrounded point: rounding it first would put 1 cm of noise into it.
  const exact = positionAt(line.index, segment, t);
  const chainage = chainageAt(line.index, segment, t);
  return {
    at: rounded.value,
    ...geodesic(at, exact),
    greatCircleMetres: greatCircleMetres(at, exact),
    chainage,
    stretch: stretchAt(line, chainage),
  };
}

function check(line: Line, at: LngLat, located: Located, zone: Zone | undefined): Checks {
  const side = located.kind in sideOf ? sideOf[located.kind as keyof typeof sideOf] : undefined; // by the test
  if (!side) return { nearestPoint: undefined, parity: undefined, zone: zone?.side, agree: !zone };
  const parity = bySign[`${line.index.parity(at[0], at[1])}`];
  // Within the tolerance of "on the line" the exact parity may still say a side: no contradiction.
  const sides = [side, parity, zone?.side].filter((s) => s !== undefined && s !== 'on-line');
  const agree = side === 'on-line' || sides.every((s) => s === side);
  return { nearestPoint: side, parity, zone: zone?.side, agree };
}

/**
 * @param errorMetres how far `at` may be from the true place: 0 for a spot that was clicked or typed in full
 * @returns never a side beyond the line's ends or far outside its region; figures unrounded
 */
export function judge(atlas: Atlas, at: LngLat, errorMetres: Metres = 0): Judgement {
  const { line, zones } = atlas;
  const located = locate(line.index, at);
  const zone = [zones.ne, zones.sw].find((z) => isInside(at, z.area));
  const governorate = [...atlas.governorates.values()].find((g) => isInside(at, g.area));
  const checks = check(line, at, located, zone);
  const common = { at, checks, zone, governorate };
  if (located.kind === 'out-of-region') {
    const verdict = { kind: 'undecided', why: 'out-of-region' } as const;
    return { ...common, verdict, nearest: undefined, margin: undefined, bank: undefined };
  }
  const nearest = nearestPoint(line, at, located.nearest);
  const margin = marginOf(nearest.stretch, errorMetres);
  if (located.kind === 'beyond-end') {
    const verdict = { kind: 'undecided', why: 'beyond-end' } as const;
    return { ...common, verdict, nearest, margin, bank: undefined };
  }
  if (located.kind === 'on-line') {
    const verdict = { kind: 'on-line', within: located.nearest.metres } as const;
    return { ...common, verdict, nearest, margin, bank: undefined };
  }
  const { metres, stretch } = nearest;
  const certainty = certaintyOf(metres, margin);
  const verdict = { kind: 'side', side: sideOf[located.kind], metres, certainty } as const;
  return {
    ...common,
    verdict,
    nearest,
    margin,
    bank: stretch.certainty === 'approximate' ? located.kind : undefined,
  };
}
