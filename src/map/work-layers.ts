/** What the user made or picked, as far as it lies over all names: handles, marks and figures. */
import type { LayerSpecification } from 'maplibre-gl';
import { MEDIUM, SEMIBOLD } from './fonts.ts';
import type { Palette } from './palette.ts';

const pill = (p: Palette) => ({
  'text-color': p.accent,
  'text-halo-color': p.halo,
  'text-halo-width': 2.5,
});

export const workLayers = (p: Palette): LayerSpecification[] => [
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
    id: 'kept-labels',
    type: 'symbol',
    source: 'kept',
    filter: ['==', ['get', 'part'], 'label'],
    layout: {
      'text-field': ['get', 'label'],
      'text-font': MEDIUM,
      'text-size': 11,
      'text-offset': [0, -0.7],
    },
    paint: pill(p),
  },
  {
    id: 'path-crossings',
    type: 'circle',
    source: 'path',
    filter: ['==', ['get', 'part'], 'crossing'],
    paint: {
      'circle-radius': 3,
      'circle-color': p.halo,
      'circle-stroke-color': p.line,
      'circle-stroke-width': 1.5,
    },
  },
  {
    id: 'path-midpoints',
    type: 'circle',
    source: 'path',
    filter: ['==', ['get', 'part'], 'midpoint'],
    paint: {
      'circle-radius': 3.5,
      'circle-color': p.halo,
      'circle-stroke-color': p.accent,
      'circle-stroke-width': 1.5,
    },
  },
  {
    id: 'path-snap',
    type: 'circle',
    source: 'path',
    filter: ['==', ['get', 'part'], 'snap'],
    paint: {
      'circle-radius': 9,
      'circle-color': 'transparent',
      'circle-stroke-color': p.accent,
      'circle-stroke-width': 2,
    },
  },
  {
    id: 'path-corner',
    type: 'circle',
    source: 'path',
    filter: ['==', ['get', 'part'], 'corner'],
    paint: {
      'circle-radius': 9,
      'circle-color': 'transparent',
      'circle-stroke-color': p.accent,
      'circle-stroke-width': 2,
    },
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
      'text-offset': [0, -1.2],
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
