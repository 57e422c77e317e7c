import type { Case } from './cases.ts';

/** Answers go here, so that no answer can be left out. */
export let sink = 0;

export interface Contender {
  readonly name: string;
  readonly answer: Case;
  /** How many points a pass takes: slow peers take fewer. */
  readonly points: number;
  /** A slow one keeps its few points for a round: else its best pass would be that of the points it likes best. */
  readonly slow?: boolean;
}

/** One pass over some of the points, in microseconds a point. */
export function pass(answer: Case, from: number, points: number): number {
  const start = performance.now();
  for (let i = from; i < from + points; i++) sink += answer(i);
  return ((performance.now() - start) * 1000) / points;
}

/** For each contender, its best pass in each round, in microseconds a point. */
export type Times = ReadonlyMap<string, readonly number[]>;

export interface Race {
  readonly contenders: readonly Contender[];
  readonly rounds: number;
  /** Passes of each contender in a round, by turns. */
  readonly passes: number;
  /** How many points there are. Passes take them one after the other, so that no processor learns a few by heart. */
  readonly points: number;
}

/**
 * Rounds of short passes, the contenders by turns: what else runs on the machine slows all of them alike, and its gaps
 * are found by all of them. The spread of a ratio over the rounds says how far the machine can be trusted.
 */
export function raceAll({ contenders, rounds, passes, points }: Race): Times {
  const times = new Map(contenders.map(({ name }) => [name, new Array<number>(rounds).fill(Infinity)]));
  for (let turn = 0; turn < rounds * passes; turn++) {
    const round = Math.floor(turn / passes);
    for (const { name, answer, points: size, slow } of contenders) {
      const best = times.get(name) ?? [];
      const from = ((slow ? round : turn) * size) % (points - size + 1);
      best[round] = Math.min(best[round] ?? Infinity, pass(answer, from, size));
    }
  }
  return times;
}
