/** A measured path as text, as a table and as GeoJSON, to be pasted into other work. */
import type { Place } from '../atlas/nouns.ts';
import { geodesicPath } from '../geo/ellipsoid.ts';
import { placeOf } from '../session/corners.ts';
import type { Path, Units, Vertex } from '../session/state.ts';
import type { Measure } from '../verdict/measure.ts';
import { formatAt } from './coordinates.ts';
import { formatArea, formatAzimuth, formatLength, fullMetres, plain } from './figures.ts';

type Places = ReadonlyMap<string, Place>;

export const vertexName = (vertex: Vertex, places: Places): string =>
  placeOf(vertex, places)?.name.en ?? formatAt(vertex.at, 'dd');

/** Names of the two ends of a leg; of a closed path the last leg leads back to the first corner. */
function endsOf({ vertices }: Path, leg: number, places: Places): readonly [string, string] {
  const [from, to] = [vertices[leg], vertices[(leg + 1) % vertices.length]];
  return [from ? vertexName(from, places) : '', to ? vertexName(to, places) : ''];
}

/** One line a leg, then the totals. */
export function measureText(path: Path, figures: Measure, places: Places, units: Units): string {
  const legs = figures.legs.map((leg, i) => {
    const azimuths = `azimuth ${formatAzimuth(leg.azimuth)}, back ${formatAzimuth(leg.backAzimuth)}`;
    const length = plain(formatLength(leg.metres, units, leg.errorMetres));
    return `${endsOf(path, i, places).join(' to ')}: ${length} (${plain(fullMetres(leg.metres))}), ${azimuths}`;
  });
  const { ring } = figures;
  return [
    ...legs,
    `Total, WGS84 geodesic: ${plain(fullMetres(figures.metres))}`,
    `Total, great circle: ${plain(fullMetres(figures.greatCircleMetres))}`,
    ...(ring ? [`Area, WGS84: ${plain(formatArea(ring.area, units))}`] : []),
  ].join('\n');
}

/** Tab separated, one row a leg: what a spreadsheet takes. Lengths in metres, in full. */
export function measureTable(path: Path, figures: Measure, places: Places): string {
  const head = [
    'from',
    'to',
    'from_lat',
    'from_lon',
    'to_lat',
    'to_lon',
    'geodesic_m',
    'azimuth',
    'back_azimuth',
  ];
  const rows = figures.legs.map((leg, i) => [
    ...endsOf(path, i, places),
    leg.from[1],
    leg.from[0],
    leg.to[1],
    leg.to[0],
    leg.metres.toFixed(3),
    leg.azimuth?.toFixed(4) ?? '',
    leg.backAzimuth?.toFixed(4) ?? '',
  ]);
  return [
    [...head, 'great_circle_m'],
    ...rows.map((r, i) => [...r, figures.legs[i]?.greatCircleMetres.toFixed(3)]),
  ]
    .map((row) => row.join('\t'))
    .join('\n');
}

const STEP_METRES = 10_000;

/** By twice the signed area in degrees: RFC 7946 wants an outline counter-clockwise. */
function isClockwise(ring: readonly (readonly number[])[]): boolean {
  let doubled = 0;
  ring.forEach(([x = 0, y = 0], i) => {
    const [nextX = x, nextY = y] = ring[i + 1] ?? [];
    doubled += x * nextY - nextX * y;
  });
  return doubled < 0;
}

/** The path as drawn, a LineString or a Polygon along the geodesics, with its figures as properties. */
export function measureGeoJson(path: Path, figures: Measure, places: Places): string {
  const line = figures.legs.flatMap(({ from, to }, i) =>
    geodesicPath(from, to, STEP_METRES).slice(i === 0 ? 0 : 1),
  );
  const coordinates = line.map(([lng, lat]) => [Number(lng.toFixed(7)), Number(lat.toFixed(7))]);
  const properties = {
    names: path.vertices.map((v) => vertexName(v, places)),
    geodesic_m: Number(figures.metres.toFixed(3)),
    great_circle_m: Number(figures.greatCircleMetres.toFixed(3)),
    ...(figures.ring ? { area_m2: Math.round(figures.ring.area) } : {}),
  };
  const geometry = figures.ring
    ? { type: 'Polygon', coordinates: [isClockwise(coordinates) ? coordinates.toReversed() : coordinates] }
    : { type: 'LineString', coordinates };
  return JSON.stringify({ type: 'Feature', properties, geometry });
}

/** For the live region, as the path grows. */
export function measureAnnouncement(figures: Measure, units: Units): string {
  if (figures.legs.length === 0) return 'First point set.';
  const total = plain(formatLength(figures.metres, units, figures.errorMetres));
  const area = figures.ring ? ` Area ${plain(formatArea(figures.ring.area, units))}.` : '';
  return figures.legs.length === 1
    ? `Distance ${total}.`
    : `${figures.legs.length} legs, total ${total}.${area}`;
}

/** A distance matrix in metres, comma separated, names quoted. */
export function matrixCsv(places: readonly Place[], rows: readonly (readonly number[])[]): string {
  const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const names = places.map((p) => quote(p.name.en));
  const lines = rows.map((row, i) => [names[i], ...row.map((metres) => metres.toFixed(3))].join(','));
  return [['metres', ...names].join(','), ...lines].join('\n');
}
