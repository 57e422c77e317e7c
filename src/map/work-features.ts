/** What the user made or picked, as features. */
import type { LineIndex } from '../geo/line-index.ts';
import type { Position } from '../geo/lng-lat.ts';
import { isUnder, wayBeyond } from './figure-ways.ts';
import { wayFromLine } from './label-anchors.ts';
import { pickName } from './pick-name.ts';
import type { KeptMark, Labelled, PathMark, PickMark } from './scene.ts';
import { collection, lineFeature, pointFeature } from './sources.ts';

/** @param line that the place was judged by */
export function pickFeatures(pick: PickMark | undefined, line: LineIndex): GeoJSON.FeatureCollection {
  if (!pick) return collection([]);
  const [corner] = pick.cell;
  const cell = corner ? [lineFeature([...pick.cell, corner], { part: 'cell' })] : [];
  const place = [pointFeature(pick.at, { part: 'place' }), ...pickName(pick)];
  const foot = pick.leader.at(-1);
  if (!foot) return collection([...cell, ...place]);
  return collection([
    ...cell,
    lineFeature(pick.leader, { part: 'leader' }),
    pointFeature(foot, { part: 'foot', label: pick.label, way: wayBeyond(line, pick.at, foot) ?? '' }),
    ...place,
  ]);
}

const mercator = (lat: number): number =>
  (180 / Math.PI) * Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));

/** The middle of a drawn leg, and the angle at which it runs there: along the leg, never upside down. */
function middle(line: readonly Position[]): { readonly at: Position; readonly angle: number } | undefined {
  const half = Math.floor((line.length - 1) / 2);
  const [a, b] = [line[half], line[half + 1]];
  if (!a || !b) return undefined;
  const degrees = (Math.atan2(mercator(a[1]) - mercator(b[1]), b[0] - a[0]) * 180) / Math.PI;
  const angle = degrees > 90 ? degrees - 180 : degrees < -90 ? degrees + 180 : degrees;
  // An even number of parts has a vertex in the middle, an odd one the middle of a part.
  const at: Position = line.length % 2 === 1 ? a : [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
  return { at, angle };
}

/** A leg's length, along it: on the side where the line is not. */
function legLabel({ line, label }: Labelled, by: LineIndex): GeoJSON.Feature[] {
  const found = middle(line);
  if (!found) return [];
  const { at, angle } = found;
  return [pointFeature(at, { part: 'label', label, angle, under: isUnder(wayFromLine(by, at), angle) })];
}

/**
 * What the path is drawn as.
 *
 * @param line that it is measured by
 * @param editing with the handles of its legs
 */
export function pathFeatures(
  path: PathMark | undefined,
  line: LineIndex,
  editing = false,
): GeoJSON.FeatureCollection {
  if (!path) return collection([]);
  const { legs, live, vertices, crossings, corner, snap } = path;
  const outline = legs.flatMap(({ line }) => line);
  const selected = corner === undefined ? undefined : vertices[corner];
  return collection([
    ...(path.closed && vertices.length > 2 ? [areaFeature(outline)] : []),
    ...legs.map(({ line }, index) => lineFeature(line, { part: 'leg', index })),
    ...(live ? [lineFeature(live.line, { part: 'live' })] : []),
    ...crossings.map((at) => pointFeature(at, { part: 'crossing' })),
    ...(editing
      ? legs.flatMap(({ line }, index) => {
          const found = middle(line);
          return found ? [pointFeature(found.at, { part: 'midpoint', index })] : [];
        })
      : []),
    ...(snap ? [pointFeature(snap, { part: 'snap' })] : []),
    ...(selected ? [pointFeature(selected, { part: 'corner' })] : []),
    ...vertices.map((at, index) => pointFeature(at, { part: 'vertex', index })),
    ...[...legs, ...(live ? [live] : [])].flatMap((leg) => legLabel(leg, line)),
  ]);
}

const areaFeature = (outline: readonly Position[]): GeoJSON.Feature => ({
  type: 'Feature',
  properties: { part: 'area' },
  geometry: { type: 'Polygon', coordinates: [outline.map((p) => [...p])] },
});

/** Kept paths with their names, and rings with their radii at their northernmost point. */
export function keptFeatures({ paths, rings }: KeptMark): GeoJSON.FeatureCollection {
  const top = ({ line, label, labelAt = line[0] }: Labelled) =>
    labelAt ? [pointFeature(labelAt, { part: 'label', label })] : [];
  return collection([
    ...rings.map(({ line }, index) => lineFeature(line, { part: 'ring', index })),
    ...paths.map(({ line }, index) => lineFeature(line, { part: 'path', index })),
    ...[...rings, ...paths].flatMap(top),
  ]);
}
