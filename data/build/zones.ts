import { featureCollection, intersect, polygon, union } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { halfStrip } from '../../src/geo/half-strip.ts';
import { type Area, windArea } from './admin.ts';
import { assert } from './fail.ts';
import { between, metresBetween } from './geodesic.ts';
import type { LineFeature } from './line.ts';
import type { Properties } from './mapshaper.ts';
import { roundTo } from './round.ts';
import { readTable, type Words } from './tables.ts';

interface ZoneRow {
  readonly id: 'ne' | 'sw';
  readonly name: Words;
  readonly operator: Words;
  readonly sources: readonly string[];
}

const GOVERNORATES = ['SY-RA', 'SY-DY'];
/** The border of the administrative layer is rounded and simplified: the line's end is made a vertex of it. */
const SNAP_METRES = 60;
const DECIMALS = 5;

const lngLat = ([lng = Number.NaN, lat = Number.NaN]: Position): [number, number] => [lng, lat];

/** A polygon's rings with `point` put into the nearest edge, which must pass within the snapping distance. */
function withVertex(rings: Position[][], point: Position): Position[][] {
  let best = { ring: -1, after: -1, metres: Number.POSITIVE_INFINITY };
  for (const [ring, coords] of rings.entries()) {
    for (const [after, a] of coords.slice(0, -1).entries()) {
      const b = coords[after + 1] ?? a;
      const [dx, dy] = [(b[0] ?? 0) - (a[0] ?? 0), (b[1] ?? 0) - (a[1] ?? 0)];
      const along = ((point[0] ?? 0) - (a[0] ?? 0)) * dx + ((point[1] ?? 0) - (a[1] ?? 0)) * dy;
      const t = Math.min(1, Math.max(0, along / (dx * dx + dy * dy || 1)));
      const metres = metresBetween(point, between(a, b, t));
      if (metres < best.metres) best = { ring, after, metres };
    }
  }
  assert(
    best.metres < SNAP_METRES,
    `The line ends ${best.metres.toFixed(0)} m from the governorates' border.`,
  );
  return rings.map((coords, i) =>
    i === best.ring ? [...coords.slice(0, best.after + 1), point, ...coords.slice(best.after + 1)] : coords,
  );
}

/** Both governorates as one area, with the line's end as a vertex of its border. */
function wholeArea(governorates: readonly Area[], end: Position): Feature<Polygon> {
  const chosen = governorates.filter(({ id }) => GOVERNORATES.includes(String(id)));
  assert(
    chosen.length === GOVERNORATES.length,
    'The governorates of Raqqa and Deir ez-Zor are not both there.',
  );
  const whole = union(featureCollection(chosen));
  assert(whole?.geometry.type === 'Polygon', 'Raqqa and Deir ez-Zor together are not one polygon.');
  return polygon(withVertex((whole.geometry as Polygon).coordinates, end));
}

/** The half strip on one side of the line, as a cutter. */
function cutter(line: readonly Position[], side: 'left' | 'right'): Feature<Polygon> {
  const ring = halfStrip(line.map(lngLat), side);
  assert(ring !== undefined, `A perpendicular through the line's ends meets it again on its ${side}.`);
  return polygon([ring.map((position) => [...position])]);
}

function rounded<G extends Polygon | MultiPolygon>(geometry: G): G {
  const round = (value: unknown): unknown =>
    Array.isArray(value) ? value.map(round) : roundTo(Number(value), DECIMALS);
  return { ...geometry, coordinates: round(geometry.coordinates) };
}

/** The two zones: the governorates of Raqqa and Deir ez-Zor between the line's ends, divided by the line. */
export function buildZones(
  line: LineFeature,
  governorates: readonly Area[],
): Feature<Polygon | MultiPolygon, Properties>[] {
  const { coordinates } = line.geometry;
  const whole = wholeArea(governorates, coordinates.at(-1) ?? []);
  return readTable<ZoneRow[]>('zones').map(({ id, name, operator, sources }) => {
    const half = cutter(coordinates, id === 'ne' ? 'left' : 'right');
    const part = intersect(featureCollection<Polygon>([whole, half]));
    assert(part !== null, `The zone ${id} is empty.`);
    const properties = { id, side: id, name, operator, sources };
    return { type: 'Feature', id, properties, geometry: windArea(rounded(part.geometry)) };
  });
}
