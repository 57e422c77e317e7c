/** What all names on the map have in common. */
import type { ExpressionSpecification } from 'maplibre-gl';
import type { Language } from '../session/state.ts';
import type { Palette } from './palette.ts';

export const nameIn = (lang: Language): ExpressionSpecification => ['coalesce', ['get', lang], ['get', 'en']];

/** Arabic letters are smaller in the same size. */
export const sizeIn = (px: number, lang: Language): number => (lang === 'ar' ? px * 1.1 : px);

/**
 * By default wide enough that no imported point peeps out between two letters, where it would read as an accent: another
 * width while there are points would cost the map two frames more as they come.
 */
export const haloOf = (p: Palette, px = 2.5) => ({
  'text-halo-color': p.halo,
  'text-halo-width': px,
  'text-halo-blur': 0.25,
});

/** What the user made or picked is lettered in the accent. */
export const pill = (p: Palette) => ({
  'text-color': p.accent,
  'text-halo-color': p.halo,
  'text-halo-width': 2.5,
});
