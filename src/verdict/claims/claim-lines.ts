/** What a claim was measured by, as lines to be drawn on the map. */
import type { ClaimCheck } from '../../atlas/claim.ts';
import type { Atlas } from '../../atlas/nouns.ts';
import type { Position } from '../../geo/lng-lat.ts';
import { judge } from '../judge.ts';
import { nearestBorder } from './nearest-border.ts';

export interface ClaimLine {
  readonly from: Position;
  readonly to: Position;
}

const between = (from: Position | undefined, to: Position | undefined): ClaimLine[] =>
  from && to ? [{ from, to }] : [];

/** Empty where a claim is not about a distance between two points. */
export function claimLines(atlas: Atlas, check: ClaimCheck): readonly ClaimLine[] {
  const { places, line } = atlas;
  const placeAt = (id: string) => places.get(id)?.at;
  const toLine = (id: string) => {
    const at = placeAt(id);
    return between(at, at && judge(atlas, at).nearest?.at);
  };
  const toBorder = (from: Position | undefined, country: string) =>
    between(from, from && nearestBorder(atlas, country, from)?.at);
  switch (check.kind) {
    case 'between-places':
      return between(placeAt(check.from), placeAt(check.to));
    case 'line-starts':
      return between(placeAt(check.place), line.coords[0]);
    case 'line-through':
      return toLine(check.place);
    case 'line-toward':
      return [...toLine(check.place), ...between(placeAt(check.place), line.coords.at(-1))];
    case 'place-at-border':
      return toBorder(placeAt(check.place), check.country);
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
