import { booleanPointInPolygon } from '@turf/turf';
import type { Area } from './admin.ts';
import type { Settlement } from './geonames.ts';

/** GeoNames' code of a first-order division: country and number. */
export const admin1Of = ({ country, admin1 }: Settlement): string => `${country}.${admin1}`;

/** Which governorate each of GeoNames' codes means: the one in which most settlements with that code lie. */
export function governoratesByCode(
  settlements: readonly Settlement[],
  governorates: readonly Area[],
): ReadonlyMap<string, string> {
  const votes = new Map<string, Map<string, number>>();
  for (const settlement of settlements) {
    if (settlement.country !== 'SY' && settlement.country !== 'IQ') continue;
    const here = governorates.find((area) => booleanPointInPolygon([settlement.lng, settlement.lat], area));
    if (here === undefined || here.properties.country !== settlement.country) continue;
    const tally = votes.get(admin1Of(settlement)) ?? new Map<string, number>();
    const id = String(here.id);
    votes.set(admin1Of(settlement), tally.set(id, (tally.get(id) ?? 0) + 1));
  }
  const winner = (tally: Map<string, number>) => [...tally].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
  return new Map([...votes].map(([code, tally]) => [code, winner(tally)]));
}
