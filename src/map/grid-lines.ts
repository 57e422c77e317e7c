/** Lines of the two grids that can be laid over the map: longitude and latitude, or MGRS squares. */
import { gridZone } from '../geo/grid.ts';
import type { Position } from '../geo/lng-lat.ts';
import { toMgrs } from '../geo/mgrs.ts';
import { fromUtm } from '../geo/utm.ts';
import type { Grid } from '../session/state.ts';
import { collection, lineFeature, pointFeature } from './sources.ts';

const BOX = { west: 30, east: 50, south: 28, north: 42 };
/** Squares of 10 km are drawn only where the line runs: zone 37 and the west of 38. */
const FINE = { west: 38, east: 42, south: 33.8, north: 37 };

const range = (from: number, to: number, step: number): number[] =>
  Array.from({ length: Math.floor((to - from) / step + 1e-9) + 1 }, (_, i) => from + i * step);

const degreesLabel = (value: number, letter: string): string =>
  Number.isInteger(value) ? `${value}°\u202f${letter}` : `${Math.floor(value)}°30′\u202f${letter}`;

/** A line every half degree; the whole ones from farther out. */
function graticule(): GeoJSON.Feature[] {
  const rank = (value: number) => (Number.isInteger(value) ? 1 : 2);
  const meridians = range(BOX.west, BOX.east, 0.5).map((lng) => {
    const line = range(BOX.south, BOX.north, 1).map((lat): Position => [lng, lat]);
    return lineFeature(line, { rank: rank(lng), label: degreesLabel(lng, 'E') });
  });
  const parallels = range(BOX.south, BOX.north, 0.5).map((lat) => {
    const line = range(BOX.west, BOX.east, 1).map((lng): Position => [lng, lat]);
    return lineFeature(line, { rank: rank(lat), label: degreesLabel(lat, 'N') });
  });
  return [...meridians, ...parallels];
}

type Area = typeof BOX;

/** Pieces of a sampled line that lie in an area: a grid line ends at its zone's edge. */
function clip(line: readonly (Position | undefined)[], area: Area): Position[][] {
  const pieces: Position[][] = [];
  let piece: Position[] = [];
  for (const at of [...line, undefined]) {
    const inside =
      at && at[0] >= area.west && at[0] <= area.east && at[1] >= area.south && at[1] <= area.north;
    if (inside) piece.push(at);
    else if (piece.length > 0) {
      if (piece.length > 1) pieces.push(piece);
      piece = [];
    }
  }
  return pieces;
}

/** Grid lines of one UTM zone, every `step` metres, within its six degrees of longitude. */
function zoneLines(zone: number, step: number, area: Area, rank: number): GeoJSON.Feature[] {
  const west = zone * 6 - 186;
  const within = { ...area, west: Math.max(area.west, west), east: Math.min(area.east, west + 6) };
  const at = (easting: number, northing: number) => fromUtm({ zone, hemisphere: 'N', easting, northing });
  const eastings = range(200_000, 800_000, step);
  const northings = range(3_000_000, 4_700_000, step);
  const fine = 5000;
  return [
    ...eastings.map((e) => range(3_000_000, 4_700_000, fine).map((n) => at(e, n))),
    ...northings.map((n) => range(200_000, 800_000, fine).map((e) => at(e, n))),
  ].flatMap((line) => clip(line, within).map((piece) => lineFeature(piece, { rank, label: '' })));
}

/** The name of each square of 100 km, in its middle. */
function squareNames(zone: number): GeoJSON.Feature[] {
  return range(250_000, 750_000, 100_000).flatMap((easting) =>
    range(3_050_000, 4_650_000, 100_000).flatMap((northing) => {
      const at = fromUtm({ zone, hemisphere: 'N', easting, northing });
      const name = at && gridZone(at)?.zone === zone ? toMgrs(at, 0) : undefined;
      return at && name ? [pointFeature(at, { label: `${name.zone}${name.band} ${name.square}` })] : [];
    }),
  );
}

/** Edges of the zones and of the latitude bands. */
const zoneEdges = (): GeoJSON.Feature[] => [
  ...[30, 36, 42, 48].map((lng) =>
    lineFeature(
      range(BOX.south, BOX.north, 1).map((lat): Position => [lng, lat]),
      { rank: 1, label: '' },
    ),
  ),
  ...[32, 40].map((lat) =>
    lineFeature(
      range(BOX.west, BOX.east, 1).map((lng): Position => [lng, lat]),
      { rank: 1, label: '' },
    ),
  ),
];

const mgrs = (): GeoJSON.Feature[] => [
  ...zoneEdges(),
  ...[36, 37, 38, 39].flatMap((zone) => [...zoneLines(zone, 100_000, BOX, 1), ...squareNames(zone)]),
  ...[37, 38].flatMap((zone) => zoneLines(zone, 10_000, FINE, 2)),
];

export const gridFeatures = (grid: Grid | undefined): GeoJSON.FeatureCollection =>
  collection(grid === 'graticule' ? graticule() : grid === 'mgrs' ? mgrs() : []);
