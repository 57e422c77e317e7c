import type { Feature, Position } from 'geojson';
import type { Layers } from './check.ts';
import { assert } from './fail.ts';
import { between, densify, metresBetween } from './geodesic.ts';
import { readTable } from './tables.ts';

interface CheckedPlace {
  readonly name: string;
  readonly geonames: number;
  readonly at: readonly [number, number];
  readonly km: number;
}

const MAX_SHIFT_METRES = 20;
/** The table gives kilometres to two places; the densified line adds a little. */
const MAX_DISTANCE_ERROR_KM = 0.02;
const NEAREST_STEPS = 50;

/** Kilometres to the line, by sampling: good to a few metres, which is all this check needs. */
function kmToLine(line: readonly Position[], at: Position): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const [i, b] of line.entries()) {
    const a = line[i - 1] ?? b;
    if (metresBetween(a, at) > nearest + 500) continue;
    for (let step = 0; step <= NEAREST_STEPS; step++) {
      nearest = Math.min(nearest, metresBetween(between(a, b, step / NEAREST_STEPS), at));
    }
  }
  return nearest / 1000;
}

const geonamesIdOf = ({ id, properties }: Feature): string => String(properties?.geonames ?? id);

/** The reviewed places stand where they should, and as far from the line. */
export function checkPlaces({ line, towns, places }: Layers): void {
  const all = new Map([...towns, ...places].map((feature) => [geonamesIdOf(feature), feature]));
  const dense = densify(line.geometry.coordinates);
  for (const { name, geonames, at, km } of readTable<CheckedPlace[]>('checked-places')) {
    const geometry = all.get(`g${geonames}`)?.geometry;
    assert(geometry?.type === 'Point', `${name} is missing.`);
    const shift = metresBetween(geometry.coordinates, [...at]);
    assert(shift < MAX_SHIFT_METRES, `${name} is ${shift.toFixed(0)} m from its reviewed place.`);
    const measured = kmToLine(dense, geometry.coordinates);
    assert(
      Math.abs(measured - km) < MAX_DISTANCE_ERROR_KM,
      `${name} is ${measured.toFixed(3)} km from the line, not ${km}.`,
    );
  }
}
