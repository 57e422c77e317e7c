import type { Feature, Point } from 'geojson';
import { assert } from './fail.ts';
import type { Settlement } from './geonames.ts';
import type { Properties } from './mapshaper.ts';
import { readTable, type Words } from './tables.ts';

/** One of the four towns that the report names. */
export interface TownRow {
  readonly id: string;
  readonly geonames: number;
  readonly name: Words;
  readonly alt: readonly string[];
  readonly bank: 'left' | 'right';
  readonly note: Words | null;
  readonly sources: readonly string[];
  readonly error_km: number;
}

/** The four named towns, in the order of the line; position and population are GeoNames'. */
export function buildTowns(settlements: readonly Settlement[]): Feature<Point, Properties>[] {
  return readTable<TownRow[]>('towns').map(({ id, geonames, name, alt, bank, note, sources, error_km }) => {
    const place = settlements.find((settlement) => settlement.id === geonames);
    assert(place !== undefined, `GeoNames has no settlement ${geonames} (${id}).`);
    const { population } = place;
    return {
      type: 'Feature',
      id,
      properties: { id, geonames: `g${geonames}`, name, alt, bank, error_km, population, note, sources },
      geometry: { type: 'Point', coordinates: [place.lng, place.lat] },
    };
  });
}
