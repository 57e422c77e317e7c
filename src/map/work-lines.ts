/** What the user made or picked, as far as it lies under all names. */
import type { LayerSpecification } from 'maplibre-gl';
import type { Palette } from './palette.ts';

export const workLines = (p: Palette): LayerSpecification[] => [
  {
    id: 'cell',
    type: 'line',
    source: 'pick',
    filter: ['==', ['get', 'part'], 'cell'],
    paint: { 'line-color': p.accent, 'line-width': 1.5, 'line-dasharray': [2, 1.5] },
  },
  {
    id: 'rings',
    type: 'line',
    source: 'kept',
    filter: ['==', ['get', 'part'], 'ring'],
    paint: { 'line-color': p.accent, 'line-width': 1.2, 'line-dasharray': [1, 2], 'line-opacity': 0.9 },
  },
  {
    id: 'kept-paths',
    type: 'line',
    source: 'kept',
    filter: ['==', ['get', 'part'], 'path'],
    paint: { 'line-color': p.accent, 'line-width': 1.2, 'line-opacity': 0.8 },
  },
  {
    id: 'path-area',
    type: 'fill',
    source: 'path',
    filter: ['==', ['get', 'part'], 'area'],
    paint: { 'fill-color': p.accent, 'fill-opacity': 0.08 },
  },
  {
    id: 'leader',
    type: 'line',
    source: 'pick',
    filter: ['==', ['get', 'part'], 'leader'],
    paint: { 'line-color': p.accent, 'line-width': 2 },
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
];
