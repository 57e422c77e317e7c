/** The line pulled straight: what lies where along it and how far to which side. Plain data for a picture. */
import type { Atlas, Line, Place, Side } from '../atlas/nouns.ts';
import { positionAlong, positionBeside } from '../geo/along.ts';
import { lineLength } from '../geo/line-index.ts';
import { type LngLat, lngLat, type Metres, type Position } from '../geo/lng-lat.ts';
import { locate } from '../geo/side.ts';
import type { Certainty } from './certainty.ts';
import { type Judgement, judge } from './judge.ts';

/** A place in the picture: along the line from its start, and beside it: north and east +, south and west −. */
export interface Beside {
  readonly chainage: Metres;
  readonly signed: Metres;
}

export interface ProfilePlace extends Beside {
  readonly place: Place;
  /** Undefined on the line itself. */
  readonly side: Side | undefined;
  readonly certainty: Certainty | undefined;
}

export interface Profile {
  readonly line: Line;
  readonly length: Metres;
  /** Those within reach that the line has an answer for, in order along it. */
  readonly places: readonly ProfilePlace[];
}

/** Where a judgement stands in the picture; undefined where the line has no answer. */
export function besideOf({ verdict, nearest }: Judgement): Beside | undefined {
  if (!nearest || verdict.kind === 'undecided') return undefined;
  if (verdict.kind === 'on-line') return { chainage: nearest.chainage, signed: 0 };
  return { chainage: nearest.chainage, signed: verdict.side === 'ne' ? verdict.metres : -verdict.metres };
}

function profilePlace(atlas: Atlas, place: Place): ProfilePlace | undefined {
  const judgement = judge(atlas, place.at, place.errorMetres);
  const beside = besideOf(judgement);
  const { verdict } = judgement;
  const known = verdict.kind === 'side' ? verdict : undefined;
  return beside && { ...beside, place, side: known?.side, certainty: known?.certainty };
}

/** @param reach settlements farther than this from the line are left out */
export function profileOf(atlas: Atlas, reach: Metres): Profile {
  const { index } = atlas.line;
  const isNear = (place: Place): boolean => {
    const located = locate(index, place.at);
    return located.kind !== 'out-of-region' && located.nearest.metres <= reach;
  };
  const places = [...atlas.places.values()]
    .filter(isNear)
    .flatMap((place) => profilePlace(atlas, place) ?? [])
    .sort((a, b) => a.chainage - b.chainage);
  return { line: atlas.line, length: lineLength(index), places };
}

/** The point of the line at a chainage, for a mark on the map. */
export const footOf = ({ line }: Profile, chainage: Metres): Position => positionAlong(line.index, chainage);

/** A ten-thousandth of a degree is some 10 m: figures need not claim more than a hand on the picture can tell. */
const toGrid = (degrees: number): number => Math.round(degrees * 1e4) / 1e4;

/**
 * The spot on the ground that a point of the picture stands for.
 *
 * Rounded to a ten-thousandth of a degree. Where the line bends there may be none: what lies straight beside one part of it can be nearer to another.
 *
 * @param off how far the spot's own chainage and distance may be from those asked for
 */
export function spotBeside(atlas: Atlas, { chainage, signed }: Beside, off: Beside): LngLat | undefined {
  const { index } = atlas.line;
  if (chainage < 0 || chainage > lineLength(index)) return undefined;
  const [lng, lat] = positionBeside(index, chainage, signed);
  const place = lngLat(toGrid(lng), toGrid(lat));
  const found = place.ok ? besideOf(judge(atlas, place.value)) : undefined;
  const same =
    found &&
    Math.abs(found.chainage - chainage) <= off.chainage &&
    Math.abs(found.signed - signed) <= off.signed;
  return place.ok && same ? place.value : undefined;
}
