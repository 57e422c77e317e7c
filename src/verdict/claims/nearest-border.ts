import type { Atlas } from '../../atlas/nouns.ts';
import { countryFeature } from '../../atlas/parse-claims.ts';
import type { Position } from '../../geo/lng-lat.ts';
import { createPolylineDistance, type NearestOn } from '../../geo/polyline-distance.ts';
import { linesOf } from './lines-of.ts';

/** The nearest point of a country's outline, sea coasts included; undefined where there is no such country. */
export function nearestBorder(
  { line, backdrop }: Atlas,
  country: string,
  from: Position,
): NearestOn | undefined {
  const feature = countryFeature(backdrop, country);
  return feature && createPolylineDistance(line.index.plane, linesOf(feature))(from);
}
