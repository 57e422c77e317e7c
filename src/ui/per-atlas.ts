import type { Atlas } from '../atlas/nouns.ts';

/**
 * Works something out of an atlas once, however often a panel is opened; kept as long as the atlas is.
 *
 * @param compute whose further arguments are always the same for one atlas
 */
export function perAtlas<A extends readonly unknown[], R>(
  compute: (atlas: Atlas, ...more: A) => R,
): (atlas: Atlas, ...more: A) => R {
  const known = new WeakMap<Atlas, { readonly result: R }>();
  return (atlas, ...more) => {
    const before = known.get(atlas);
    if (before) return before.result;
    const result = compute(atlas, ...more);
    known.set(atlas, { result });
    return result;
  };
}
