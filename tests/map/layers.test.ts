// @vitest-environment jsdom
import type { LayerSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { buildLayers } from '../../src/map/layers.ts';
import { parseHex } from '../../src/map/points-colours.ts';
import { contrast, PALETTES } from '../support/themes.ts';

type Rgb = readonly [number, number, number];
const mix = (over: Rgb, under: Rgb, share: number): Rgb => [
  under[0] + share * (over[0] - under[0]),
  under[1] + share * (over[1] - under[1]),
  under[2] + share * (over[2] - under[2]),
];

describe.each(PALETTES)('the map in the %s theme', (theme, palette) => {
  const build = (lang: 'en' | 'ar') => buildLayers(palette, theme, lang, []);
  const rgb = (name: keyof typeof palette) => parseHex(palette[name]);
  const ground = {
    land: rgb('land'),
    ne: mix(rgb('ne'), rgb('land'), Number(palette.tint)),
    sw: mix(rgb('sw'), rgb('land'), Number(palette.tint)),
  };

  it('tints the zones by a tenth, and no more than a seventh', () => {
    expect(Number(palette.tint)).toBeGreaterThanOrEqual(0.1);
    expect(Number(palette.tint)).toBeLessThanOrEqual(0.14);
  });

  it('has land of hardly any hue', () => {
    const [least, most] = [Math.min(...ground.land), Math.max(...ground.land)];
    expect((most - least) / most).toBeLessThan(0.06);
  });

  it.each(['ink', 'muted', 'ne-label', 'sw-label', 'water-label'] as const)(
    'writes %s that can be read on land and in both zones, 4.5 to 1',
    (name) => {
      for (const [where, colour] of Object.entries(ground))
        expect(contrast(rgb(name), colour), where).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(['border', 'line', 'accent', 'what-if'] as const)('draws %s that stands out, 3 to 1', (name) => {
    for (const [where, colour] of Object.entries(ground))
      expect(contrast(rgb(name), colour), where).toBeGreaterThanOrEqual(3);
  });

  it('writes no Arabic spaced apart, nothing under 11 pixels, and Arabic a tenth larger', () => {
    const [english, arabic] = [build('en'), build('ar')].map(
      (layers) => new Map(layers.flatMap((l) => (l.type === 'symbol' ? [[l.id, l.layout ?? {}]] : []))),
    );
    for (const [id, layout] of english ?? []) {
      const size = layout['text-size'];
      if (typeof size === 'number') expect(size, id).toBeGreaterThanOrEqual(11);
    }
    const own = ['town-labels', 'labels-1', 'labels-4', 'river-labels', 'governorate-labels'];
    for (const id of own) {
      const ratio = Number(arabic?.get(id)?.['text-size']) / Number(english?.get(id)?.['text-size']);
      expect(ratio, id).toBeCloseTo(1.1);
      expect(arabic?.get(id)?.['text-letter-spacing'] ?? 0, id).toBe(0);
    }
  });

  it('keeps hardly any room about a name that chooses its side: it would stand off its dot by as much', () => {
    const choosing = build('en').flatMap((layer) =>
      layer.type === 'symbol' && layer.layout?.['text-variable-anchor-offset'] ? [layer] : [],
    );
    expect(choosing.length).toBeGreaterThan(5);
    for (const { id, layout } of choosing) expect(layout?.['text-padding'] ?? 2, id).toBeLessThanOrEqual(3);
  });

  it('gives every name ground enough that no imported point peeps out between two letters', () => {
    const halos = build('en').flatMap((l) =>
      l.type === 'symbol' && /^(town-labels|side-labels|pick-labels|labels-\d)$/.test(l.id)
        ? [l.paint?.['text-halo-width']]
        : [],
    );
    expect(halos).toEqual(Array(7).fill(2.5));
  });

  it('ranks names by size: the four towns, cities, towns, villages', () => {
    const sizes = ['town-labels', 'labels-1', 'labels-2', 'labels-3', 'labels-4'].map((id) => {
      const layer = build('en').find((l) => l.id === id);
      return layer?.type === 'symbol' ? layer.layout?.['text-size'] : undefined;
    });
    expect(sizes).toEqual([15, 13, 13, 12, 11]);
  });

  it('widens the great rivers from 1 to 3 pixels as one comes nearer, and keeps the lesser ones thinner', () => {
    const rivers = build('en').find((l) => l.id === 'rivers');
    const width = rivers?.type === 'line' ? rivers.paint?.['line-width'] : undefined;
    const [, , , ...stops] = width as readonly unknown[];
    const cases = stops.filter(Array.isArray).map((c) => [c[2], c[3]] as readonly [number, number]);
    expect(cases.map(([great]) => great)).toEqual([1, 2, 3]);
    for (const [great, lesser] of cases) expect(lesser).toBeLessThan(great);
  });
});

describe('what lies over what', () => {
  const ids = buildLayers(PALETTES[0][1], 'light', 'en', []).map((l: LayerSpecification) => l.id);
  const inOrder = (...names: readonly string[]) => {
    const places = names.map((name) => ids.indexOf(name));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  };

  it('lakes lie over the rivers that they have drowned, and the line over both', () => {
    inOrder('lakes', 'rivers', 'lake-flood', 'lake-shores', 'band', 'line');
  });

  it('names stand over measured legs and under their handles and figures', () => {
    inOrder('leader', 'path', 'path-live', 'labels-4', 'town-labels', 'path-vertices', 'path-labels');
  });

  it('a line on trial lies over the line and under dots and names, its handles over both', () => {
    inOrder(
      'line',
      'what-if-shifted',
      'what-if-draft',
      'dots-4',
      'town-dots',
      'labels-4',
      'what-if-vertices',
    );
  });

  it('the four towns are placed before all other names: they come last', () => {
    inOrder('river-labels', 'labels-4', 'labels-1', 'town-labels');
  });

  it('a figure is placed before the names of the four towns, which have other places to move to, and without figures one each', () => {
    inOrder('town-labels', 'path-labels', 'leader-label');
    const anchors = (figures: boolean) => {
      const layers = buildLayers(PALETTES[0][1], 'light', 'en', [], { figures });
      const towns = layers.find(({ id }) => id === 'town-labels');
      const layout = towns?.type === 'symbol' ? towns.layout?.['text-variable-anchor-offset'] : undefined;
      const [, , ...steps] = layout as unknown as readonly (readonly unknown[])[];
      return steps.filter(Array.isArray).flatMap(([, , ...pairs]) =>
        // The last is for a town that is none of the four.
        pairs.slice(0, -1).flatMap((part) => (Array.isArray(part) ? [part[1].length / 2] : [])),
      );
    };
    expect(anchors(false)).toEqual(Array(8).fill(1));
    expect(anchors(true)).toHaveLength(8);
    expect(Math.min(...anchors(true))).toBeGreaterThan(1);
  });

  it('the picked settlement’s name is placed next after theirs, and none gives way to another', () => {
    inOrder('labels-1', 'pick-labels', 'town-labels');
  });

  it('a settlement that has its name from the pick has none among the others of its rank', () => {
    const filters = (picked?: string) =>
      buildLayers(PALETTES[0][1], 'light', 'en', [], { picked }).flatMap((l) =>
        l.type === 'symbol' && l.id.startsWith('labels-') ? [JSON.stringify(l.filter)] : [],
      );
    expect(filters()).toHaveLength(4);
    for (const filter of filters()) expect(filter).not.toContain('"id"');
    for (const filter of filters('g4273')) expect(filter).toContain('["!=",["get","id"],"g4273"]');
  });
});
