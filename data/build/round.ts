import type { Position } from 'geojson';

/** Rounds one coordinate to so many decimals of a degree. */
export const roundTo = (value: number, decimals: number): number => Number(value.toFixed(decimals));

/** Rounds coordinates and drops those that fall on the one before. */
export function roundLine(coords: readonly Position[], decimals: number): Position[] {
  const rounded: Position[] = [];
  for (const [lng = Number.NaN, lat = Number.NaN] of coords) {
    const next = [roundTo(lng, decimals), roundTo(lat, decimals)];
    const last = rounded.at(-1);
    if (last?.[0] !== next[0] || last?.[1] !== next[1]) rounded.push(next);
  }
  return rounded;
}
