import { expect, test } from 'vitest';
import { groundsOfStyle, groundsOfTiles } from '../../src/map/grounds.ts';

const PAGE = 'https://map.example/some/path/#place=raqqa';
const STYLE = 'https://tiles.example/v3/style.json?key=1';

const style = {
  version: 8,
  glyphs: 'https://tiles.example/{fontstack}/{range}.pbf',
  sources: {
    base: { type: 'vector', url: 'base.json' },
    photo: { type: 'raster', tiles: ['photo/{z}/{x}/{y}.jpg'], tileSize: 256 },
    parks: { type: 'geojson', data: '/parks.geojson' },
    here: { type: 'geojson', data: { type: 'FeatureCollection', features: [] } },
  },
  layers: [
    { id: 'paper', type: 'background', paint: { 'background-color': '#fff' } },
    { id: 'photo', type: 'raster', source: 'photo' },
    {
      id: 'fields',
      type: 'fill',
      source: 'base',
      'source-layer': 'landuse',
      paint: { 'fill-color': '#0f0' },
    },
    { id: 'marsh', type: 'fill', source: 'base', paint: { 'fill-pattern': 'reeds' } },
    { id: 'roads', type: 'line', source: 'base', filter: ['==', 'class', 'road'] },
    { id: 'names', type: 'symbol', source: 'base', layout: { 'text-field': '{name}' } },
  ],
};

test('tiles of the same host are found from the page, with their place still to be filled in', () => {
  const raster = { kind: 'raster', name: 'B', attribution: 'A', maxzoom: 9, tileSize: 512 } as const;
  const { sources, layers } = groundsOfTiles({ ...raster, tiles: ['tiles/{z}/{x}/{y}.png'] }, PAGE);
  expect(sources).toEqual({
    backdrop: {
      type: 'raster',
      tiles: ['https://map.example/some/path/tiles/{z}/{x}/{y}.png'],
      maxzoom: 9,
      tileSize: 512,
    },
  });
  expect(layers.map(({ id }) => id)).toEqual(['backdrop']);
});

test('of another style the surfaces, lines and pictures are taken in their order, no names, signs, patterns or paper', () => {
  const { layers } = groundsOfStyle(style, STYLE) ?? { layers: [] };
  expect(layers).toEqual([
    { ...style.layers[1], id: 'backdrop-photo', source: 'backdrop-photo' },
    { ...style.layers[2], id: 'backdrop-fields', source: 'backdrop-base' },
    { ...style.layers[4], id: 'backdrop-roads', source: 'backdrop-base' },
  ]);
});

test('addresses in another style are found from that style', () => {
  expect(groundsOfStyle(style, STYLE)?.sources).toEqual({
    'backdrop-base': { type: 'vector', url: 'https://tiles.example/v3/base.json' },
    'backdrop-photo': {
      type: 'raster',
      tiles: ['https://tiles.example/v3/photo/{z}/{x}/{y}.jpg'],
      tileSize: 256,
    },
    'backdrop-parks': { type: 'geojson', data: 'https://tiles.example/parks.geojson' },
    'backdrop-here': style.sources.here,
  });
});

test.each([null, 7, 'style', {}, { sources: {} }, { layers: [] }, { sources: {}, layers: 'all' }])(
  '%j is no style',
  (other) => {
    expect(groundsOfStyle(other, STYLE)).toBeUndefined();
  },
);
