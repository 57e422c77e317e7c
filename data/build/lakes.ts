import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { windArea } from './admin.ts';
import { MAP_BOX } from './boxes.ts';
import { assert } from './fail.ts';
import { featuresOf, type Properties, type Shape } from './mapshaper.ts';
import { roundTo } from './round.ts';
import { readTable, type Words } from './tables.ts';

interface LakeRow {
  readonly id: string;
  readonly name: Partial<Words>;
  /** A place in or by the lake: the record has no name of its own, the nearest row gives it one. */
  readonly near: readonly [number, number];
}

const SOURCES = ['natural-earth-lakes'];
const DECIMALS = 4;

const COMMANDS = [
  `-i ne_10m_lakes.shp encoding=utf8 -each "fid=FID, cx=this.centroidX, cy=this.centroidY"`,
  `-clip bbox=${MAP_BOX.join(',')}`,
  '-simplify variable interval="fid==1208?0:600"',
  `-o lakes.json format=geojson precision=${10 ** -DECIMALS}`,
].join(' ');

function rowNear(rows: readonly LakeRow[], [lng = 0, lat = 0]: Position): LakeRow {
  const away = ({ near }: LakeRow) => Math.hypot(near[0] - lng, near[1] - lat);
  const [row] = [...rows].sort((a, b) => away(a) - away(b));
  assert(
    row !== undefined && away(row) < 0.35,
    `The lake at ${roundTo(lng, 2)}, ${roundTo(lat, 2)} has no row in tables/lakes.json: add one.`,
  );
  return row;
}

/** Natural Earth's lakes and reservoirs around the map. */
export async function buildLakes(shape: Shape): Promise<Feature<Polygon | MultiPolygon, Properties>[]> {
  const rows = readTable<LakeRow[]>('lakes');
  const output = await shape(COMMANDS);
  return featuresOf<Polygon | MultiPolygon>(output['lakes.json'], 'Polygon', 'MultiPolygon')
    .map(({ properties: { cx, cy }, geometry }) => {
      const { id, name } = rowNear(rows, [Number(cx), Number(cy)]);
      const properties = { id, name, sources: SOURCES };
      return { type: 'Feature' as const, id, properties, geometry: windArea(geometry) };
    })
    .sort((a, b) => a.id.localeCompare(b.id, 'en'));
}
