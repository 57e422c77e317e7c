/** The paper under it all: land, relief, water, borders. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { t } from '../words/language.ts';
import { REGULAR } from './fonts.ts';
import { HALVES_FROM } from './grid-lines.ts';
import type { Palette } from './palette.ts';

/** Zoom from which a square of 10 km has room for its name. */
const CELLS_FROM = 9;

/** A figure with the letter of its half of the globe, in the language in force. */
function degreesWords(): ExpressionSpecification {
  const around = (words: string): ExpressionSpecification => {
    const [before = '', after = ''] = words.split('…');
    return ['concat', before, ['get', 'label'], after];
  };
  const [north, east] = [t('print.latitude.n', { degrees: '…' }), t('print.longitude.e', { degrees: '…' })];
  return ['match', ['get', 'letter'], 'n', around(north), around(east)];
}

/** The grid that the user laid over the map, above all ground and under all names. */
export const gridLayers = (p: Palette): LayerSpecification[] => [
  {
    id: 'grid-fine',
    type: 'line',
    source: 'grid',
    minzoom: HALVES_FROM,
    filter: ['all', ['==', ['geometry-type'], 'LineString'], ['==', ['get', 'rank'], 2]],
    paint: { 'line-color': p.ink, 'line-width': 0.5, 'line-opacity': 0.16 },
  },
  {
    id: 'grid',
    type: 'line',
    source: 'grid',
    filter: ['all', ['==', ['geometry-type'], 'LineString'], ['==', ['get', 'rank'], 1]],
    paint: { 'line-color': p.ink, 'line-width': 0.6, 'line-opacity': 0.35 },
  },
  {
    id: 'grid-labels',
    type: 'symbol',
    source: 'grid',
    filter: ['all', ['has', 'from'], ['>=', ['zoom'], ['get', 'from']]],
    layout: {
      'symbol-placement': 'line',
      'symbol-spacing': 400,
      'text-field': degreesWords(),
      'text-font': REGULAR,
      'text-size': 11,
      'text-offset': [0, -0.6],
    },
    paint: { 'text-color': p.muted, 'text-halo-color': p.halo, 'text-halo-width': 1.2 },
  },
  {
    id: 'grid-names',
    type: 'symbol',
    source: 'grid',
    minzoom: 6,
    maxzoom: CELLS_FROM,
    filter: ['all', ['==', ['geometry-type'], 'Point'], ['==', ['get', 'rank'], 1]],
    layout: {
      'text-field': ['get', 'label'],
      'text-font': REGULAR,
      'text-size': 12,
      'text-letter-spacing': 0.1,
    },
    paint: { 'text-color': p.muted, 'text-halo-color': p.halo, 'text-halo-width': 1.2 },
  },
  {
    id: 'grid-cells',
    type: 'symbol',
    source: 'grid',
    minzoom: CELLS_FROM,
    filter: ['all', ['==', ['geometry-type'], 'Point'], ['==', ['get', 'rank'], 2]],
    layout: { 'text-field': ['get', 'label'], 'text-font': REGULAR, 'text-size': 11 },
    paint: { 'text-color': p.muted, 'text-halo-color': p.halo, 'text-halo-width': 1.2 },
  },
];

/** Lakes once more, over the rivers in them; not over an operator's picture, which lies between the two. */
export const FLOOD = 'lake-flood';

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
  // A reservoir has drowned the bed: the river's axis ends at its shore.
  { id: FLOOD, type: 'fill', source: 'lakes', paint: { 'fill-color': p.water } },
  {
    id: 'lake-shores',
    type: 'line',
    source: 'lakes',
    paint: { 'line-color': p.river, 'line-width': 0.5 },
  },
  {
    id: 'governorate-borders',
    type: 'line',
    source: 'borders',
    minzoom: 5.5,
    filter: ['==', ['get', 'kind'], 'governorate'],
    paint: { 'line-color': p.border, 'line-width': 0.8, 'line-dasharray': [2, 3] },
  },
  {
    id: 'country-borders',
    type: 'line',
    source: 'borders',
    filter: ['==', ['get', 'kind'], 'country'],
    paint: { 'line-color': p.border, 'line-width': 1.2, 'line-dasharray': [6, 2, 1, 2] },
  },
];
