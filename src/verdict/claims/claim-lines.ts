/** What a claim was measured by, as lines to be drawn on the map. */
import type { ClaimCheck } from '../../atlas/claim.ts';
import type { Atlas } from '../../atlas/nouns.ts';
import type { Metres, Position } from '../../geo/lng-lat.ts';
import { judge } from '../judge.ts';
import { nearestBorder } from './nearest-border.ts';

export interface ClaimLine {
  readonly from: Position;
  readonly to: Position;
  /** What the places' own errors make of its length. */
  readonly errorMetres: Metres;
}

interface End {
  readonly at: Position;
  readonly errorMetres: Metres;
}

/** A point that was worked out: its error is said with the line. */
const exactly = (at: Position | undefined): End | undefined => at && { at, errorMetres: 0 };

const between = (from: End | undefined, to: End | undefined): ClaimLine[] =>
  from && to ? [{ from: from.at, to: to.at, errorMetres: Math.hypot(from.errorMetres, to.errorMetres) }] : [];

/** Empty where a claim is not about a distance between two points. */
export function claimLines(atlas: Atlas, check: ClaimCheck): readonly ClaimLine[] {
  const { places, line } = atlas;
  const toLine = (id: string) => {
    const place = places.get(id);
    return between(place, exactly(place && judge(atlas, place.at).nearest?.at));
  };
  switch (check.kind) {
    case 'between-places':
      return between(places.get(check.from), places.get(check.to));
    case 'line-starts':
      return between(places.get(check.place), exactly(line.coords[0]));
    case 'line-through':
      return toLine(check.place);
    case 'line-toward':
      return [...toLine(check.place), ...between(places.get(check.place), exactly(line.coords.at(-1)))];
    case 'place-at-border': {
      const place = places.get(check.place);
      return between(place, exactly(place && nearestBorder(atlas, check.country, place.at)?.at));
    }
    default:
      return [];
  }
}

/** Where to look for what a claim is about: the ends of its lines, else the line or the governorate; empty for none. */
export function claimGround(atlas: Atlas, check: ClaimCheck): readonly Position[] {
  const ends = claimLines(atlas, check).flatMap(({ from, to }) => [from, to]);
  if (ends.length > 0) return ends;
  if (check.kind === 'line-along-river') return atlas.line.coords;
  if (check.kind !== 'line-divides') return [];
  const area = atlas.governorates.get(check.governorate)?.area;
  const rings = area?.type === 'Polygon' ? area.coordinates : (area?.coordinates.flat() ?? []);
  return rings.flat().map(([lng = Number.NaN, lat = Number.NaN]): Position => [lng, lat]);
}
