import { assert } from './fail.ts';
import { lengthOf } from './geodesic.ts';
import type { LineFeature } from './line.ts';
import { selfCrossings } from './parity.ts';
import { readTable } from './tables.ts';

interface Expected {
  readonly expected: { readonly length_km: number; readonly length_tolerance_km: number };
}

/** The line is simple, as long as it should be, and its stretches cover it without gap. */
export function checkLine({ geometry: { coordinates }, properties }: LineFeature): void {
  const { length_km, length_tolerance_km } = readTable<Expected>('line').expected;
  const km = lengthOf(coordinates) / 1000;
  assert(
    Math.abs(km - length_km) <= length_tolerance_km,
    `The line is ${km.toFixed(3)} km long, not ${length_km} ± ${length_tolerance_km}.`,
  );
  assert(selfCrossings(coordinates) === 0, 'The line crosses itself.');
  const stretches = properties.stretches as { from_vertex: number; to_vertex: number }[];
  const ends = stretches.map(({ to_vertex }) => to_vertex);
  const starts = stretches.map(({ from_vertex }) => from_vertex);
  const joined = starts.every((start, i) => start === (ends[i - 1] ?? 0));
  assert(
    joined && ends.at(-1) === coordinates.length - 1,
    'The stretches do not cover the line from end to end.',
  );
}
