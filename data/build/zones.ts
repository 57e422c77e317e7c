import { featureCollection, intersect, polygon, union } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { fitPlane, type XY } from '../../src/geo/plane.ts';
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
/** Far enough out to be beyond both governorates, in chart metres. */
const REACH_METRES = 400_000;
const STEP_METRES = 10_000;
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

/**
 * The half of the strip between the perpendiculars at the line's ends that lies to one side of the line:
 * along the line, out along the last perpendicular, back across, and in along the first.
 */
function halfStrip(line: readonly Position[], side: 'left' | 'right'): Feature<Polygon> {
  const plane = fitPlane(line.map(lngLat));
  const chart = line.map((coord) => plane.forward(...lngLat(coord)));
  const turn = side === 'left' ? 1 : -1;
  const outward = (from: XY | undefined, to: XY | undefined, at: XY | undefined): Position[] => {
    assert(
      from !== undefined && to !== undefined && at !== undefined,
      'The line has fewer than two vertices.',
    );
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
    const scale = (turn * STEP_METRES) / Math.hypot(dx, dy);
    return Array.from({ length: REACH_METRES / STEP_METRES }, (_, i) => [
      ...plane.inverse(at[0] - dy * scale * (i + 1), at[1] + dx * scale * (i + 1)),
    ]);
  };
  const atStart = outward(chart[0], chart[1], chart[0]);
  const atEnd = outward(chart.at(-2), chart.at(-1), chart.at(-1));
  return polygon([[...line, ...atEnd, ...atStart.reverse(), ...line.slice(0, 1)]]);
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
    const half = halfStrip(coordinates, id === 'ne' ? 'left' : 'right');
    const part = intersect(featureCollection<Polygon>([whole, half]));
    assert(part !== null, `The zone ${id} is empty.`);
    const properties = { id, side: id, name, operator, sources };
    return { type: 'Feature', id, properties, geometry: windArea(rounded(part.geometry)) };
  });
}
