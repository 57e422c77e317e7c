/** The paper under it all: land, relief, water, borders. */
import type { LayerSpecification } from 'maplibre-gl';
import type { Palette } from './palette.ts';

export const groundLayers = (p: Palette): LayerSpecification[] => [
  { id: 'water', type: 'background', paint: { 'background-color': p.water } },
  { id: 'land', type: 'fill', source: 'countries', paint: { 'fill-color': p.land, 'fill-antialias': true } },
  {
    id: 'relief',
    type: 'raster',
    source: 'relief',
    paint: {
      'raster-opacity': ['interpolate', ['linear'], ['zoom'], 6, 0.55, 11, 0.25],
      'raster-fade-duration': 0,
    },
  },
  { id: 'lakes', type: 'fill', source: 'lakes', paint: { 'fill-color': p.water } },
  {
    id: 'lake-shores',
    type: 'line',
    source: 'lakes',
    paint: { 'line-color': p.river, 'line-width': 0.5 },
  },
  {
    id: 'rivers',
    type: 'line',
    source: 'rivers',
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: {
      'line-color': p.river,
      // The two great rivers from 1 to 3 px; the lesser ones stay threads.
      'line-width': [
        'interpolate',
        ['linear'],
        ['zoom'],
        5,
        ['case', ['<=', ['get', 'rank'], 3], 1, 0.4],
        8,
        ['case', ['<=', ['get', 'rank'], 3], 2, 1],
        12,
        ['case', ['<=', ['get', 'rank'], 3], 3, 1.5],
      ],
      // The centreline is good to half a kilometre: close up it must not look like a surveyed bank.
      'line-blur': ['interpolate', ['linear'], ['zoom'], 10, 0, 13, 3],
      'line-opacity': ['interpolate', ['linear'], ['zoom'], 11, 1, 14, 0.5],
    },
  },
  {
    id: 'governorate-borders',
    type: 'line',
    source: 'borders',
    minzoom: 5.5,
    filter: ['==', ['get', 'kind'], 'governorate'],
    paint: { 'line-color': p.border, 'line-width': 0.8, 'line-dasharray': [1, 3], 'line-opacity': 0.9 },
    layout: { 'line-cap': 'round' },
  },
  {
    id: 'country-borders',
    type: 'line',
    source: 'borders',
    filter: ['==', ['get', 'kind'], 'country'],
    paint: { 'line-color': p.border, 'line-width': 1.2, 'line-dasharray': [6, 2, 1, 2] },
  },
];
