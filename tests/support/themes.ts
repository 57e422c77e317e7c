/** The map's colours in both themes, out of the file of tokens, and how well two of them part. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Palette } from '../../src/map/palette.ts';

const css = readFileSync(join(import.meta.dirname, '../../src/ui/tokens.css'), 'utf8');
const [light = '', dark = ''] = [...css.matchAll(/\[data-theme="(?:light|dark)"\] \{([^}]*)\}/g)].map(
  (m) => m[1],
);

/** The tokens of a theme as `readPalette` gives them. */
function paletteOf(block: string): Palette {
  const tokens = new Map([...block.matchAll(/--([\w-]+): ([^;]+);/g)].map((m) => [m[1] ?? '', m[2] ?? '']));
  const resolve = (value: string): string => {
    const name = /^var\(--([\w-]+)\)$/.exec(value)?.[1];
    return name === undefined ? value : resolve(tokens.get(name) ?? '');
  };
  const entries = [...tokens].flatMap(([name, value]) =>
    name.startsWith('map-') ? [[name.slice('map-'.length), resolve(value)]] : [],
  );
  return Object.fromEntries(entries) as Palette; // whatever the file has
}

/** WCAG 2.2's relative luminance. */
function luminance(colour: readonly number[]): number {
  const [r = 0, g = 0, b = 0] = colour.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
/** WCAG 2.2's ratio of two colours, each 0 to 1. */
export const contrast = (a: readonly number[], b: readonly number[]): number => {
  const [l, m] = [luminance(a), luminance(b)];
  return (Math.max(l, m) + 0.05) / (Math.min(l, m) + 0.05);
};

export const PALETTES = [
  ['light', paletteOf(light)],
  ['dark', paletteOf(dark)],
] as const;
