/** One function a kind of check: what the map measures. */
import type { ClaimCheck } from '../../atlas/claim.ts';
import type { Atlas, Place } from '../../atlas/nouns.ts';
import { geodesic, geodesicMetres } from '../../geo/ellipsoid.ts';
import type { Metres } from '../../geo/lng-lat.ts';
import { unreachable } from '../../geo/result.ts';
import { judge } from '../judge.ts';
import { distancesToRiver } from './along-river.ts';
import { divideGovernorate } from './divided-area.ts';
import { type ClaimFigure, lengthFigure } from './figure.ts';
import { nearestBorder } from './nearest-border.ts';

type Check<K extends ClaimCheck['kind']> = Extract<ClaimCheck, { kind: K }>;

function placeOf({ places }: Atlas, id: string): Place {
  const place = places.get(id);
  if (!place) throw new Error(`A parsed claim names a place of the atlas, not ${id}.`);
  return place;
}

const upTo = (most: Metres, { errorMetres: error }: { readonly errorMetres: Metres }) => ({
  within: [0, most] as const,
  error,
});
/** A line's own error is not the place's: it is said with the verdict. */
const EXACT = { errorMetres: 0 };

function betweenPlaces(atlas: Atlas, check: Check<'between-places'>): ClaimFigure[] {
  const [from, to] = [placeOf(atlas, check.from), placeOf(atlas, check.to)];
  const { metres, azimuth } = geodesic(from.at, to.at);
  const { metres: said, toleranceMetres, azimuth: way, toleranceDegrees } = check;
  const distance = lengthFigure('distance', metres, {
    within: [said - toleranceMetres, said + toleranceMetres],
    error: Math.hypot(from.errorMetres, to.errorMetres),
  });
  if (azimuth === undefined) return [distance];
  const within = [way - toleranceDegrees, way + toleranceDegrees] as const;
  return [distance, { name: 'azimuth', quantity: { kind: 'azimuth', degrees: azimuth }, within }];
}

function lineStarts(atlas: Atlas, { place, toleranceMetres }: Check<'line-starts'>): ClaimFigure[] {
  const [start] = atlas.line.coords;
  if (!start) throw new Error('A parsed line has a start.');
  const { at, ...town } = placeOf(atlas, place);
  return [lengthFigure('line-start-to-place', geodesicMetres(at, start), upTo(toleranceMetres, town))];
}

function alongRiver(atlas: Atlas, { river, toleranceMetres }: Check<'line-along-river'>): ClaimFigure[] {
  const stretches = distancesToRiver(atlas, river);
  return stretches.flatMap(({ stretch, mean, worst }) => [
    lengthFigure('river-mean', mean, { of: stretch.id }),
    lengthFigure('river-worst', worst, { of: stretch.id, ...upTo(toleranceMetres, EXACT) }),
  ]);
}

function toLine(atlas: Atlas, place: string, most: Metres): ClaimFigure[] {
  const { at, ...town } = placeOf(atlas, place);
  const { nearest } = judge(atlas, at);
  return nearest ? [lengthFigure('place-to-line', nearest.metres, upTo(most, town))] : [];
}

function lineToward(atlas: Atlas, check: Check<'line-toward'>): ClaimFigure[] {
  const end = atlas.line.coords.at(-1);
  if (!end) throw new Error('A parsed line has an end.');
  const border = nearestBorder(atlas, check.country, end)?.metres;
  const { at, errorMetres } = placeOf(atlas, check.place);
  return [
    ...toLine(atlas, check.place, check.toleranceMetres),
    lengthFigure('line-end-to-place', geodesicMetres(end, at), { error: errorMetres }),
    ...(border === undefined ? [] : [lengthFigure('line-end-to-border', border)]),
  ];
}

function placeAtBorder(atlas: Atlas, check: Check<'place-at-border'>): ClaimFigure[] {
  const { at, ...town } = placeOf(atlas, check.place);
  const metres = nearestBorder(atlas, check.country, at)?.metres;
  if (metres === undefined) return [];
  return [lengthFigure('place-to-border', metres, upTo(check.toleranceMetres, town))];
}

function lineDivides(atlas: Atlas, { governorate, leastShare }: Check<'line-divides'>): ClaimFigure[] {
  const divided = divideGovernorate(atlas, governorate);
  if (!divided) return [];
  const area = (name: ClaimFigure['name'], squareMetres: number, of?: string): ClaimFigure => ({
    name,
    ...(of ? { of } : {}),
    quantity: { kind: 'area', squareMetres },
  });
  const sides = (['ne', 'sw'] as const).flatMap((side): ClaimFigure[] => [
    area('area', divided[side], side),
    {
      name: 'share',
      of: side,
      quantity: { kind: 'share', share: divided[side] / divided.whole },
      within: [leastShare, 1],
    },
  ]);
  return [...sides, area('area-beyond', divided.beyond), area('area-whole', divided.whole)];
}

/** The figures of one check, those that decide with their range; empty where nothing can be measured. */
export function measureClaim(atlas: Atlas, check: ClaimCheck): readonly ClaimFigure[] {
  switch (check.kind) {
    case 'between-places':
      return betweenPlaces(atlas, check);
    case 'line-starts':
      return lineStarts(atlas, check);
    case 'line-along-river':
      return alongRiver(atlas, check);
    case 'line-through':
      return toLine(atlas, check.place, check.toleranceMetres);
    case 'line-toward':
      return lineToward(atlas, check);
    case 'place-at-border':
      return placeAtBorder(atlas, check);
    case 'line-divides':
      return lineDivides(atlas, check);
    case 'none':
      return [];
    default:
      return unreachable(check);
  }
}
