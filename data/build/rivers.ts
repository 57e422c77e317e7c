import type { Feature, LineString } from 'geojson';
import { MAP_BOX, NEAR_BOX } from './boxes.ts';
import { featuresOf, type Properties, type Shape } from './mapshaper.ts';
import { roundLine } from './round.ts';
import { readTable, type Words } from './tables.ts';

interface RiverRow {
  readonly id: string;
  readonly name: Partial<Words>;
  readonly rank: number;
  readonly fids: readonly number[];
}

const SOURCES = ['natural-earth-rivers'];

/** Full detail in the near box; outside it, bends under 1.5 km are dropped. */
function commands(fids: readonly number[]): string {
  return [
    '-i ne_10m_rivers_lake_centerlines.shp encoding=utf8 name=all',
    `-each fid=FID -filter "${JSON.stringify(fids)}.indexOf(fid)>=0"`,
    `-clip bbox=${MAP_BOX.join(',')}`,
    `-clip bbox=${NEAR_BOX.join(',')} + name=near`,
    `-erase bbox=${NEAR_BOX.join(',')} target=all`,
    '-explode target=near',
    '-o near.json target=near format=geojson',
    '-simplify interval=1500 target=all',
    '-explode target=all',
    '-o far.json target=all format=geojson',
  ].join(' ');
}

function piecesOf(text: string | undefined, fid: number, decimals: number): LineString[] {
  return featuresOf<LineString>(text, 'LineString')
    .filter(({ properties }) => properties.fid === fid)
    .map(({ geometry }) => ({ ...geometry, coordinates: roundLine(geometry.coordinates, decimals) }))
    .filter(({ coordinates }) => coordinates.length > 1);
}

/**
 * Natural Earth's river centrelines around the map, one feature for each unbroken piece.
 * The package's table of attributes is empty: names and ranks are from `tables/rivers.json`, by record number.
 */
export async function buildRivers(shape: Shape): Promise<Feature<LineString, Properties>[]> {
  const rows = readTable<RiverRow[]>('rivers');
  const output = await shape(commands(rows.flatMap((row) => row.fids)));
  return rows.flatMap(({ id, name, rank, fids }) =>
    fids
      .flatMap((fid) => [...piecesOf(output['near.json'], fid, 5), ...piecesOf(output['far.json'], fid, 4)])
      .map((geometry, i) => {
        const piece = `${id}-${i + 1}`;
        const properties = { id: piece, name, rank, sources: SOURCES };
        return { type: 'Feature' as const, id: piece, properties, geometry };
      }),
  );
}
