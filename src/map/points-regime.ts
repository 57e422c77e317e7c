/** How points are drawn, by how many are in view. */

/** Dots with a ring of paper; small translucent dots; density. */
const REGIMES = ['rings', 'dots', 'density'] as const;
export type Regime = (typeof REGIMES)[number];

/** The most points in view that are drawn so. */
const MOST: Readonly<Record<Regime, number>> = { rings: 2_000, dots: 20_000, density: Infinity };
/** A regime is left for a plainer one only below this share of its limit: no flicker where a count hovers about it. */
const BACK = 0.8;

/**
 * @param inView points that are seen in view
 * @param before how they were drawn so far
 */
export function regimeOf(inView: number, before: Regime | undefined): Regime {
  const reached = (factor: (regime: Regime) => number): Regime =>
    REGIMES.find((regime) => inView <= MOST[regime] * factor(regime)) ?? 'density';
  if (before === undefined) return reached(() => 1);
  const rank = REGIMES.indexOf(before);
  return reached((regime) => (REGIMES.indexOf(regime) < rank ? BACK : 1));
}
