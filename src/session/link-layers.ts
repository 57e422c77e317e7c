/**
 * The layers that are off, as a link spells them: each by its name (`zones,band`), or all but those that are named (`all-line-labels`),
 * whichever is shorter. The names win where both are as long; either is read.
 */
import { LAYERS, type Layer } from './state.ts';

const isLayer = (name: string): name is Layer => LAYERS.some((layer) => layer === name);

export function formatLayers(off: readonly Layer[]): string {
  const named = off.join(',');
  const allBut = ['all', ...LAYERS.filter((layer) => !off.includes(layer))].join('-');
  return allBut.length < named.length ? allBut : named;
}

/** @returns undefined where a layer is not known or named twice */
export function parseLayers(text: string): readonly Layer[] | undefined {
  const [first, ...rest] = text.split('-');
  const names = first === 'all' ? rest : text.split(',');
  const known = names.filter(isLayer);
  if (known.length < names.length || new Set(known).size < known.length) return undefined;
  return first === 'all' ? LAYERS.filter((layer) => !known.includes(layer)) : known;
}
