import { expect, test } from 'vitest';
import { DRAWN, layerSources } from '../../src/atlas/layer-sources.ts';
import { readRealAtlas } from '../support/real-atlas.ts';

const atlas = readRealAtlas();
const sources = layerSources(atlas);

test.each(DRAWN)('%s rests on records that are there', (drawn) => {
  expect(sources[drawn].length).toBeGreaterThan(0);
  for (const id of sources[drawn]) expect(atlas.sources.has(id), id).toBe(true);
});

test('every record but those of reports that differ is what some layer rests on', () => {
  const used = new Set(DRAWN.flatMap((drawn) => sources[drawn]));
  expect([...atlas.sources.keys()].filter((id) => !used.has(id))).toEqual(['public-reports-2017']);
});
