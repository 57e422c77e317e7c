import type { Feature, LineString, MultiPolygon, Point, Polygon, Position } from 'geojson';
import { LAND_BOX, NEAR_BOX } from './boxes.ts';
import { assert } from './fail.ts';
import { featuresOf, type Properties, type Shape } from './mapshaper.ts';
import { roundLine } from './round.ts';
import { readTable, type Words } from './tables.ts';

export type Area = Feature<Polygon | MultiPolygon, Properties>;

/** Countries, governorates and the lines between them, out of one topology, so that they fit to the metre. */
export interface Admin {
  readonly countries: Area[];
  readonly governorates: Area[];
  readonly borders: Feature<LineString, Properties>[];
}

interface NamedArea {
  readonly id: string;
  readonly name: Words;
}
interface GovernorateRow extends NamedArea {
  readonly natural_earth: string;
}

const SOURCES = ['natural-earth-admin'];
/** Decimals of a degree: 11 m, a hundredth of this layer's error. */
const DECIMALS = 4;
/** Country labels stand in the part of the country that is near Syria. */
const LABEL_BOX = '33.5,30.5,46.5,38.7';
const OUT = `format=geojson precision=${10 ** -DECIMALS}`;

/** Natural Earth's names of the provinces along the line. */
const EASTERN = `['Ar Raqqah','Dayr Az Zawr','Hasaka (Al Haksa)']`;

/** The provinces along the line keep every vertex, the rest of Syria loses bends under 300 m, the frame's provinces lose bends under 1.2 km, Iraq's under 2, the rest under 6. */
function simplifyCommand(): string {
  const [west, south, east, north] = NEAR_BOX;
  const near = `this.bounds[0]<${east}&&this.bounds[2]>${west}&&this.bounds[1]<${north}&&this.bounds[3]>${south}`;
  return `-simplify variable interval="cc=='SY'?(${EASTERN}.indexOf(name)>=0?0:300):(cc=='IQ'?2000:(${near}?1200:6000))"`;
}

/** Natural Earth sets the island's north and the base areas apart; on this backdrop they are drawn as Cyprus. */
const CLEAN = `-each "cc=iso_a2=='-1'?'CY':iso_a2, gov=name=='UNDOF'?'Quneitra':name"`;

function commands(): string {
  const [west, south, east, north] = LAND_BOX;
  return [
    '-i ne_10m_admin_1_states_provinces.shp encoding=utf8 name=all',
    `-filter "this.bounds[0]<${east}&&this.bounds[2]>${west}&&this.bounds[1]<${north}&&this.bounds[3]>${south}"`,
    CLEAN,
    simplifyCommand(),
    `-clip bbox=${LAND_BOX.join(',')}`,
    '-filter-islands min-area=12km2 remove-empty',
    '-dissolve cc + name=countries',
    '-innerlines + target=countries name=frontiers',
    `-clip bbox=${LABEL_BOX} + target=countries name=near`,
    '-points inner target=near',
    '-points inner + target=countries name=anywhere',
    `-filter "cc=='SY'||cc=='IQ'" + target=all name=some`,
    '-dissolve gov copy-fields=cc + target=some name=governorates',
    `-innerlines where="A.cc==B.cc" + target=governorates name=inner`,
    '-points inner + target=governorates name=seats',
    '-explode target=frontiers',
    '-explode target=inner',
    ...['countries', 'frontiers', 'near', 'anywhere', 'governorates', 'inner', 'seats'].map(
      (layer) => `-o ${layer}.json target=${layer} ${OUT}`,
    ),
  ].join(' ');
}

/** Outer rings counterclockwise, holes clockwise (RFC 7946). */
function windPolygon(rings: readonly Position[][]): Position[][] {
  return rings.map((ring, i) => {
    const twiceArea = ring.reduce((sum, [x = 0, y = 0], k) => {
      const [nx = 0, ny = 0] = ring[(k + 1) % ring.length] ?? [];
      return sum + x * ny - nx * y;
    }, 0);
    return twiceArea > 0 === (i === 0) ? [...ring] : [...ring].reverse();
  });
}

/** The same for either kind of area. */
export function windArea<G extends Polygon | MultiPolygon>(geometry: G): G {
  return geometry.type === 'Polygon'
    ? { ...geometry, coordinates: windPolygon(geometry.coordinates) }
    : { ...geometry, coordinates: geometry.coordinates.map(windPolygon) };
}

/** Label places by the value of a field. */
function labelsBy(field: string, ...texts: (string | undefined)[]): Map<unknown, Position> {
  const points = texts.flatMap((text) => featuresOf<Point>(text, 'Point'));
  return new Map(points.map(({ properties, geometry }) => [properties[field], geometry.coordinates]));
}

const LAND_TYPES = ['Polygon', 'MultiPolygon'] as const;

function countriesOf(output: Record<string, string>): Area[] {
  const names = new Map(readTable<NamedArea[]>('countries').map((row) => [row.id, row.name]));
  const labels = labelsBy('cc', output['anywhere.json'], output['near.json']);
  return featuresOf<Polygon | MultiPolygon>(output['countries.json'], ...LAND_TYPES)
    .map(({ properties: { cc }, geometry }) => {
      const [name, label] = [names.get(String(cc)), labels.get(cc)];
      assert(name !== undefined, `Country ${String(cc)} has no name in tables/countries.json: add it.`);
      const properties = { id: cc, name, label, sources: SOURCES };
      return { type: 'Feature' as const, id: String(cc), properties, geometry: windArea(geometry) };
    })
    .sort((a, b) => a.id.localeCompare(b.id, 'en'));
}

function governoratesOf(output: Record<string, string>): Area[] {
  const rows = new Map(readTable<GovernorateRow[]>('governorates').map((row) => [row.natural_earth, row]));
  const labels = labelsBy('gov', output['seats.json']);
  return featuresOf<Polygon | MultiPolygon>(output['governorates.json'], ...LAND_TYPES)
    .map(({ properties: { gov, cc }, geometry }) => {
      const [row, label] = [rows.get(String(gov)), labels.get(gov)];
      assert(row !== undefined, `Governorate ${String(gov)} is not in tables/governorates.json: add it.`);
      const properties = { id: row.id, name: row.name, country: cc, label, sources: SOURCES };
      return { type: 'Feature' as const, id: row.id, properties, geometry: windArea(geometry) };
    })
    .sort((a, b) => a.id.localeCompare(b.id, 'en'));
}

const bordersOf = (text: string | undefined, kind: 'country' | 'governorate') =>
  featuresOf<LineString>(text, 'LineString').map(({ geometry }) => ({
    type: 'Feature' as const,
    properties: { kind },
    geometry: { ...geometry, coordinates: roundLine(geometry.coordinates, DECIMALS) },
  }));

/** Builds all administrative layers from Natural Earth's first-order divisions. */
export async function buildAdmin(shape: Shape): Promise<Admin> {
  const output = await shape(commands());
  return {
    countries: countriesOf(output),
    governorates: governoratesOf(output),
    borders: [
      ...bordersOf(output['frontiers.json'], 'country'),
      ...bordersOf(output['inner.json'], 'governorate'),
    ],
  };
}
