import { area, bbox, booleanPointInPolygon, featureCollection, intersect } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { assert } from './fail.ts';
import type { LineFeature } from './line.ts';
import { crossings, randomFrom } from './parity.ts';
import { readTable } from './tables.ts';

interface CheckedPlace {
  readonly name: string;
  readonly at: readonly [number, number];
  readonly side: 'ne' | 'sw' | 'start';
}
type Zone = Feature<Polygon | MultiPolygon>;

const RANDOM_POINTS = 5000;
const MAX_OVERLAP_SQUARE_METRES = 1;
/** Square kilometres: both governorates have some 50,000 together, of which the strip keeps most. */
const PLAUSIBLE_AREA: readonly [number, number] = [25_000, 55_000];

/** The line's vertices that are exactly among a zone's. */
function sharedVertices(line: readonly Position[], zone: Zone): number {
  const own = new Set(positionsOf(zone));
  return line.filter((vertex) => own.has(vertex.join())).length;
}

const positionsOf = ({ geometry }: Zone): string[] =>
  (geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat())
    .flat()
    .map((position) => position.join());

/** Random points inside a zone are on its side, by the crossings on the way to Raqqa, which is on the left bank. */
function checkSides(line: readonly Position[], zone: Zone, left: Position): void {
  const random = randomFrom(20170915);
  const [west, south, east, north] = bbox(zone);
  for (let i = 0; i < RANDOM_POINTS; i++) {
    const point = [west + random() * (east - west), south + random() * (north - south)];
    if (!booleanPointInPolygon(point, zone)) continue;
    const side = crossings(line, point, left) % 2 === 0 ? 'ne' : 'sw';
    assert(
      side === zone.id,
      `${point.join(', ')} is in the zone ${zone.id} but on the other side of the line.`,
    );
  }
}

/** The zones do not overlap, share the line exactly, are of a plausible size, and hold only their own side. */
export function checkZones({ geometry: { coordinates } }: LineFeature, zones: readonly Zone[]): void {
  const places = readTable<CheckedPlace[]>('checked-places');
  const raqqa = places.find(({ name }) => name === 'raqqa');
  assert(
    raqqa !== undefined && zones.length === 2,
    'There are not two zones, or Raqqa is not among the checked places.',
  );
  const overlap = intersect(featureCollection([...zones]));
  assert(overlap === null || area(overlap) < MAX_OVERLAP_SQUARE_METRES, 'The zones overlap.');
  const total = zones.reduce((sum, zone) => sum + area(zone), 0) / 1e6;
  assert(total > PLAUSIBLE_AREA[0] && total < PLAUSIBLE_AREA[1], `The zones cover ${total.toFixed(0)} km².`);
  for (const zone of zones) {
    const shared = sharedVertices(coordinates, zone);
    assert(
      shared === coordinates.length,
      `${coordinates.length - shared} vertices of the line are not in ${zone.id}.`,
    );
    checkSides(coordinates, zone, [...raqqa.at]);
    for (const { name, at, side } of places) {
      if (side !== 'start')
        assert(booleanPointInPolygon([...at], zone) === (side === zone.id), `${name} is in the wrong zone.`);
    }
  }
}
