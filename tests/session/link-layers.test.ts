import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatLayers, parseLayers } from '../../src/session/link-layers.ts';
import { LAYERS } from '../../src/session/state.ts';

const off = fc.subarray([...LAYERS], { minLength: 1 });

test('what is written reads back equal, for every choice of layers', () => {
  fc.assert(
    fc.property(off, (layers) => {
      expect(parseLayers(formatLayers(layers))).toEqual(layers);
    }),
  );
});

test('names are read in either spelling, however the link spells them', () => {
  fc.assert(
    fc.property(off, (layers) => {
      const others = LAYERS.filter((layer) => !layers.includes(layer));
      expect(parseLayers(layers.join(','))).toEqual(layers);
      expect(parseLayers(['all', ...others].join('-'))).toEqual(layers);
    }),
  );
});

test('up to three layers stand by their names', () => {
  fc.assert(
    fc.property(fc.subarray([...LAYERS], { minLength: 1, maxLength: 3 }), (layers) => {
      expect(formatLayers(layers)).toBe(layers.join(','));
    }),
  );
});

test('all of them are one word', () => {
  expect(formatLayers(LAYERS)).toBe('all');
  expect(formatLayers(LAYERS.filter((layer) => layer !== 'line'))).toBe('all-line');
});

test.each([
  '',
  'all-',
  'all-sea',
  'all-line-line',
  'all,line',
  'zones,zones',
  'zones-line',
  'everything',
  'ALL',
])('“%s” names no choice of layers', (text) => {
  expect(parseLayers(text)).toBeUndefined();
});
