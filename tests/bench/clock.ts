import type { Case } from './cases.ts';

/** Answers go here, so that no answer can be left out. */
export let sink = 0;

/** One pass over the first points, in microseconds a point. */
function pass(answer: Case, points: number): number {
  const start = performance.now();
  for (let i = 0; i < points; i++) sink += answer(i);
  return ((performance.now() - start) * 1000) / points;
}

export interface Contender {
  readonly name: string;
  readonly answer: Case;
  /** How many points a pass takes: slow peers take fewer. */
  readonly points: number;
}

/**
 * The best of many short passes for each, the contenders by turns: what else runs on the machine slows all of them
 * alike, and its gaps are found by all of them.
 */
export function raceAll(contenders: readonly Contender[], rounds: number): Map<string, number> {
  const best = new Map(contenders.map(({ name }) => [name, Infinity]));
  for (let round = 0; round < rounds; round++) {
    for (const { name, answer, points } of contenders) {
      best.set(name, Math.min(best.get(name) ?? Infinity, pass(answer, points)));
    }
  }
  return best;
}
