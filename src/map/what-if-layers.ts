/** The user's own lines: the one on trial, a shape that is not judged and its fault, and the vertices to take hold of. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Palette } from './palette.ts';
import type { WhatIfMark } from './scene.ts';
import { collection, lineFeature, pointFeature } from './sources.ts';

const part = (name: string): ExpressionSpecification => ['==', ['get', 'part'], name];
const byZoom = (far: number, near: number): ExpressionSpecification => [
  'interpolate',
  ['linear'],
  ['zoom'],
  7,
  far,
  9.5,
  near,
];

/** Beneath the line that is judged by: the reconstruction, thin, for comparison. */
export const reconstructionLayer = (p: Palette): LayerSpecification => ({
  id: 'line-reconstruction',
  type: 'line',
  source: 'what-if',
  filter: part('reconstruction'),
  layout: { 'line-join': 'round' },
  paint: { 'line-color': p.line, 'line-width': 1, 'line-dasharray': [3, 3], 'line-opacity': 0.75 },
});

/** It is what the user drew, no more and no less: it stays crisp at every zoom. */
export const whatIfLineLayer = (p: Palette): LayerSpecification => ({
  id: 'line-what-if',
  type: 'line',
  source: 'line',
  filter: ['==', ['get', 'certainty'], 'assumed'],
  layout: { 'line-join': 'round' },
  paint: { 'line-color': p['what-if'], 'line-width': 3, 'line-dasharray': [6, 1.4] },
});

/** What lies under all names and dots. */
export const whatIfLines = (p: Palette): LayerSpecification[] => [
  {
    id: 'what-if-shifted',
    type: 'line',
    source: 'what-if',
    filter: part('shifted'),
    layout: { 'line-join': 'round' },
    paint: { 'line-color': p['what-if'], 'line-width': 2, 'line-dasharray': [1.5, 1.5] },
  },
  {
    id: 'what-if-draft',
    type: 'line',
    source: 'what-if',
    filter: part('draft'),
    layout: { 'line-join': 'round' },
    paint: { 'line-color': p['what-if'], 'line-width': 1.5 },
  },
];

/** The handles of a line, and the mark of its fault: over all names. */
export const whatIfHandles = (p: Palette): LayerSpecification[] => [
  {
    id: 'what-if-middles',
    type: 'circle',
    source: 'what-if',
    minzoom: 9,
    filter: part('middle'),
    paint: {
      'circle-radius': 3,
      'circle-color': p.halo,
      'circle-stroke-color': p['what-if'],
      'circle-stroke-width': 1.5,
    },
  },
  {
    id: 'what-if-vertices',
    type: 'circle',
    source: 'what-if',
    filter: part('vertex'),
    paint: {
      'circle-radius': byZoom(2, 4.5),
      'circle-color': p['what-if'],
      'circle-stroke-color': p.halo,
      'circle-stroke-width': byZoom(0.8, 2),
    },
  },
  {
    id: 'what-if-vertex',
    type: 'circle',
    source: 'what-if',
    filter: part('chosen'),
    paint: {
      'circle-radius': 9,
      'circle-color': 'transparent',
      'circle-stroke-color': p['what-if'],
      'circle-stroke-width': 2,
    },
  },
  {
    id: 'what-if-fault',
    type: 'circle',
    source: 'what-if',
    filter: part('fault'),
    paint: {
      'circle-radius': 14,
      'circle-color': 'transparent',
      'circle-stroke-color': p.error,
      'circle-stroke-width': 3,
    },
  },
  {
    id: 'what-if-fault-point',
    type: 'circle',
    source: 'what-if',
    filter: part('fault'),
    paint: { 'circle-radius': 3, 'circle-color': p.error },
  },
];

/** What the map draws of them; nothing where the user has none in hand. */
export function whatIfFeatures(mark: WhatIfMark | undefined): GeoJSON.FeatureCollection {
  if (!mark) return collection([]);
  const { reconstruction, shifted, draft, fault, vertices, vertex } = mark;
  const chosen = vertex === undefined ? undefined : vertices[vertex];
  return collection([
    ...(reconstruction.length > 0 ? [lineFeature(reconstruction, { part: 'reconstruction' })] : []),
    ...shifted.map((way) => lineFeature(way, { part: 'shifted' })),
    ...(draft.length > 1 ? [lineFeature(draft, { part: 'draft' })] : []),
    ...vertices.slice(1).map((b, i) => {
      const a = vertices[i] ?? b;
      return pointFeature([(a[0] + b[0]) / 2, (a[1] + b[1]) / 2], { part: 'middle', index: i });
    }),
    ...vertices.map((at, index) => pointFeature(at, { part: 'vertex', index })),
    ...(chosen ? [pointFeature(chosen, { part: 'chosen' })] : []),
    ...(fault ? [pointFeature(fault, { part: 'fault' })] : []),
  ]);
}
