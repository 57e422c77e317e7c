import { afterEach, expect, test } from 'vitest';
import { gridFeatures } from '../../src/map/grid-lines.ts';
import { gridLayers } from '../../src/map/ground-layers.ts';
import { speak } from '../../src/words/language.ts';
import { PALETTES } from '../support/themes.ts';

afterEach(() => speak('en'));

const RAQQA = [39.00788, 35.95283] as const;

test('a square of ten kilometres bears the letters and two figures that its places begin with', () => {
  const cells = gridFeatures('mgrs').features.flatMap(({ geometry, properties }) =>
    geometry.type === 'Point' && properties?.rank === 2
      ? [{ at: geometry.coordinates, label: properties.label as string }] // as `squareNames` writes it
      : [],
  );
  const off = ([lng = 0, lat = 0]: readonly number[]) => Math.hypot(lng - RAQQA[0], lat - RAQQA[1]);
  // 37S EV 00711 78717
  expect(cells.sort((a, b) => off(a.at) - off(b.at))[0]?.label).toBe('EV 07');
  expect(cells.length, 'as many as lie round the line').toBeGreaterThan(1000);
});

test('the farther out, the fewer degrees are written: even ones, all, halves', () => {
  const from = (label: string) =>
    gridFeatures('graticule').features.find(({ properties }) => properties?.label === label)?.properties
      ?.from;
  expect([from('36°'), from('35°'), from('35°30′')]).toEqual([0, 6, 7]);
});

test('degrees end in the letters of the language in force', async () => {
  const [, palette] = PALETTES[0] ?? [];
  if (!palette) throw new Error('There is no palette.');
  const written = () =>
    JSON.stringify(
      gridLayers(palette).flatMap((layer) =>
        layer.id === 'grid-labels' && layer.type === 'symbol' ? [layer.layout?.['text-field']] : [],
      ),
    );
  expect(written()).toContain(' N');
  await speak('ar');
  expect(written()).toContain(' ش');
  expect(written()).not.toContain(' N');
});
