/** What the user made or picked, as far as it lies over all names: handles and marks. */
import type { LayerSpecification } from 'maplibre-gl';
import type { Palette } from './palette.ts';

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
];
