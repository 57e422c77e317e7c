/** Made-up incidents: most near settlements strung along the line, some along roads, some anywhere. */
import type { Position } from '../../../src/geo/lng-lat.ts';

const TOWNS = 60;

/** Standard normal, by Box and Muller. */
const normal = (random: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

/** @param random 0 to 1, seeded by the caller */
export function corridorPlace(line: readonly Position[], random: () => number): Position {
  const kind = random();
  if (kind > 0.93) return [38.4 + 2.8 * random(), 34.3 + 2 * random()];
  const share = kind < 0.7 ? Math.floor(TOWNS * random() ** 1.3) / TOWNS : random();
  const [lng, lat] = line[Math.floor(share * (line.length - 1))] ?? [40, 35];
  const spread = kind < 0.7 ? 0.012 + 0.03 * ((share * 977) % 1) : 0.05;
  const aside = kind < 0.7 ? 0.03 * Math.sin(share * 5000) : 0;
  return [lng + aside + spread * normal(random), lat + aside + spread * normal(random)];
}
