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

/** Zoom from which lines between the main ones are drawn. */
export const HALVES_FROM = 7;

const range = (from: number, to: number, step: number): number[] =>
  Array.from({ length: Math.floor((to - from) / step + 1e-9) + 1 }, (_, i) => from + i * step);

const degreesLabel = (value: number): string =>
  Number.isInteger(value) ? `${value}°` : `${Math.floor(value)}°30′`;

/** From which zoom on there is room for a line's figure: every other degree, every one, the halves. */
const figureFrom = (value: number): number =>
  value % 2 === 0 ? 0 : Number.isInteger(value) ? 6 : HALVES_FROM;

/** A line every half degree; the whole ones from farther out. */
function graticule(): GeoJSON.Feature[] {
  const rank = (value: number) => (Number.isInteger(value) ? 1 : 2);
  const meridians = range(BOX.west, BOX.east, 0.5).map((lng) => {
    const line = range(BOX.south, BOX.north, 1).map((lat): Position => [lng, lat]);
    return lineFeature(line, {
      rank: rank(lng),
      from: figureFrom(lng),
      letter: 'e',
      label: degreesLabel(lng),
    });
  });
  const parallels = range(BOX.south, BOX.north, 0.5).map((lat) => {
    const line = range(BOX.west, BOX.east, 1).map((lng): Position => [lng, lat]);
    return lineFeature(line, {
      rank: rank(lat),
      from: figureFrom(lat),
      letter: 'n',
      label: degreesLabel(lat),
    });
  });
  return [...meridians, ...parallels];
}

type Area = typeof BOX;

const inside = ([lng, lat]: Position, { west, east, south, north }: Area): boolean =>
  lng >= west && lng <= east && lat >= south && lat <= north;

/** Pieces of a sampled line that lie in an area: a grid line ends at its zone's edge. */
function clip(line: readonly (Position | undefined)[], area: Area): Position[][] {
  const pieces: Position[][] = [];
  let piece: Position[] = [];
  for (const at of [...line, undefined]) {
    if (at && inside(at, area)) piece.push(at);
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

/** Of latitude, near enough to know which squares there are. */
const METRES_PER_DEGREE = 111_000;

/** The name of each square of 100 km (`37S EV`), or of 10 km within (`EV 07`), in its middle. */
function squareNames(zone: number, step: number, area: Area, rank: number): GeoJSON.Feature[] {
  const row = (lat: number) => Math.floor((lat * METRES_PER_DEGREE) / step) * step;
  const [first, last] = [row(area.south) - 2.5 * step, row(area.north) + 2 * step];
  return range(200_000 + step / 2, 800_000, step).flatMap((easting) =>
    range(first, last, step).flatMap((northing) => {
      const at = fromUtm({ zone, hemisphere: 'N', easting, northing });
      if (!at || !inside(at, area) || gridZone(at)?.zone !== zone) return [];
      const name = toMgrs(at, rank - 1);
      if (!name) return [];
      const { band, square } = name;
      const label =
        rank === 1 ? `${name.zone}${band} ${square}` : `${square} ${name.easting}${name.northing}`;
      return [pointFeature(at, { rank, label })];
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
  ...[36, 37, 38, 39].flatMap((zone) => [
    ...zoneLines(zone, 100_000, BOX, 1),
    ...squareNames(zone, 100_000, BOX, 1),
  ]),
  ...[37, 38].flatMap((zone) => [...zoneLines(zone, 10_000, FINE, 2), ...squareNames(zone, 10_000, FINE, 2)]),
];

export const gridFeatures = (grid: Grid | undefined): GeoJSON.FeatureCollection =>
  collection(grid === 'graticule' ? graticule() : grid === 'mgrs' ? mgrs() : []);
