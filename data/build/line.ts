import type { Feature, LineString, Position } from 'geojson';
import { assert } from './fail.ts';
import { between, metresBetween } from './geodesic.ts';
import type { Settlement } from './geonames.ts';
import { featuresOf, type Properties, type Shape } from './mapshaper.ts';
import { roundLine } from './round.ts';
import { readTable, type Words } from './tables.ts';

interface StretchRow {
  readonly sources: readonly string[];
}
interface LineTable {
  readonly name: Words;
  readonly date: string;
  readonly sources: readonly string[];
  readonly start_geonames: number;
  readonly river_fid: number;
  readonly join: { readonly at: Position };
  readonly expected: { readonly border: Position };
  readonly river_stretch: StretchRow & { readonly band_m: number; readonly worst_m: number };
  readonly connector_stretch: StretchRow;
}

/** The line as built: one LineString, Tabqa first, so that left is north and east. */
export type LineFeature = Feature<LineString, Properties>;

/** Metres within which a place of the table must meet what the data says. */
const AGREEMENT_METRES = 10;

/** The parameter along a→b at which it crosses c→d, if it does. */
function crossing([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position, c: Position, d: Position) {
  const [cx = 0, cy = 0] = c;
  const [dx = 0, dy = 0] = d;
  const denominator = (bx - ax) * (dy - cy) - (by - ay) * (dx - cx);
  const t = ((cx - ax) * (dy - cy) - (cy - ay) * (dx - cx)) / denominator;
  const u = ((cx - ax) * (by - ay) - (cy - ay) * (bx - ax)) / denominator;
  return t >= 0 && t <= 1 && u >= 0 && u <= 1 ? t : undefined;
}

/** The river up to where it first crosses a border line, that crossing included. */
function cutAtBorder(river: readonly Position[], borders: readonly Position[][]): Position[] {
  const segments = borders.flatMap((line) => line.slice(1).map((d, i) => [line[i] ?? d, d] as const));
  for (const [i, b] of river.entries()) {
    const a = river[i - 1];
    if (a === undefined) continue;
    const hits = segments.map(([c, d]) => crossing(a, b, c, d)).filter((t) => t !== undefined);
    if (hits.length > 0) return [...river.slice(0, i), between(a, b, Math.min(...hits))];
  }
  throw new Error('The river never meets the border: the inputs are not those this build was written for.');
}

function nearestIndex(coords: readonly Position[], at: Position): number {
  const metres = coords.map((coord) => metresBetween(coord, at));
  return metres.indexOf(Math.min(...metres));
}

/** The river from its joint with the connector to the Iraqi border, both found in the data. */
async function riverStretch(shape: Shape, table: LineTable): Promise<Position[]> {
  const river = `-i ne_10m_rivers_lake_centerlines.shp encoding=utf8 -filter "FID==${table.river_fid}" -explode`;
  const border = `-i ne_10m_admin_1_states_provinces.shp encoding=utf8 -filter "iso_a2=='SY'||iso_a2=='IQ'" -innerlines where="A.iso_a2!=B.iso_a2" -explode`;
  const output = {
    ...(await shape(`${river} -o river.json format=geojson`)),
    ...(await shape(`${border} -o border.json format=geojson`)),
  };
  const lines = (name: string) =>
    featuresOf<LineString>(output[name], 'LineString').map(({ geometry }) => geometry.coordinates);
  const pieces = lines('river.json');
  const away = (piece: Position[]) =>
    metresBetween(piece[nearestIndex(piece, table.join.at)] ?? [], table.join.at);
  const [piece] = pieces.sort((a, b) => away(a) - away(b));
  assert(
    piece !== undefined && away(piece) < AGREEMENT_METRES,
    'No river vertex is at the joint that tables/line.json names.',
  );
  const toIraq = cutAtBorder(piece.slice(nearestIndex(piece, table.join.at)), lines('border.json'));
  const toBorder = metresBetween(toIraq.at(-1) ?? [], table.expected.border);
  assert(
    toBorder < AGREEMENT_METRES,
    `The river meets the border ${toBorder.toFixed(1)} m from where the table says.`,
  );
  return toIraq;
}

/** To the nearest 100 m. */
const round100 = (metres: number): number => Math.round(metres / 100) * 100;

/**
 * The reconstructed line: a schematic connector from Tabqa's town point, then the Euphrates to Iraq.
 * The connector's widths are a convention: a route no longer than a half circle over it stays within half its
 * length, so that is its band, and its whole length its worst case.
 */
export async function buildLine(shape: Shape, settlements: readonly Settlement[]): Promise<LineFeature> {
  const table = readTable<LineTable>('line');
  const start = settlements.find(({ id }) => id === table.start_geonames);
  assert(start !== undefined, `GeoNames has no settlement ${table.start_geonames}, where the line starts.`);
  const river = await riverStretch(shape, table);
  const coordinates = roundLine([[start.lng, start.lat], ...river], 5);
  const connector = metresBetween(coordinates[0] ?? [], coordinates[1] ?? []);
  const stretches = [
    {
      id: 'connector',
      from_vertex: 0,
      to_vertex: 1,
      certainty: 'schematic',
      band_m: round100(connector / 2),
      worst_m: round100(connector),
      sources: table.connector_stretch.sources,
    },
    {
      id: 'river',
      from_vertex: 1,
      to_vertex: coordinates.length - 1,
      certainty: 'approximate',
      band_m: table.river_stretch.band_m,
      worst_m: table.river_stretch.worst_m,
      sources: table.river_stretch.sources,
    },
  ];
  const { name, date, sources } = table;
  const properties = { id: 'line', name, date, sources, stretches };
  return { type: 'Feature', id: 'line', properties, geometry: { type: 'LineString', coordinates } };
}
