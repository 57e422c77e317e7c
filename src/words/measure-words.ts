/** A measured path as text, as a table and as GeoJSON, to be pasted into other work. */
import type { Place } from '../atlas/nouns.ts';
import { geodesicPath } from '../geo/ellipsoid.ts';
import { placeOf } from '../session/corners.ts';
import type { Path, Units, Vertex } from '../session/state.ts';
import type { Measure } from '../verdict/measure.ts';
import { formatKnown } from './coordinates.ts';
import { formatArea, formatAzimuth, formatLength, fullMetres, plain } from './figures.ts';
import { nameIn, t } from './language.ts';

type Places = ReadonlyMap<string, Place>;

export function vertexName(vertex: Vertex, places: Places): string {
  const place = placeOf(vertex, places);
  return place ? nameIn(place.name) : formatKnown(vertex, 'dd');
}

/** Names of the two ends of a leg; of a closed path the last leg leads back to the first corner. */
function endsOf({ vertices }: Path, leg: number, places: Places): readonly [string, string] {
  const [from, to] = [vertices[leg], vertices[(leg + 1) % vertices.length]];
  return [from ? vertexName(from, places) : '', to ? vertexName(to, places) : ''];
}

/** One line a leg, then the totals. */
export function measureText(path: Path, figures: Measure, places: Places, units: Units): string {
  const legs = figures.legs.map((leg, i) => {
    const [from, to] = endsOf(path, i, places);
    return t('measure.text.leg', {
      from,
      to,
      length: plain(formatLength(leg.metres, units, leg.errorMetres)),
      full: plain(fullMetres(leg.metres)),
      azimuth: formatAzimuth(leg.azimuth),
      back: formatAzimuth(leg.backAzimuth),
    });
  });
  const { ring } = figures;
  return [
    ...legs,
    t('measure.text.geodesic', { length: plain(fullMetres(figures.metres)) }),
    t('measure.text.greatCircle', { length: plain(fullMetres(figures.greatCircleMetres)) }),
    ...(ring ? [t('measure.text.area', { area: plain(formatArea(ring.area, units)) })] : []),
  ].join('\n');
}

/** Tab separated, one row a leg: what a spreadsheet takes. Lengths in metres, in full. */
export function measureTable(path: Path, figures: Measure, places: Places): string {
  const head = [
    t('measure.table.from'),
    t('measure.table.to'),
    t('measure.table.fromLat'),
    t('measure.table.fromLon'),
    t('measure.table.toLat'),
    t('measure.table.toLon'),
    t('measure.table.geodesic'),
    t('measure.table.azimuth'),
    t('measure.table.backAzimuth'),
    t('measure.table.greatCircle'),
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
    leg.greatCircleMetres.toFixed(3),
  ]);
  return [head, ...rows].map((row) => row.join('\t')).join('\n');
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
  const count = figures.legs.length;
  if (count === 0) return t('measure.said.first');
  const total = plain(formatLength(figures.metres, units, figures.errorMetres));
  if (count === 1) return t('measure.said.distance', { total });
  const { ring } = figures;
  return [
    t('measure.said.total', { count, total }),
    ...(ring ? [t('measure.said.area', { area: plain(formatArea(ring.area, units)) })] : []),
  ].join(' ');
}

/** A distance matrix in metres, comma separated, names quoted. */
export function matrixCsv(places: readonly Place[], rows: readonly (readonly number[])[]): string {
  const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const names = places.map((p) => quote(nameIn(p.name)));
  const lines = rows.map((row, i) => [names[i], ...row.map((metres) => metres.toFixed(3))].join(','));
  return [[t('measure.matrix.head'), ...names].join(','), ...lines].join('\n');
}
