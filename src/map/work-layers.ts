/** What the user made or picked, on top of everything. */
import type { LayerSpecification } from 'maplibre-gl';
import type { Position } from '../geo/lng-lat.ts';
import { MEDIUM, SEMIBOLD } from './fonts.ts';
import type { Palette } from './palette.ts';
import type { PathMark, PickMark } from './scene.ts';
import { collection, lineFeature, pointFeature } from './sources.ts';

const pill = (p: Palette) => ({
  'text-color': p.accent,
  'text-halo-color': p.halo,
  'text-halo-width': 2.5,
});

export const workLayers = (p: Palette): LayerSpecification[] => [
  {
    id: 'leader',
    type: 'line',
    source: 'pick',
    filter: ['==', ['get', 'part'], 'leader'],
    paint: { 'line-color': p.accent, 'line-width': 2 },
  },
  {
    id: 'leader-foot',
    type: 'circle',
    source: 'pick',
    filter: ['==', ['get', 'part'], 'foot'],
    paint: {
      'circle-radius': 3.5,
      'circle-color': p.halo,
      'circle-stroke-color': p.accent,
      'circle-stroke-width': 2,
    },
  },
  {
    id: 'pick',
    type: 'circle',
    source: 'pick',
    filter: ['==', ['get', 'part'], 'place'],
    paint: {
      'circle-radius': 6,
      'circle-color': p.accent,
      'circle-stroke-color': p.halo,
      'circle-stroke-width': 2.5,
    },
  },
  {
    id: 'path',
    type: 'line',
    source: 'path',
    filter: ['==', ['get', 'part'], 'leg'],
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: { 'line-color': p.accent, 'line-width': 2 },
  },
  {
    id: 'path-live',
    type: 'line',
    source: 'path',
    filter: ['==', ['get', 'part'], 'live'],
    paint: { 'line-color': p.accent, 'line-width': 2, 'line-dasharray': [2, 2] },
  },
  {
    id: 'path-vertices',
    type: 'circle',
    source: 'path',
    filter: ['==', ['get', 'part'], 'vertex'],
    paint: {
      'circle-radius': 4,
      'circle-color': p.accent,
      'circle-stroke-color': p['on-accent'],
      'circle-stroke-width': 2,
    },
  },
  {
    id: 'path-labels',
    type: 'symbol',
    source: 'path',
    filter: ['==', ['get', 'part'], 'label'],
    layout: {
      'text-field': ['get', 'label'],
      'text-font': MEDIUM,
      'text-size': 12,
      'text-offset': [0, -0.9],
      'text-rotate': ['get', 'angle'],
      'text-rotation-alignment': 'map',
      'text-allow-overlap': true,
    },
    paint: pill(p),
  },
  {
    id: 'leader-label',
    type: 'symbol',
    source: 'pick',
    filter: ['==', ['get', 'part'], 'foot'],
    layout: {
      'text-field': ['get', 'label'],
      'text-font': SEMIBOLD,
      'text-size': 13,
      'text-anchor': ['get', 'anchor'],
      // By the anchor: an array in a feature's properties would reach the map as text.
      'text-offset': [
        'match',
        ['get', 'anchor'],
        'left',
        ['literal', [0.7, 0]],
        'right',
        ['literal', [-0.7, 0]],
        'bottom',
        ['literal', [0, -0.5]],
        ['literal', [0, 0.5]],
      ],
      'text-allow-overlap': true,
    },
    paint: pill(p),
  },
];

/** Where the distance stands: past the line as seen from the place, so that it covers neither place nor leader. */
function anchorBeyond(from: Position, to: Position): 'left' | 'right' | 'top' | 'bottom' {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  if (Math.abs(dx) > Math.abs(dy)) return dx > 0 ? 'left' : 'right';
  return dy > 0 ? 'bottom' : 'top';
}

export function pickFeatures(pick: PickMark | undefined): GeoJSON.FeatureCollection {
  if (!pick) return collection([]);
  const place = pointFeature(pick.at, { part: 'place' });
  const foot = pick.leader.at(-1);
  if (!foot) return collection([place]);
  return collection([
    lineFeature(pick.leader, { part: 'leader' }),
    pointFeature(foot, { part: 'foot', label: pick.label, anchor: anchorBeyond(pick.at, foot) }),
    place,
  ]);
}

const mercator = (lat: number): number =>
  (180 / Math.PI) * Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));

/** A leg's length at its middle, along the leg as it is drawn there and never upside down. */
function legLabel(line: readonly Position[], label: string): GeoJSON.Feature[] {
  const half = Math.floor((line.length - 1) / 2);
  const [a, b] = [line[half], line[half + 1]];
  if (!a || !b) return [];
  const degrees = (Math.atan2(mercator(a[1]) - mercator(b[1]), b[0] - a[0]) * 180) / Math.PI;
  const angle = degrees > 90 ? degrees - 180 : degrees < -90 ? degrees + 180 : degrees;
  // An even number of parts has a vertex in the middle, an odd one the middle of a part.
  const middle: Position = line.length % 2 === 1 ? a : [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
  return [pointFeature(middle, { part: 'label', label, angle })];
}

export function pathFeatures(path: PathMark | undefined): GeoJSON.FeatureCollection {
  if (!path) return collection([]);
  const { legs, live, vertices } = path;
  return collection([
    ...legs.map(({ line }) => lineFeature(line, { part: 'leg' })),
    ...(live ? [lineFeature(live.line, { part: 'live' })] : []),
    ...vertices.map((at, index) => pointFeature(at, { part: 'vertex', index })),
    ...[...legs, ...(live ? [live] : [])].flatMap(({ line, label }) => legLabel(line, label)),
  ]);
}
