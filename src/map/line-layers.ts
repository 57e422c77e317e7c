/** The two zones, the uncertainty band, and the line itself. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Language, Theme } from '../session/state.ts';
import { t } from '../words/language.ts';
import { SEMIBOLD } from './fonts.ts';
import { haloOf } from './label-style.ts';
import type { Palette } from './palette.ts';
import { patternName } from './patterns.ts';
import { reconstructionLayer, whatIfLineLayer } from './what-if-layers.ts';

/**
 * Where the crisp line gives way: at zoom 10 the river's median error of 0.5 km is 8 px wide, at 11.5 it is 23 px.
 * A dash sharper than that would claim what the source cannot.
 */
const CRISP: ExpressionSpecification = ['interpolate', ['linear'], ['zoom'], 10, 1, 11.5, 0];

const bySide = (ne: string, sw: string): ExpressionSpecification => ['match', ['get', 'side'], 'ne', ne, sw];

export const zoneLayers = (p: Palette): LayerSpecification[] => [
  {
    id: 'zone-tint',
    type: 'fill',
    source: 'zones',
    paint: {
      'fill-color': bySide(p.ne, p.sw),
      'fill-opacity': Number(p.tint),
      'fill-antialias': false,
    },
  },
  {
    id: 'zone-pattern',
    type: 'fill',
    source: 'zones',
    paint: {
      'fill-pattern': bySide(patternName('ne'), patternName('sw')),
      'fill-opacity': ['interpolate', ['linear'], ['zoom'], 5, Number(p.pattern) / 2, 7, Number(p.pattern)],
    },
  },
];

export const lineLayers = (p: Palette, theme: Theme): LayerSpecification[] => [
  {
    // Close up the zones' common edge would be crisper than the line may be: paper is laid over it.
    id: 'band-veil',
    type: 'raster',
    source: 'band',
    minzoom: 9.5,
    paint: {
      'raster-opacity': ['interpolate', ['linear'], ['zoom'], 9.5, 0, 11.5, 1],
      'raster-brightness-max': theme === 'light' ? 0.96 : 0.16,
      'raster-fade-duration': 0,
    },
  },
  {
    id: 'band',
    type: 'raster',
    source: 'band',
    paint: {
      // With what the picture itself lets through: 16 % over the 90 % band, a little more where no dash is left.
      'raster-opacity': ['interpolate', ['linear'], ['zoom'], 9, 0.22, 12, 0.28],
      // The picture is white: on paper it takes the ink's tone, in the dark it stays light.
      'raster-brightness-max': theme === 'light' ? 0.2 : 0.85,
      'raster-fade-duration': 0,
    },
  },
  reconstructionLayer(p),
  {
    id: 'line-casing',
    type: 'line',
    source: 'line',
    maxzoom: 12,
    layout: { 'line-join': 'round' },
    paint: { 'line-color': p.land, 'line-width': 4.5, 'line-opacity': CRISP },
  },
  {
    // The river that the line is drawn along shows between the dashes: the line hides nothing.
    id: 'line-river',
    type: 'line',
    source: 'line',
    maxzoom: 12,
    filter: ['==', ['get', 'certainty'], 'approximate'],
    layout: { 'line-join': 'round' },
    paint: { 'line-color': p.river, 'line-width': 2, 'line-opacity': CRISP },
  },
  {
    id: 'line',
    type: 'line',
    source: 'line',
    maxzoom: 12,
    filter: ['==', ['get', 'certainty'], 'approximate'],
    layout: { 'line-join': 'round' },
    paint: { 'line-color': p.line, 'line-width': 2.5, 'line-dasharray': [3.2, 1.6], 'line-opacity': CRISP },
  },
  {
    id: 'line-schematic',
    type: 'line',
    source: 'line',
    maxzoom: 12,
    filter: ['==', ['get', 'certainty'], 'schematic'],
    paint: { 'line-color': p.line, 'line-width': 2.5, 'line-dasharray': [0.8, 1.6], 'line-opacity': CRISP },
  },
  whatIfLineLayer(p),
];

/** Which side is which, on the map itself: no legend needs to be looked up. */
export const sideLabels = (p: Palette, lang: Language): LayerSpecification[] => [
  {
    id: 'side-labels',
    type: 'symbol',
    source: 'side-labels',
    minzoom: 6.4,
    maxzoom: 10,
    layout: {
      'text-field': bySide(t('verdict.side.ne'), t('verdict.side.sw')),
      'text-font': SEMIBOLD,
      'text-size': ['interpolate', ['linear'], ['zoom'], 6.4, 11, 9, 14],
      // Arabic letters join: spacing would tear the words apart.
      'text-letter-spacing': lang === 'ar' ? 0 : 0.04,
      'text-max-width': 8,
      'text-padding': 12,
    },
    paint: {
      'text-color': bySide(p['ne-label'], p['sw-label']),
      ...haloOf(p),
    },
  },
];
